import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDatabase, type Database, inTransaction } from '../../src/storage/database';
import { newName, until } from './support';

const status = ({ store }: Database) => store.getState().status;

/** Another version of the app, which may hold the database and not let go. */
const openRaw = (name: string, version: number): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('connecting', () => {
  test('opens once and says so', async () => {
    const database = createDatabase(newName());
    expect(status(database)).toBe('closed');
    const [first, second] = await Promise.all([database.connect(), database.connect()]);
    expect(first).toBe(second);
    expect(database.store.getState()).toEqual({ status: 'open', lostData: false, timesTaken: 0 });
  });

  test('ends at once where there is no database, and tries again when asked again', async () => {
    const database = createDatabase(newName());
    vi.stubGlobal('indexedDB', undefined);
    await expect(database.connect()).rejects.toMatchObject({ name: 'Unavailable' });
    expect(status(database)).toBe('unavailable');
    vi.unstubAllGlobals();
    await database.connect();
    expect(status(database)).toBe('open');
  });

  test('that hangs without a word ends after 2.4 s, and is open when it comes after all', async () => {
    const name = newName();
    const holder = await openRaw(name, 1);
    indexedDB.deleteDatabase(name);
    const database = createDatabase(name);
    const connecting = expect(database.connect()).rejects.toMatchObject({ name: 'Unavailable' });
    await vi.advanceTimersByTimeAsync(2400);
    await connecting;
    expect(status(database)).toBe('blocked');
    holder.close();
    await until(() => status(database) === 'open');
  });
});

describe('another version in another tab', () => {
  test('that is newer gets its way: this tab closes and says that it is outdated', async () => {
    const name = newName();
    const database = createDatabase(name);
    const connection = await database.connect();
    const writing = inTransaction(connection, (transaction) =>
      transaction.objectStore('heads').put({ workshop: 'w1', seq: 1, hash: 0, folded: 0 }),
    );
    const newer = await openRaw(name, 99);
    await writing;
    expect(status(database)).toBe('outdated');
    await expect(database.connect()).rejects.toMatchObject({ name: 'Unavailable' });
    expect(status(database)).toBe('outdated');
    expect(newer.transaction('heads').objectStore('heads').count()).toBeDefined();
    newer.close();
  });

  test('that only deletes the database leaves room to begin anew', async () => {
    const name = newName();
    const database = createDatabase(name);
    await database.connect();
    indexedDB.deleteDatabase(name);
    await until(() => status(database) === 'closed');
    expect(database.store.getState().timesTaken).toBe(1);
    const connection = await database.connect();
    expect(await connection.count('rows')).toBe(0);
  });
});

describe('a transaction', () => {
  test('stores nothing when its work throws half-way', async () => {
    const connection = await createDatabase(newName()).connect();
    const head = { workshop: 'w1', seq: 1, hash: 0, folded: 0 };
    const broken = inTransaction(connection, async (transaction) => {
      await transaction.objectStore('heads').put(head);
      throw new Error('half-way');
    });
    await expect(broken).rejects.toThrow('half-way');
    expect(await connection.count('heads')).toBe(0);
    await inTransaction(connection, (transaction) => transaction.objectStore('heads').put(head));
    expect(await connection.count('heads')).toBe(1);
  });
});
