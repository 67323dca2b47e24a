import { isToGo, waitingOn } from '../../domain/history/bin';
import { WORKSHOP_KEY } from '../../domain/recordKeys';
import { isLiving } from '../../domain/select';
import { forgetAbout } from '../../state/deviceMemory';
import { type Connection, type Database, inTransaction, type WriteTransaction } from '../database';
import type { Journal } from '../journal';
import { foldAway } from '../write';
import { forgetMaps, removeAll } from './forget';

const isDeleted = async (transaction: WriteTransaction, id: string): Promise<boolean> => {
  const row = await transaction.objectStore('rows').get([id, WORKSHOP_KEY]);
  return row?.record ? !isLiving(row.record) : false;
};

/** A deleted workshop that does not wait in the bin is waited for by nobody. */
const isAtEnd = async (transaction: WriteTransaction, id: string, at: string): Promise<boolean> => {
  // the deletion may have been taken back in another tab meanwhile
  if (!(await isDeleted(transaction, id))) return false;
  const item = await transaction.objectStore('bin').get([id, id]);
  return item === undefined || isToGo(item, at);
};

/** Ids of the deleted workshops whose time is over. */
const workshopsAtEnd = (connection: Connection, at: string): Promise<string[]> =>
  inTransaction(connection, async (transaction) => {
    const ids = await transaction.objectStore('heads').getAllKeys();
    const ending = await Promise.all(ids.map((id) => isAtEnd(transaction, id, at)));
    return ids.filter((_id, index) => ending[index]);
  });

/** Removes a workshop altogether, if its time is over still. */
const purgeWorkshop = (connection: Connection, id: string, at: string): Promise<void> =>
  inTransaction(connection, async (transaction) => {
    if (await isAtEnd(transaction, id, at)) await removeAll(transaction, id);
  });

/** Removes a map for good: from bin, moments and log. */
export const removeMapForGood = async (
  transaction: WriteTransaction,
  workshop: string,
  mapId: string,
): Promise<void> => {
  await forgetMaps(transaction, workshop, new Set([mapId]));
  await foldAway(transaction, workshop, 0);
};

/** Removes the maps whose time in the bin is over. Resolves with whether there were any. */
const purgeMaps = (connection: Connection, { owe }: Purging['journal'], at: string): Promise<boolean> =>
  inTransaction(connection, async (transaction) => {
    const items = await transaction.objectStore('bin').getAll();
    const over = items.filter((item) => item.is === 'map' && isToGo(item, at));
    if (over.length > 0) owe();
    for (const { workshop, id } of over) await removeMapForGood(transaction, workshop, id);
    return over.length > 0;
  });

/** Notes of everything in the bin how long it has waited. */
const lookAtClock = (connection: Connection, at: string): Promise<void> =>
  inTransaction(connection, async (transaction) => {
    const bin = transaction.objectStore('bin');
    for (const item of await bin.getAll()) {
      const waiting = waitingOn(item, at);
      if (waiting !== item) await bin.put(waiting);
    }
  });

const purge = async (connection: Connection, journal: Purging['journal'], at: string): Promise<void> => {
  await lookAtClock(connection, at);
  for (const id of await workshopsAtEnd(connection, at)) {
    // first the journal: what it still knew would rise again if the browser were killed in between
    await journal.forget(id);
    await purgeWorkshop(connection, id, at);
    forgetAbout(id);
  }
  if (await purgeMaps(connection, journal, at)) await journal.rewrite();
};

export interface Purging {
  readonly database: Database;
  readonly journal: Pick<Journal, 'forget' | 'owe' | 'rewrite'>;
}

/** Removes for good what has waited in the bin long enough. For the start, when nobody can take a deletion back. */
export const purgeBin = async ({ database, journal }: Purging, at: string): Promise<void> => {
  const connection = await database.connect();
  // what cannot be purged now is hidden all the same, and tried again at the next start
  await purge(connection, journal, at).catch(() => undefined);
};
