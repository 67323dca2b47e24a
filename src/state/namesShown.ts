import { createStore } from 'zustand/vanilla';

/**
 * The workshops, by id, whose authors are named on this screen. Nobody is named until somebody says so, and it is
 * forgotten with the page: a projector shall not remember it until the next time.
 */
export const namesShown = createStore<{ readonly in: ReadonlySet<string> }>()(() => ({ in: new Set() }));

export const showNames = (workshopId: string, show: boolean): void =>
  namesShown.setState(({ in: shown }) => {
    const next = new Set(shown);
    if (show) next.add(workshopId);
    else next.delete(workshopId);
    return { in: next };
  });
