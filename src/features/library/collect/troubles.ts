import { createStore } from 'zustand/vanilla';
import type { Failure, Foreign } from './reading';

/** What did not come in while collecting, and why: a file or link that failed, or maps of another workshop. */
export type Trouble = { readonly id: number } & (
  | { readonly failure: Failure }
  | { readonly foreign: Foreign }
);

interface TroublesState {
  /** By the workshop that was being collected for, the latest first. */
  readonly byWorkshop: ReadonlyMap<string, readonly Trouble[]>;
}

/** Stays while one looks at other pages, and is forgotten with the page. */
export const troubles = createStore<TroublesState>()(() => ({ byWorkshop: new Map() }));

const NONE: readonly Trouble[] = [];
let lastId = 0;

export const troublesOf = ({ byWorkshop }: TroublesState, workshopId: string): readonly Trouble[] =>
  byWorkshop.get(workshopId) ?? NONE;

const change = (workshopId: string, next: (now: readonly Trouble[]) => readonly Trouble[]): void =>
  troubles.setState((state) => ({
    byWorkshop: new Map(state.byWorkshop).set(workshopId, next(troublesOf(state, workshopId))),
  }));

const sameReason = (a: Failure, b: Failure): boolean =>
  a.file === b.file && a.problem.type === b.problem.type;

const isSaid = (said: Trouble, failures: readonly Failure[], foreign: readonly Foreign[]): boolean =>
  'failure' in said
    ? failures.some((failure) => sameReason(failure, said.failure))
    : foreign.some(({ workshopId }) => workshopId === said.foreign.workshopId);

/** Maps of one other workshop are one trouble, however many times they come. */
const withEarlier = (now: readonly Trouble[], { incoming, ...one }: Foreign): Foreign => {
  const earlier = now.flatMap((said) =>
    'foreign' in said && said.foreign.workshopId === one.workshopId ? said.foreign.incoming : [],
  );
  return { ...one, incoming: [...earlier, ...incoming] };
};

/** What failed again takes the place of what was said of it before. */
export const addTroubles = (
  workshopId: string,
  failures: readonly Failure[],
  foreign: readonly Foreign[],
): void =>
  change(workshopId, (now) => [
    ...foreign.map((one) => ({ id: ++lastId, foreign: withEarlier(now, one) })),
    ...failures.map((failure) => ({ id: ++lastId, failure })),
    ...now.filter((said) => !isSaid(said, failures, foreign)),
  ]);

export const dismissTrouble = (workshopId: string, id: number): void =>
  change(workshopId, (now) => now.filter((trouble) => trouble.id !== id));

export const dismissTroubles = (workshopId: string): void => change(workshopId, () => NONE);
