import { useCallback, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Keeping } from '../../storage/keeping';
import { type Reading, useReading } from '../../ui/useReading';
import { type Waiting, waitingIn } from './waiting';

export interface Bin {
  readonly state: Reading<unknown>['state'];
  readonly waiting: readonly Waiting[];
  readonly again: () => void;
}

/** What lies in the bin and can be brought back. */
export const useBin = ({ library, history }: Keeping): Bin => {
  const workshops = useStore(library.store, (state) => state.workshops);
  const read = useCallback(async () => {
    // what was just deleted lies in the bin once that is stored
    await Promise.all([...workshops.values()].map(({ settled }) => settled()));
    return history.bin();
  }, [workshops, history]);
  const [reading, again] = useReading(read);
  const items = reading.state === 'read' ? reading.value : undefined;
  const waiting = useMemo(() => waitingIn(items ?? [], workshops), [items, workshops]);
  return { state: reading.state, waiting, again };
};
