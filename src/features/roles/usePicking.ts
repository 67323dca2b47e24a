import { useCallback, useMemo, useState } from 'react';
import { type Pointing, usePointing } from '../../canvas/usePointing';

/** What is looked at: a thing by id, or a group by letter; never both. */
export interface Picking extends Pointing {
  readonly group: string | null;
  /** Picks the group, or lets go of it when it was picked already. */
  readonly toggleGroup: (letter: string) => void;
}

/** Pointing and picking in lists, table and picture, kept in step. */
export const usePicking = (): Picking => {
  const pointing = usePointing();
  const { choose: chooseThing, toggle: toggleThing } = pointing;
  const [group, setGroup] = useState<string | null>(null);
  const choose = useCallback(
    (id: string | null) => {
      setGroup(null);
      chooseThing(id);
    },
    [chooseThing],
  );
  const toggle = useCallback(
    (id: string) => {
      setGroup(null);
      toggleThing(id);
    },
    [toggleThing],
  );
  const toggleGroup = useCallback(
    (letter: string) => {
      chooseThing(null);
      setGroup((now) => (now === letter ? null : letter));
    },
    [chooseThing],
  );
  return useMemo(
    () => ({ ...pointing, group, choose, toggle, toggleGroup }),
    [pointing, group, choose, toggle, toggleGroup],
  );
};
