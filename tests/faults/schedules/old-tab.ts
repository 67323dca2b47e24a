import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { apply } from '../../../src/domain/change';
import type { Entities, Entity, Key } from '../../../src/domain/entity';
import type { Head, LogEntry, Row } from '../../../src/storage/database';
import { afterCommit, exchangedHash, touchedKeys, type Written } from '../../../src/storage/rows';
import { beginning, changeOf, type Edit, makeShared } from './edits';
import type { Tab } from './tab';

interface FirstSchema extends DBSchema {
  rows: { key: [string, Key]; value: Row };
  log: { key: [string, number]; value: LogEntry };
  heads: { key: string; value: Head };
}

const STORES = ['rows', 'log', 'heads'] as const;
const NOTHING: Head = { workshop: 'w1', seq: 0, hash: 0, folded: 0 };

/** How the first version of the app stored a commit. */
const write = async (connection: IDBPDatabase<FirstSchema>, written: Written): Promise<void> => {
  const transaction = connection.transaction(STORES, 'readwrite');
  const rows = transaction.objectStore('rows');
  const head = (await transaction.objectStore('heads').get('w1')) ?? NOTHING;
  let { hash } = head;
  for (const key of touchedKeys(written)) {
    const before = (await rows.get(['w1', key]))?.record;
    const after = afterCommit(before, key, written);
    hash = exchangedHash(hash, key, before, after);
    if (after) await rows.put({ workshop: 'w1', key, record: after });
    else await rows.delete(['w1', key]);
  }
  const seq = head.seq + 1;
  const entry: LogEntry = { workshop: 'w1', seq, ...written, origin: 'user', at: '2026-11-22T09:00:00Z' };
  await Promise.all([
    transaction.objectStore('log').put(entry),
    transaction.objectStore('heads').put({ ...head, seq, hash }),
    transaction.done,
  ]);
};

/**
 * A tab of the app's first version, whose database had three stores. It makes way for a newer one as soon as it is asked,
 * or `lingers` on with it, as a tab does that is busy or asleep.
 */
export const openOldTab = async (
  name: string,
  linger: () => Promise<void> = () => Promise.resolve(),
): Promise<Tab> => {
  let isOutdated = false;
  let entities: Entities = beginning();
  let storing: Promise<unknown> = Promise.resolve();
  const connection = await openDB<FirstSchema>(name, 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('rows', { keyPath: ['workshop', 'key'] });
      fresh.createObjectStore('log', { keyPath: ['workshop', 'seq'] });
      fresh.createObjectStore('heads', { keyPath: 'workshop' });
    },
    blocking: async () => {
      await linger();
      isOutdated = true;
      connection.close();
    },
  });
  const read = async () => {
    const rows = await connection.getAll('rows');
    if (rows.length > 0) entities = new Map<Key, Entity>(rows.map(({ key, record }) => [key, record]));
  };
  await read();
  const waiting: Written[] = [];
  const store = async (written: Written) => {
    if (isOutdated) return;
    await write(connection, written);
    waiting.shift();
  };
  const commit = (change: Written['change']) => {
    entities = apply(entities, change);
    const written = { change, stamps: {} };
    waiting.push(written);
    // what cannot be stored stays in memory, and everything after it waits too
    storing = storing.then(() => store(written)).catch(() => undefined);
  };
  return {
    begin: async () => {
      const made = Object.fromEntries(
        [...beginning()].map(([key, record]) => [key, { before: null, after: { ...record } }]),
      );
      commit(made);
      commit(makeShared());
      await storing;
    },
    edit: async (edit: Edit) => commit(changeOf(entities, edit)),
    settle: async () => {
      await storing;
      return waiting.length;
    },
    content: async () => Object.fromEntries(entities),
    isOutdated: async () => isOutdated,
    close: async () => connection.close(),
  };
};
