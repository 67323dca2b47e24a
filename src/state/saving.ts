import { createStore, type StoreApi } from 'zustand/vanilla';

/**
 * Why something is not stored: no room left; a write that failed or hangs; no database at all; an older version of the
 * app in another tab holds it; a newer one has taken it over.
 */
export type SavingProblem = 'full' | 'failed' | 'unavailable' | 'blocked' | 'outdated';

export interface Unsaved {
  /** Commits that are not yet stored for good. */
  readonly pending: number;
  readonly problem: SavingProblem | null;
}

export interface SavingState extends Unsaved {
  /** What each source (a workshop by its id, the database) has told; the sum of it stands beside. */
  readonly sources: ReadonlyMap<string, Unsaved>;
}

/** Whether what was drawn is stored. Shown in the bar, and asked before anybody leaves. */
export type Saving = StoreApi<SavingState>;

export const createSaving = (): Saving =>
  createStore<SavingState>()(() => ({ pending: 0, problem: null, sources: new Map() }));

const isClear = ({ pending, problem }: Unsaved): boolean => pending === 0 && problem === null;

/** A source tells how much it still has to store and what hinders it; in place of what it told before. */
export const report = (saving: Saving, source: string, unsaved: Unsaved): void => {
  const sources = new Map(saving.getState().sources);
  if (isClear(unsaved)) sources.delete(source);
  else sources.set(source, unsaved);
  const all = [...sources.values()];
  saving.setState({
    sources,
    pending: all.reduce((sum, { pending }) => sum + pending, 0),
    problem: all.find(({ problem }) => problem !== null)?.problem ?? null,
  });
};

/** Whether leaving now could lose something. */
export const hasUnsaved = (saving: Saving): boolean => !isClear(saving.getState());

/** Resolves when every commit so far is stored; waits on while that cannot be done. */
export const whenSaved = (saving: Saving): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      if (saving.getState().pending > 0) return;
      leave();
      resolve();
    };
    const leave = saving.subscribe(look);
    look();
  });
