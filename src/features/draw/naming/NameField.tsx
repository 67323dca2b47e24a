import { Check, X } from 'lucide-react';
import { type CSSProperties, type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { RosterEntry } from '../../../domain/entity';
import type { Point } from '../../../domain/layout/shapes';
import type { Suggestion } from '../../../domain/suggest';
import { useWords } from '../../../i18n';
import { IconButton } from '../../../ui/Button';
import { useCombo } from '../../../ui/useCombo';
import type { Drawing } from '../drawing';
import { type Offer, OfferList } from '../entry/OfferList';
import { useSuggestions } from './Suggestions';

export interface NameFieldProps {
  /** Screen px from the canvas's upper left corner: where the middle of the field stands. */
  readonly at: Point;
  readonly drawing: Drawing;
  readonly initial: string;
  /** Enter: takes the name; the field is clear for the next one. */
  readonly onEnter: (name: string) => void;
  /** Tab: takes the name and goes on from it; not given where one that is there gets another name. */
  readonly onTab?: ((name: string) => void) | undefined;
  /** Takes a known actor. */
  readonly onPick: (entry: RosterEntry) => void;
  /** Esc, Enter on nothing: ends without taking anything. */
  readonly onEnd: () => void;
  /** The hand went elsewhere: what was typed is kept. */
  readonly onLeave: (name: string) => void;
}

const offerOf = ({ entry, alias }: Suggestion): Offer => ({
  text: entry.name,
  isOnMap: false,
  ...(alias === undefined ? {} : { alias }),
});

/** The field in which an actor gets its name, where the actor will stand. On a phone it stands at the top edge. */
export const NameField = ({
  at,
  drawing,
  initial,
  onEnter,
  onTab,
  onPick,
  onEnd,
  onLeave,
}: NameFieldProps) => {
  const t = useWords('draw');
  const common = useWords('common');
  const [name, setName] = useState(initial);
  const input = useRef<HTMLInputElement>(null);
  const ended = useRef(false);
  const suggestions = useSuggestions(drawing, name === initial ? '' : name);

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
  const pick = (index: number) => {
    const entry = suggestions[index]?.entry;
    if (!entry) return;
    onPick(entry);
    setName('');
    input.current?.focus({ preventScroll: true });
  };
  const combo = useCombo({ count: suggestions.length, offeredFor: name, onTake: pick });
  const end = () => {
    ended.current = true;
    onEnd();
  };
  /** On nothing it goes where Tab always goes. */
  const goOn = (event: KeyboardEvent) => {
    if (!onTab || !name.trim()) return;
    event.preventDefault();
    onTab(name);
    setName('');
  };
  const toSuggestions = (event: KeyboardEvent) => {
    const first = event.currentTarget.querySelector<HTMLElement>('.suggestion');
    if (!first) return;
    event.preventDefault();
    first.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    // Enter that ends a composed letter belongs to the keyboard, not to us.
    if (event.nativeEvent.isComposing) return;
    const isInField = event.target === input.current;
    if (event.key === 'Enter' && isInField) enter();
    else if (event.key === 'Escape') end();
    else if (event.key === 'ArrowDown' && isInField) toSuggestions(event);
    else if (event.key === 'Tab' && !event.shiftKey && isInField) goOn(event);
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
        {...combo.field}
        ref={input}
        className="input"
        dir="auto"
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
      <OfferList combo={combo} offers={suggestions.map(offerOf)} />
    </fieldset>
  );
};
