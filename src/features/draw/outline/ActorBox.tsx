import { type KeyboardEvent, useState } from 'react';
import type { Actor } from '../../../domain/entity';
import { TextField } from '../../../ui/Field';
import { useCombo } from '../../../ui/useCombo';
import { actorsNamed } from './matching';

export interface ActorBoxProps {
  readonly id: string;
  readonly label: string;
  /** Who can be chosen. */
  readonly actors: readonly Actor[];
  readonly chosen: Actor | undefined;
  /** An actor as it is read aloud, where its name alone may not tell which one it is. */
  readonly labelOf: (actor: Actor) => string;
  readonly onChoose: (actor: Actor | undefined) => void;
  /** Enter: whoever was meant is taken, and one goes on; undefined: the letters mean nobody. */
  readonly onEnter: (actor: Actor | undefined, typed: string) => void;
}

/** A field that completes to one of the actors of the map: letters, then Enter or Tab. */
export const ActorBox = ({ id, label, actors, chosen, labelOf, onChoose, onEnter }: ActorBoxProps) => {
  /** Null: nothing is being typed, and the chosen one stands in the field. */
  const [typed, setTyped] = useState<string | null>(null);
  const found = typed === null ? [] : actorsNamed(actors, typed);
  const enter = (actor: Actor | undefined) => {
    onEnter(actor, typed ?? '');
    setTyped(null);
  };
  const combo = useCombo({
    count: found.length,
    offeredFor: typed,
    beginsAtFirst: true,
    onTake: (index) => enter(found[index]),
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (combo.hearKey(event) || event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      enter(typed === null ? chosen : undefined);
    } else if (event.key === 'Escape' && typed !== null) {
      event.stopPropagation();
      setTyped(null);
    }
  };
  const leave = () => {
    if (typed !== null) onChoose(combo.lit === null ? undefined : found[combo.lit]);
    setTyped(null);
  };
  return (
    <div className="actor-box">
      <TextField
        {...combo.field}
        id={id}
        label={label}
        value={typed ?? chosen?.name ?? ''}
        maxLength={300}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={leave}
      />
      {found.length > 0 ? (
        <ul {...combo.list} aria-label={label} className="actor-box-list">
          {found.map((actor, index) => (
            <li key={actor.id} {...combo.option(index)} className="actor-box-option">
              {labelOf(actor)}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
};
