import { type Records, withoutMaps } from '../../domain/history/records';
import { type BinItem, rangeOf, type StoredMoment, type WriteTransaction } from '../database';
import { withRecords } from './bin';

/** Gives records as they shall be from now on; the same object when nothing of them changes. */
export type Rewrite = (records: Records, workshop: string) => Records;

/** Rewrites what the moments of a workshop, or of all, hold; one after the other, for each may be large. */
export const rewriteMoments = async (
  transaction: WriteTransaction,
  rewrite: Rewrite,
  workshop?: string,
): Promise<void> => {
  const store = transaction.objectStore('moments');
  for (const key of await store.getAllKeys(workshop === undefined ? null : rangeOf(workshop))) {
    const moment: StoredMoment | undefined = await store.get(key);
    const records = moment && rewrite(moment.records, moment.workshop);
    if (records && records !== moment.records) await store.put({ ...moment, records });
  }
};

/** Rewrites everything that lies in the bin. */
export const rewriteBin = async (transaction: WriteTransaction, rewrite: Rewrite): Promise<void> => {
  const store = transaction.objectStore('bin');
  for (const key of await store.getAllKeys()) {
    const item: BinItem | undefined = await store.get(key);
    const records = item && rewrite(item.records, item.workshop);
    if (records && records !== item.records) await store.put(withRecords(item, records));
  }
};

/** Maps leave moments and bin of their workshop. */
export const forgetMaps = async (
  transaction: WriteTransaction,
  workshop: string,
  mapIds: ReadonlySet<string>,
): Promise<void> => {
  await rewriteMoments(transaction, (records) => withoutMaps(records, mapIds), workshop);
  await Promise.all([...mapIds].map((id) => transaction.objectStore('bin').delete([workshop, id])));
};

/** A workshop leaves the database: rows, log, head, moments and bin. */
export const removeAll = async (transaction: WriteTransaction, workshop: string): Promise<void> => {
  const range = rangeOf(workshop);
  await Promise.all([
    transaction.objectStore('rows').delete(range),
    transaction.objectStore('log').delete(range),
    transaction.objectStore('heads').delete(workshop),
    transaction.objectStore('moments').delete(range),
    transaction.objectStore('bin').delete(range),
  ]);
};
