import { type Stamp, stampsOf, stateDifference } from '../domain/change';
import type { Entities, Entity, Key } from '../domain/entity';
import type { Rows } from '../domain/journal/entry';
import { newId } from '../state/id';
import type { Commit } from '../state/workshop';
import { type Connection, type Head, inTransaction, rangeOf, type WriteTransaction } from './database';
import { type HistoryOptions, keepHistory } from './history/keep';
import { exchangeRows, hashOfRows, touchedKeys } from './rows';

/** What one transaction has stored. */
export interface Stored {
  readonly head: Head;
  /** The rows that it touched as they stand now; null: gone. */
  readonly rows: Rows;
  /** These are all rows there are. */
  readonly isWhole: boolean;
  /** The rows of all commits after this one are among them; otherwise those of this commit alone. */
  readonly after?: number;
}

export interface WriteOptions extends HistoryOptions {
  /** Up to here the journal has everything for certain; without it, up to where the log begins. */
  readonly journalled?: number;
}

/** Stores a record, or takes it out of what is stored (null). */
export const putRow = (
  transaction: WriteTransaction,
  workshop: string,
  key: Key,
  record: Entity | null,
): Promise<unknown> => {
  const rows = transaction.objectStore('rows');
  return record ? rows.put({ workshop, key, record }) : rows.delete([workshop, key]);
};

const now = (): string => new Date().toISOString();

/** What commits of other tabs after this one have touched, as it stands now; undefined where there is none, or no telling. */
const rowsSince = async (transaction: WriteTransaction, head: Head, after = head.folded) => {
  const { workshop, seq, folded } = head;
  if (after >= seq || after < folded) return undefined;
  const range = IDBKeyRange.bound([workshop, after + 1], [workshop, seq]);
  const entries = await transaction.objectStore('log').getAll(range);
  const keys = [...new Set(entries.flatMap(touchedKeys))];
  const found = await Promise.all(keys.map((key) => transaction.objectStore('rows').get([workshop, key])));
  const rows: Rows = keys.map((key, index) => [key, found[index]?.record ?? null]);
  return { after, rows };
};

/**
 * Writes a commit onto the rows as they are stored (not as this tab remembers them), with its log entry and the new
 * head, all in one transaction. Undefined, and nothing written, when nothing of this workshop is stored.
 */
export const writeCommit = (
  connection: Connection,
  workshop: string,
  commit: Commit,
  { journalled, ...options }: WriteOptions = {},
): Promise<Stored | undefined> =>
  inTransaction(connection, async (transaction) => {
    const keys = touchedKeys(commit);
    const [last, ...found] = await Promise.all([
      transaction.objectStore('heads').get(workshop),
      ...keys.map((key) => transaction.objectStore('rows').get([workshop, key])),
    ]);
    if (!last) return undefined;
    const before = new Map(found.flatMap((row) => (row ? [[row.key, row.record] as const] : [])));
    const { rows, hash } = exchangeRows(before, last.hash, commit);
    const head: Head = { ...last, seq: last.seq + 1, hash };
    const since = await rowsSince(transaction, last, journalled);
    await Promise.all([
      ...rows.map(([key, record]) => putRow(transaction, workshop, key, record)),
      putHead(transaction, head, commit),
      keepHistory(transaction, workshop, commit, now(), options),
    ]);
    if (!since) return { head, rows, isWhole: false };
    return { head, rows: [...new Map([...since.rows, ...rows])], isWhole: false, after: since.after };
  });

const putHead = (
  transaction: WriteTransaction,
  head: Head,
  { change, stamps, origin }: Pick<Commit, 'change' | 'stamps' | 'origin'>,
) => {
  const { workshop, seq } = head;
  // put, not add: a left-over entry of a damaged log must not keep new work from being stored
  const entry = transaction.objectStore('log').put({ workshop, seq, change, stamps, origin, at: now() });
  return Promise.all([entry, transaction.objectStore('heads').put(head)]);
};

const NOTHING: Entities = new Map();

/**
 * Writes all of a workshop of which nothing is stored: it is new, or the database was cleared under our feet.
 * `after` is the number of the last commit that this tab knows of. Undefined, and nothing written, when something is
 * stored after all: another tab was faster.
 */
export const writeWhole = (
  connection: Connection,
  workshop: string,
  entities: Entities,
  after: number,
): Promise<Stored | undefined> =>
  inTransaction(connection, async (transaction) => {
    if (await transaction.objectStore('heads').get(workshop)) return undefined;
    const range = rangeOf(workshop);
    const line = newId();
    const head: Head = { workshop, seq: after + 1, hash: hashOfRows(entities), folded: after, line };
    const stamps: Record<Key, Stamp> = stampsOf(entities);
    const change = stateDifference(NOTHING, entities);
    await Promise.all([
      transaction.objectStore('rows').delete(range),
      transaction.objectStore('log').delete(range),
      ...[...entities].map(([key, record]) => putRow(transaction, workshop, key, record)),
      putHead(transaction, head, { change, stamps, origin: 'user' }),
    ]);
    return { head, rows: [...entities], isWhole: true };
  });

/** Removes the older entries of the log and keeps the newest. */
export const foldAway = async (
  transaction: WriteTransaction,
  workshop: string,
  kept: number,
): Promise<void> => {
  const heads = transaction.objectStore('heads');
  const head = await heads.get(workshop);
  if (!head || head.seq - head.folded <= kept) return;
  const folded = head.seq - kept;
  await Promise.all([
    transaction.objectStore('log').delete(IDBKeyRange.bound([workshop], [workshop, folded])),
    heads.put({ ...head, folded }),
  ]);
};

/** The same in a transaction of its own. */
export const foldLog = (connection: Connection, workshop: string, kept: number): Promise<void> =>
  inTransaction(connection, (transaction) => foldAway(transaction, workshop, kept));
