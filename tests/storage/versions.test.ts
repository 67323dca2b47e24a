import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { setFields } from '../../src/domain/commands/records';
import { createWorkshop } from '../../src/state/workshop';
import { type Connection, createDatabase, type Database } from '../../src/storage/database';
import { loadWorkshops } from '../../src/storage/load';
import { writeCommit } from '../../src/storage/write';
import { GOLDEN, type GoldenDatabase, VERSIONS } from '../versions/golden';
import { makeVersion } from '../versions/make';
import { newName } from './support';

/** Puts a database on the device as an earlier version of the app left it. */
const leaveBehind = (name: string, { version, stores }: GoldenDatabase): Promise<void> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      for (const [store, { keyPath, values }] of Object.entries(stores)) {
        const made = opening.result.createObjectStore(store, { keyPath });
        for (const value of values) made.put(value);
      }
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });

const contentOf = async (connection: Connection): Promise<Record<string, unknown[]>> => {
  const names = [...connection.objectStoreNames];
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await connection.getAll(name)])),
  );
};

const opened = async (dump: GoldenDatabase): Promise<{ database: Database; connection: Connection }> => {
  const name = newName();
  await leaveBehind(name, dump);
  const database = createDatabase(name);
  return { database, connection: await database.connect() };
};

describe.each(GOLDEN)('a database as the app left it at stage $stage', ({ database: dump }) => {
  test('keeps every row, log entry and head, and gets empty stores for what is new', async () => {
    const { connection } = await opened(dump);
    const content = await contentOf(connection);
    for (const [store, values] of Object.entries(content))
      expect(values, store).toEqual(dump.stores[store]?.values ?? []);
    expect(Object.keys(content)).toEqual(expect.arrayContaining(Object.keys(dump.stores)));
  });

  test('opens whole, and what is drawn on is stored as ever', async () => {
    const { database, connection } = await opened(dump);
    const loaded = await loadWorkshops(database);
    expect(loaded.map(({ state }) => state)).toEqual(['whole']);
    const [{ id, entities } = { id: '', entities: new Map() }] = loaded;
    const workshop = createWorkshop(id, entities);
    const stored = new Promise((resolve) => {
      workshop.onCommit((commit) => resolve(writeCommit(connection, id, commit)));
    });
    workshop.commit(setFields(entities, 'workshop/info', { title: 'Uusi nimi' }));
    await stored;
    const [again] = await loadWorkshops(database);
    expect(again).toMatchObject({ id, state: 'whole', entities: workshop.entities() });
  });
});

const versionOfToday = async (): Promise<number> => (await createDatabase(newName()).connect()).version;

test.runIf(process.env['NEW_VERSION'])('a folder for the version of today is made', async () => {
  const folder = `${VERSIONS}${process.env['NEW_VERSION']}/`;
  mkdirSync(folder);
  for (const [file, content] of await makeVersion(newName())) writeFileSync(folder + file, content);
});

test('there is a database of every version from the first to that of today', async () => {
  const known = new Set(GOLDEN.map(({ database }) => database.version));
  const hint = 'DO NOT RAISE THE VERSION WITHOUT A FOLDER IN tests/fixtures/versions: its README says how';
  for (let version = 1; version <= (await versionOfToday()); version++)
    expect(known, hint).toContain(version);
});
