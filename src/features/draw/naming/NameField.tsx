import { Check, X } from 'lucide-react';
import { type CSSProperties, type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { RosterEntry } from '../../../domain/entity';
import type { Point } from '../../../domain/layout/shapes';
import { useWords } from '../../../i18n';
import { IconButton } from '../../../ui/Button';
import type { Drawing } from '../drawing';
import { Suggestions, useSuggestions } from './Suggestions';

export interface NameFieldProps {
  /** Screen px from the canvas's upper left corner: where the middle of the field stands. */
  readonly at: Point;
  readonly drawing: Drawing;
  readonly initial: string;
  /** Enter: takes the name; the field is clear for the next one. */
  readonly onEnter: (name: string) => void;
  /** Takes a known actor; not given where one that is there gets another name. */
  readonly onPick?: ((entry: RosterEntry) => void) | undefined;
  /** Esc, Enter on nothing: ends without taking anything. */
  readonly onEnd: () => void;
  /** The hand went elsewhere: what was typed is kept. */
  readonly onLeave: (name: string) => void;
}

/** The field in which an actor gets its name, where the actor will stand. On a phone it stands at the top edge. */
export const NameField = ({ at, drawing, initial, onEnter, onPick, onEnd, onLeave }: NameFieldProps) => {
  const t = useWords('draw');
  const common = useWords('common');
  const [name, setName] = useState(initial);
  const input = useRef<HTMLInputElement>(null);
  const ended = useRef(false);
  const suggestions = useSuggestions(drawing, onPick ? name : '');

  useEffect(() => {
    input.current?.focus({ preventScroll: true });
    input.current?.select();
  }, []);

  const enter = () => {
    if (!name.trim()) end();
    else {
      onEnter(name);
      setName('');
    }
  };
  const pick = (entry: RosterEntry) => {
    onPick?.(entry);
    setName('');
    input.current?.focus({ preventScroll: true });
  };
  const end = () => {
    ended.current = true;
    onEnd();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    // Enter that ends a composed letter belongs to the keyboard, not to us.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && event.target === input.current) enter();
    else if (event.key === 'Escape') end();
  };
  const onBlur = (event: FocusEvent) => {
    const staysInside = event.currentTarget.contains(event.relatedTarget);
    if (!ended.current && !staysInside) onLeave(name);
  };

  // A phone has no Esc: with nothing typed the button ends.
  const typed = name.trim() !== '';
  const place = { '--at-x': `${at.x}px`, '--at-y': `${at.y}px` } as CSSProperties;
  return (
    <fieldset className="name-field panel" style={place} onKeyDown={onKeyDown} onBlur={onBlur}>
      <input
        ref={input}
        className="input"
        value={name}
        aria-label={t('nameOfActor')}
        placeholder={t('namePlaceholder')}
        title={t('nameHelp')}
        enterKeyHint="next"
        autoComplete="off"
        autoCapitalize="sentences"
        maxLength={300}
        onChange={(event) => setName(event.target.value)}
      />
      <div className="name-field-enter" onPointerDown={(event) => event.preventDefault()}>
        <IconButton
          look={typed ? 'primary' : 'normal'}
          label={typed ? t('add') : common('done')}
          icon={typed ? <Check aria-hidden /> : <X aria-hidden />}
          onPress={enter}
          preventFocusOnPress
        />
      </div>
      {onPick ? <Suggestions suggestions={suggestions} onPick={pick} /> : null}
    </fieldset>
  );
};
