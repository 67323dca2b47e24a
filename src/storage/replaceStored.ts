import { type Connection, type Head, inTransaction, rangeOf } from './database';
import type { LoadedWorkshop } from './load';
import type { Version } from './reconcile';
import { hashOfRows } from './rows';
import { putRow } from './write';

/** A workshop that is to be stored as a whole, without a log. */
export interface Found extends LoadedWorkshop {
  readonly head: Head;
}

export const foundOf = (workshop: string, { line, seq, entities, isWhole }: Version): Found => ({
  id: workshop,
  entities,
  head: { workshop, seq, folded: seq, hash: hashOfRows(entities), ...(line !== '' && { line }) },
  state: isWhole ? 'whole' : 'damaged',
});

const isSameHead = (one: Head | undefined, other: Head | undefined): boolean =>
  one?.seq === other?.seq && one?.hash === other?.hash;

/**
 * Puts a workshop in the place of all that is stored of it. Resolves with false, and nothing is changed, when the stored
 * head is not the one that was seen before: a tab has stored something meanwhile.
 */
export const replaceStored = (
  connection: Connection,
  { id, entities, head }: Found,
  before: Head | undefined,
): Promise<boolean> =>
  inTransaction(connection, async (transaction) => {
    const heads = transaction.objectStore('heads');
    if (!isSameHead(await heads.get(id), before)) return false;
    await Promise.all([
      transaction.objectStore('rows').delete(rangeOf(id)),
      transaction.objectStore('log').delete(rangeOf(id)),
      heads.put(head),
      ...[...entities].map(([key, record]) => putRow(transaction, id, key, record)),
    ]);
    return true;
  });
