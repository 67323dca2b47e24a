import { createStore } from 'zustand/vanilla';

/**
 * The workshops, by id, whose maps are shown on this page's wall. Every wall begins hidden, and it is forgotten with
 * the page: nobody's drawing shall be on the projector before the facilitator says so.
 */
export const revealed = createStore<{ readonly in: ReadonlySet<string> }>()(() => ({ in: new Set() }));

export const reveal = (workshopId: string, show: boolean): void =>
  revealed.setState(({ in: shown }) => {
    const next = new Set(shown);
    if (show) next.add(workshopId);
    else next.delete(workshopId);
    return { in: next };
  });
