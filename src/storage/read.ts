import type { Entity, Key } from '../domain/entity';
import { type Connection, type Head, type ReadTransaction, rangeOf, STORES } from './database';

/** Rows of one workshop with the head they belong to, read at one moment. */
export interface Snapshot {
  readonly head: Head | undefined;
  readonly rows: ReadonlyMap<Key, Entity>;
}

const readAll = async (transaction: ReadTransaction, workshop: string): Promise<[Key, Entity][]> => {
  const rows = await transaction.objectStore('rows').getAll(rangeOf(workshop));
  return rows.map(({ key, record }) => [key, record]);
};

const readSome = async (
  transaction: ReadTransaction,
  workshop: string,
  keys: readonly Key[],
): Promise<[Key, Entity][]> => {
  const rows = await Promise.all(keys.map((key) => transaction.objectStore('rows').get([workshop, key])));
  return rows.flatMap((row) => (row ? [[row.key, row.record] satisfies [Key, Entity]] : []));
};

/** Reads the rows of these keys, or all. */
export const readRows = async (
  connection: Connection,
  workshop: string,
  keys: readonly Key[] | 'all',
): Promise<Snapshot> => {
  const transaction = connection.transaction(STORES, 'readonly');
  const [head, rows] = await Promise.all([
    transaction.objectStore('heads').get(workshop),
    keys === 'all' ? readAll(transaction, workshop) : readSome(transaction, workshop, keys),
    transaction.done,
  ]);
  return { head, rows: new Map(rows) };
};
