import { type KeyboardEvent, type PointerEvent, useEffect, useId, useState } from 'react';

export interface ComboOptions {
  /** How many there are to choose from; 0: nothing is offered. */
  readonly count: number;
  /** What they are offered for: when it changes, the choosing begins anew. */
  readonly offeredFor: unknown;
  /** The first is lit from the start, so that Enter takes it. */
  readonly beginsAtFirst?: boolean;
  readonly onTake: (index: number) => void;
}

interface Lit {
  readonly index: number;
  readonly offeredFor: unknown;
}

const DOWN: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
]);

/** Keeps the focus in the field, and on a phone the keyboard on the screen. */
const keepFocus = (event: PointerEvent): void => event.preventDefault();

/**
 * A field with a list of what may be taken: arrows go along the list while the focus stays in the field. Its parts are
 * given to the elements as properties.
 */
export const useCombo = ({ count, offeredFor, beginsAtFirst = false, onTake }: ComboOptions) => {
  const id = useId();
  const [chosen, setChosen] = useState<Lit | null>(null);
  const first = beginsAtFirst && count > 0 ? 0 : null;
  const isCurrent = chosen !== null && chosen.offeredFor === offeredFor && chosen.index < count;
  const lit = isCurrent ? chosen.index : first;
  const optionId = (index: number): string => `${id}-${index}`;
  const light = (index: number | null) => setChosen(index === null ? null : { index, offeredFor });

  useEffect(() => {
    if (lit !== null) document.getElementById(`${id}-${lit}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, lit]);

  /** Whether the key was meant for the list. */
  const hearKey = (event: KeyboardEvent): boolean => {
    // keys that compose a letter belong to the keyboard, not to us
    if (count === 0 || event.nativeEvent.isComposing) return false;
    const step = DOWN.get(event.key);
    if (step !== undefined) light(((lit ?? (step > 0 ? -1 : count)) + step + count) % count);
    else if (event.key === 'Enter' && lit !== null) onTake(lit);
    else return false;
    event.preventDefault();
    return true;
  };

  return {
    lit,
    light,
    hearKey,
    field: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': count > 0,
      ...(count > 0 ? { 'aria-controls': id } : {}),
      ...(lit === null ? {} : { 'aria-activedescendant': optionId(lit) }),
    },
    list: { id, role: 'listbox', onPointerDown: keepFocus },
    option: (index: number) => ({
      id: optionId(index),
      role: 'option',
      'aria-selected': index === lit,
      onClick: () => onTake(index),
    }),
  } as const;
};

/** The parts of such a field and its list. */
export type Combo = ReturnType<typeof useCombo>;
