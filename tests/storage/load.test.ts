import { describe, expect, test } from 'vitest';
import { addActor } from '../../src/domain/commands/records';
import { addRecords } from '../../src/domain/commands/workshop';
import type { Entity } from '../../src/domain/entity';
import { createSaving, type Saving, whenSaved } from '../../src/state/saving';
import { createWorkshop, type Workshop } from '../../src/state/workshop';
import { autosave } from '../../src/storage/autosave';
import { createDatabase, type Database, rangeOf } from '../../src/storage/database';
import { acceptRows, loadWorkshop, loadWorkshops } from '../../src/storage/load';
import { asObject, beginning } from '../state/gestures';
import { newName } from './support';

const keep = (workshop: Workshop, database: Database): Saving => {
  const saving = createSaving();
  autosave(workshop, database, saving);
  return saving;
};

/** Stores a workshop with some commits. */
const storeOne = async (database: Database, id: string) => {
  const workshop = createWorkshop(id, new Map());
  const saving = keep(workshop, database);
  workshop.commit(addRecords(beginning()));
  for (const actor of ['a1', 'a2', 'a3']) workshop.commit(addActor('m1', { id: actor, name: actor }));
  await whenSaved(saving);
  return workshop;
};

const states = async (database: Database) =>
  Object.fromEntries((await loadWorkshops(database)).map(({ id, state }) => [id, state]));

describe('loading', () => {
  test('gives every workshop as it was stored', async () => {
    const database = createDatabase(newName());
    const one = await storeOne(database, 'w1');
    await storeOne(database, 'w10');
    const [first, second] = await loadWorkshops(database);
    expect(first).toMatchObject({ id: 'w1', state: 'whole', head: { seq: 4 } });
    expect(asObject(first?.entities ?? new Map())).toEqual(asObject(one.entities()));
    expect(second).toMatchObject({ id: 'w10', state: 'whole' });
  });

  test('of what is not there gives nothing', async () => {
    const database = createDatabase(newName());
    expect(await loadWorkshops(database)).toEqual([]);
    expect(await loadWorkshop(database, 'w1')).toBeUndefined();
  });
});

describe('a workshop is damaged', () => {
  const damage: Record<string, (database: Database) => Promise<unknown>> = {
    'when a row is missing': async (database) => (await database.connect()).delete('rows', ['w1', 'm1/a2']),
    'when all rows are missing': async (database) => (await database.connect()).delete('rows', rangeOf('w1')),
    'when a row says something else': async (database) =>
      (await database.connect()).put('rows', {
        workshop: 'w1',
        key: 'm1/a2',
        record: { is: 'actor', id: 'a2', name: 'other' },
      }),
    'when a row is no record': async (database) =>
      (await database.connect()).put('rows', {
        workshop: 'w1',
        key: 'm1/a2',
        record: null as unknown as Entity,
      }),
    'when the end of the log is missing': async (database) =>
      (await database.connect()).delete('log', ['w1', 4]),
    'when the log has a hole': async (database) => (await database.connect()).delete('log', ['w1', 2]),
    'when the log has an entry in the place of another': async (database) => {
      const connection = await database.connect();
      const entry = await connection.get('log', ['w1', 2]);
      await connection.delete('log', ['w1', 2]);
      if (entry) await connection.put('log', { ...entry, seq: 9 });
    },
    'when there is a row too many that is no record': async (database) =>
      (await database.connect()).put('rows', {
        workshop: 'w1',
        key: 'm1/a8',
        record: null as unknown as Entity,
      }),
    'when the head is missing': async (database) => (await database.connect()).delete('heads', 'w1'),
    'when the head is an old one': async (database) => {
      const connection = await database.connect();
      const head = await connection.get('heads', 'w1');
      if (head) await connection.put('heads', { ...head, seq: 3 });
    },
  };

  test.each(Object.entries(damage))('%s; the others open, and what is left too', async (_name, harm) => {
    const database = createDatabase(newName());
    await storeOne(database, 'w1');
    await storeOne(database, 'w2');
    await harm(database);
    expect(await states(database)).toEqual({ w1: 'damaged', w2: 'whole' });
  });

  test('until its rows are accepted as they are; then work goes on', async () => {
    const database = createDatabase(newName());
    await storeOne(database, 'w1');
    await damage['when a row is missing']?.(database);
    await acceptRows(database, 'w1');
    expect(await states(database)).toEqual({ w1: 'whole' });
    const loaded = await loadWorkshop(database, 'w1');
    expect(loaded?.entities.has('m1/a1')).toBe(true);
    const workshop = createWorkshop('w1', loaded?.entities ?? new Map());
    const saving = keep(workshop, database);
    workshop.commit(addActor('m1', { id: 'a9', name: 'A' }));
    await whenSaved(saving);
    expect(await loadWorkshop(database, 'w1')).toMatchObject({ state: 'whole', head: { seq: 6 } });
  });

  test('and takes up new work all the same', async () => {
    const database = createDatabase(newName());
    await storeOne(database, 'w1');
    await damage['when the head is missing']?.(database);
    await damage['when there is a row too many that is no record']?.(database);
    const loaded = await loadWorkshop(database, 'w1');
    const workshop = createWorkshop('w1', loaded?.entities ?? new Map());
    const saving = keep(workshop, database);
    workshop.commit(addActor('m1', { id: 'a9', name: 'A' }));
    await whenSaved(saving);
    const again = await loadWorkshop(database, 'w1');
    expect(again?.state).toBe('whole');
    expect(asObject(again?.entities ?? new Map())).toEqual(asObject(workshop.entities()));
  });
});

describe('a row that cannot be read', () => {
  test('costs only itself', async () => {
    const database = createDatabase(newName());
    await storeOne(database, 'w1');
    await storeOne(database, 'w2');
    const connection = await database.connect();
    const unreadable = new DOMException('corrupt', 'DataError');
    const broken: Database = {
      ...database,
      connect: async () =>
        new Proxy(connection, {
          get: (target, property) => {
            if (property === 'transaction') throw unreadable;
            if (property === 'get')
              return (...args: Parameters<typeof connection.get>) =>
                JSON.stringify(args).includes('w1","m1/a2')
                  ? Promise.reject(unreadable)
                  : connection.get(...args);
            const value: unknown = Reflect.get(target, property);
            return typeof value === 'function' ? value.bind(target) : value;
          },
        }),
    };
    const [first] = await loadWorkshops(broken);
    expect(first?.state).toBe('damaged');
    expect([...(first?.entities.keys() ?? [])]).toEqual([
      'm1',
      'm1/a1',
      'm1/a3',
      'workshop/actorKinds/public',
      'workshop/info',
    ]);
  });
});
