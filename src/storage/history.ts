import { byText } from '../domain/select';
import type { BinItem, Database, StoredMoment } from './database';
import { inTransaction, rangeOf } from './database';
import { type Rewrite, rewriteBin, rewriteMoments } from './history/forget';
import { type MomentHead, momentHead } from './history/moments';

/** Earlier moments of the workshops, and what was deleted. What commits put there is written with them. */
export interface History {
  /** The moments that are kept of a workshop, the latest first. */
  readonly moments: (workshop: string) => Promise<MomentHead[]>;
  /** One moment with what it holds; undefined when it is kept no longer. */
  readonly moment: (workshop: string, id: string) => Promise<StoredMoment | undefined>;
  /** What lies in the bin, the latest first. */
  readonly bin: () => Promise<BinItem[]>;
  /** Rewrites what all moments and the bin hold, in one transaction: what shall not be found is found nowhere. */
  readonly rewrite: (rewrite: Rewrite) => Promise<void>;
}

const latestFirst = (a: BinItem, b: BinItem): number => byText(b.deletedAt, a.deletedAt);

/** Reads history and bin out of the database; nothing of them is held in memory. */
export const createHistory = (database: Database): History => ({
  moments: async (workshop) => {
    const keys = await (await database.connect()).getAllKeys('moments', rangeOf(workshop));
    return keys.map(([, id]) => momentHead(id)).reverse();
  },
  moment: async (workshop, id) => (await database.connect()).get('moments', [workshop, id]),
  bin: async () => (await (await database.connect()).getAll('bin')).sort(latestFirst),
  rewrite: async (rewrite) =>
    inTransaction(await database.connect(), async (transaction) => {
      await rewriteMoments(transaction, rewrite);
      await rewriteBin(transaction, rewrite);
    }),
});
