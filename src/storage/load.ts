import type { Entities, Entity, Key } from '../domain/entity';
import { isObject } from '../domain/value';
import { type Connection, type Database, type Head, inTransaction, rangeOf, STORES } from './database';
import { hashOfRows } from './rows';

/** One workshop as it lies in the database. */
export interface LoadedWorkshop {
  readonly id: string;
  readonly entities: Entities;
  readonly head: Head | undefined;
  /** `damaged`: rows, log and head do not agree; what can still be read is in `entities`. */
  readonly state: 'whole' | 'damaged';
}

interface Stored {
  readonly rows: readonly (readonly [Key, unknown])[];
  readonly seqs: readonly number[];
  readonly head: Head | undefined;
}

const isRecord = (value: unknown): value is Entity => isObject(value) && typeof value['is'] === 'string';

const agrees = ({ rows, seqs, head }: Stored, entities: Entities): boolean =>
  head !== undefined &&
  rows.length === entities.size &&
  hashOfRows(entities) === head.hash &&
  seqs.length === head.seq - head.folded &&
  seqs.every((seq, index) => seq === head.folded + 1 + index);

const toLoaded = (id: string, stored: Stored): LoadedWorkshop => {
  const entities = new Map<Key, Entity>();
  for (const [key, record] of stored.rows) if (isRecord(record)) entities.set(key, record);
  return { id, entities, head: stored.head, state: agrees(stored, entities) ? 'whole' : 'damaged' };
};

/** All of a workshop, read at one moment. */
const readStored = async (connection: Connection, id: string): Promise<Stored> => {
  const transaction = connection.transaction(STORES, 'readonly');
  const [rows, log, head] = await Promise.all([
    transaction.objectStore('rows').getAll(rangeOf(id)),
    transaction.objectStore('log').getAllKeys(rangeOf(id)),
    transaction.objectStore('heads').get(id),
    transaction.done,
  ]);
  return { rows: rows.map(({ key, record }) => [key, record]), seqs: log.map(([, seq]) => seq), head };
};

/** One row after the other: a row that cannot be read any more costs only itself. */
const salvage = async (connection: Connection, id: string): Promise<Stored> => {
  const keys = await connection.getAllKeys('rows', rangeOf(id)).catch(() => []);
  const rows = await Promise.all(
    keys.map((key) =>
      connection.get('rows', key).then(
        (row) => [key[1], row?.record] as const,
        () => [key[1], undefined] as const,
      ),
    ),
  );
  return { rows, seqs: [], head: undefined };
};

const loadStored = async (connection: Connection, id: string): Promise<LoadedWorkshop> => {
  const stored = await readStored(connection, id).catch(() => salvage(connection, id));
  return toLoaded(id, stored);
};

/** Ids of all workshops of which anything is stored, deleted ones too. */
export const storedIds = async (connection: Connection): Promise<string[]> => {
  const [heads, rows] = await Promise.all([connection.getAllKeys('heads'), connection.getAllKeys('rows')]);
  return [...new Set([...heads, ...rows.map(([workshop]) => workshop)])].sort();
};

/** Every stored workshop, in order of id. A bad one is `damaged` and does not keep the others from opening. */
export const loadWorkshops = async (database: Database): Promise<LoadedWorkshop[]> => {
  const connection = await database.connect();
  const ids = await storedIds(connection);
  return Promise.all(ids.map((id) => loadStored(connection, id)));
};

/** One stored workshop; undefined when nothing of it is stored. */
export const loadWorkshop = async (database: Database, id: string): Promise<LoadedWorkshop | undefined> => {
  const loaded = await loadStored(await database.connect(), id);
  return loaded.head || loaded.entities.size > 0 ? loaded : undefined;
};

/** Takes the rows of a damaged workshop as they are: head and log begin afresh, and it is whole from then on. */
export const acceptRows = async (database: Database, id: string): Promise<void> =>
  inTransaction(await database.connect(), async (transaction) => {
    const [rows, head, log] = await Promise.all([
      transaction.objectStore('rows').getAll(rangeOf(id)),
      transaction.objectStore('heads').get(id),
      transaction.objectStore('log').getAllKeys(rangeOf(id)),
    ]);
    const entities = new Map(rows.map(({ key, record }) => [key, record]));
    // a number of its own: whoever has the one before it has something else
    const seq = Math.max(head?.seq ?? 0, ...log.map(([, entry]) => entry)) + 1;
    await Promise.all([
      transaction.objectStore('log').delete(rangeOf(id)),
      transaction
        .objectStore('heads')
        .put({ ...head, workshop: id, seq, folded: seq, hash: hashOfRows(entities) }),
    ]);
  });
