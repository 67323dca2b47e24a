import { Check, X } from 'lucide-react';
import { type CSSProperties, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Point } from '../../domain/layout/shapes';
import { useWords } from '../../i18n';
import { IconButton } from '../../ui/Button';

export interface NameFieldProps {
  /** Screen px from the canvas's upper left corner: where the middle of the field stands. */
  readonly at: Point;
  readonly initial: string;
  /** Enter: takes the name; the field is clear for the next one. */
  readonly onEnter: (name: string) => void;
  /** Esc, Enter on nothing: ends without taking anything. */
  readonly onEnd: () => void;
  /** The hand went elsewhere: what was typed is kept. */
  readonly onLeave: (name: string) => void;
}

/** The field in which an actor gets its name, where the actor will stand. On a phone it stands at the top edge. */
export const NameField = ({ at, initial, onEnter, onEnd, onLeave }: NameFieldProps) => {
  const t = useWords('draw');
  const common = useWords('common');
  const [name, setName] = useState(initial);
  const input = useRef<HTMLInputElement>(null);
  const ended = useRef(false);

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
  const end = () => {
    ended.current = true;
    onEnd();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    // Enter that ends a composed letter belongs to the keyboard, not to us.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') enter();
    else if (event.key === 'Escape') end();
  };

  // A phone has no Esc: with nothing typed the button ends.
  const typed = name.trim() !== '';
  const place = { '--at-x': `${at.x}px`, '--at-y': `${at.y}px` } as CSSProperties;
  return (
    <div className="name-field panel" style={place}>
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
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (!ended.current) onLeave(name);
        }}
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
    </div>
  );
};
