import type { Outline } from '../workers/journal/keeper';
import type { Database } from './database';
import { inTime } from './inTime';
import type { Journal } from './journal';
import type { Kept } from './kept';
import { type LoadedWorkshop, loadWorkshops } from './load';
import { reconciled } from './reconcile';
import { type Recovery, recover } from './recover';
import { foundOf } from './replaceStored';

export interface OpeningParts {
  readonly database: Database;
  readonly journal: Journal;
  readonly kept: Kept;
}

/** What was found at the start. */
export interface Opening extends Recovery {
  /** Workshops were stored here and are found nowhere. */
  readonly isLost: boolean;
}

/**
 * How long the journal is waited for: what has all that it should may be shown without it; nothing must not be shown
 * where something is.
 */
const PATIENCE_MS = { whole: 2000, lacking: 10_000 };

const seemsWhole = (stored: readonly LoadedWorkshop[], { count }: Kept): boolean =>
  stored.length >= (count() ?? 1) && stored.every(({ state }) => state === 'whole');

const isLost = (found: number, { count }: Kept, browserSaysSo: boolean): boolean =>
  found < (count() ?? 1) && (browserSaysSo || (found === 0 && count() !== undefined));

/**
 * Reads what is stored and puts it together with what the journal knows. `onLate` is called with the same, put together,
 * where the journal answers only after what the database has was shown.
 */
export const openStored = async (
  { database, journal, kept }: OpeningParts,
  onLate: (opening: Opening) => void,
): Promise<Opening> => {
  const outlining = journal.outline();
  const stored = await loadWorkshops(database);

  const judged = (recovery: Recovery): Opening => ({
    ...recovery,
    isLost: isLost(recovery.workshops.length, kept, database.store.getState().lostData),
  });

  const bringTogether = async (found: readonly LoadedWorkshop[], outline: Outline) =>
    judged(await recover({ database, journal }, found, outline));

  const comeLate = async () => {
    const outline = await outlining;
    if (outline) onLate(await bringTogether(await loadWorkshops(database), outline));
  };

  const patience = seemsWhole(stored, kept) ? PATIENCE_MS.whole : PATIENCE_MS.lacking;
  const outline = await inTime(outlining, patience);
  if (outline && outline !== 'late') return bringTogether(stored, outline);
  // what could not be put together now is so at the next start
  comeLate().catch(() => undefined);
  return judged({ workshops: stored, recovered: [] });
};

/** What the journal has of each workshop, for as long as the database does not answer. */
export const openFromJournal = async (
  journal: Pick<Journal, 'outline' | 'read'>,
): Promise<readonly LoadedWorkshop[]> => {
  const { standings } = (await journal.outline()) ?? { standings: [] };
  const found: LoadedWorkshop[] = [];
  for (const id of new Set(standings.map(({ workshop }) => workshop))) {
    const version = reconciled(undefined, await journal.read(id));
    if (version) found.push(foundOf(id, version));
  }
  return found;
};
