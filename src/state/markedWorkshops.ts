import { createStore, type StoreApi } from 'zustand/vanilla';

interface Marked {
  /** Ids of the workshops. */
  readonly in: ReadonlySet<string>;
}

/** Workshops in which something is so for as long as the page is open; at first in none. */
export interface MarkedWorkshops {
  readonly store: StoreApi<Marked>;
  readonly mark: (workshopId: string, isMarked: boolean) => void;
}

export const createMarkedWorkshops = (): MarkedWorkshops => {
  const store = createStore<Marked>()(() => ({ in: new Set() }));
  const mark = (workshopId: string, isMarked: boolean) =>
    store.setState(({ in: before }) => {
      const next = new Set(before);
      if (isMarked) next.add(workshopId);
      else next.delete(workshopId);
      return { in: next };
    });
  return { store, mark };
};
