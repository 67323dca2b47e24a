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
  /** What each source (a workshop by its id, one of `SOURCES`) has told; the sum of it stands beside. */
  readonly sources: ReadonlyMap<string, Unsaved>;
}

/** Whether what was drawn is stored. Shown in the bar, and asked before anybody leaves. */
export type Saving = StoreApi<SavingState>;

/** What tells beside the workshops, whose ids hold no `/`. */
export const SOURCES = { library: '/library', database: '/database', carried: '/carried' } as const;

export const createSaving = (): Saving =>
  createStore<SavingState>()(() => ({ pending: 0, problem: null, sources: new Map() }));

/** The cause that says most about what to do comes first. */
const CAUSES = [
  'outdated',
  'blocked',
  'full',
  'unavailable',
  'failed',
] as const satisfies readonly SavingProblem[];

const mainProblem = (all: readonly Unsaved[]): SavingProblem | null =>
  CAUSES.find((cause) => all.some(({ problem }) => problem === cause)) ?? null;

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
    problem: mainProblem(all),
  });
};

/** Whether leaving now could lose something. */
export const hasUnsaved = (saving: Saving): boolean => saving.getState().pending > 0;

/** How it stands with what was last done: stored for good, or in memory alone for as long as something hinders it. */
export type Settled = 'stored' | 'inMemory';

/**
 * Resolves as soon as it is known how the commits of a source fare. Whoever tells the user that something is safe waits
 * for this; it never hangs, as a write that takes long is a problem too.
 */
export const whenSettled = (saving: Saving, source: string): Promise<Settled> =>
  new Promise((resolve) => {
    const look = () => {
      const { pending, problem } = saving.getState().sources.get(source) ?? { pending: 0, problem: null };
      if (pending > 0 && problem === null) return;
      leave();
      resolve(pending > 0 ? 'inMemory' : 'stored');
    };
    const leave = saving.subscribe(look);
    look();
  });

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
