import { afterEach, describe, expect, test } from 'vitest';
import { apply } from '../../src/domain/change';
import { addActor, setFields } from '../../src/domain/commands/records';
import { addRecords } from '../../src/domain/commands/workshop';
import type { Entities } from '../../src/domain/entity';
import { whenSaved } from '../../src/state/saving';
import { eraseWorkshop } from '../../src/storage/eraseWorkshop';
import { createKeeping, type Keeping } from '../../src/storage/keeping';
import { loadWorkshop } from '../../src/storage/load';
import { asObject, beginning } from '../state/gestures';

const beginningEntities = (): Entities => apply(new Map(), addRecords(beginning()));

let count = 0;
const newName = () => `journal-test-${count++}`;

const running = new Set<Keeping>();

const start = async (name: string): Promise<Keeping> => {
  const keeping = createKeeping({ name });
  running.add(keeping);
  await keeping.start();
  return keeping;
};

const stop = (keeping: Keeping): void => {
  running.delete(keeping);
  keeping.stop();
};

afterEach(() => {
  for (const keeping of running) stop(keeping);
});

const openedIn = ({ library }: Keeping) => library.store.getState().workshops;

const entitiesIn = (keeping: Keeping) =>
  asObject(openedIn(keeping).get('w1')?.workshop.entities() ?? new Map());

/** Draws some actors in a new workshop, and leaves when they are saved. */
const drawn = async (name: string, actors: readonly string[]) => {
  const keeping = await start(name);
  const { workshop } = keeping.library.add('w1', beginningEntities(), { stored: false });
  for (const id of actors) workshop.commit(addActor('m1', { id, name: `Toimija ${id}` }));
  await whenSaved(keeping.saving);
  const entities = entitiesIn(keeping);
  return { keeping, workshop, entities };
};

const done = (request: IDBRequest): Promise<unknown> =>
  new Promise((resolve, reject) => {
    request.onsuccess = resolve;
    request.onerror = reject;
  });

const loseDatabase = (name: string) => done(indexedDB.deleteDatabase(name));

/** Everything that lies in the journal, whoever holds it. */
const journalText = async (name: string): Promise<string> => {
  const root = await navigator.storage.getDirectory();
  const directory = await root.getDirectoryHandle(name);
  const names = Array.from({ length: 8 }, (_, n) => [`${n}a`, `${n}b`]).flat();
  const files = await Promise.all(names.map(async (file) => (await directory.getFileHandle(file)).getFile()));
  return (await Promise.all(files.map((file) => file.text()))).join('');
};

describe('when the browser has lost its database', () => {
  test('everything that was saved is brought back, and told of once', async () => {
    const name = newName();
    const { keeping, entities } = await drawn(name, ['a1', 'a2', 'a3']);
    stop(keeping);
    await loseDatabase(name);

    const second = await start(name);
    expect(entitiesIn(second)).toEqual(entities);
    expect(second.store.getState()).toMatchObject({ recovered: new Set(['w1']), lostData: false });
    expect(await loadWorkshop(second.database, 'w1')).toMatchObject({ state: 'whole', head: { seq: 4 } });
    openedIn(second)
      .get('w1')
      ?.workshop.commit(addActor('m1', { id: 'a4', name: 'Uusi' }));
    await whenSaved(second.saving);
    const after = entitiesIn(second);
    stop(second);

    const third = await start(name);
    expect(entitiesIn(third)).toEqual(after);
    expect(third.store.getState().recovered.size).toBe(0);
    stop(third);
    await loseDatabase(name);
    expect(entitiesIn(await start(name))).toEqual(after);
  });

  test('what it holds of an earlier time gives way to what was saved later', async () => {
    const name = newName();
    const { keeping, workshop } = await drawn(name, ['a1']);
    const connection = await keeping.database.connect();
    const [rows, log, heads] = await Promise.all([
      connection.getAll('rows'),
      connection.getAll('log'),
      connection.getAll('heads'),
    ]);
    workshop.commit(addActor('m1', { id: 'a2', name: 'Turku' }));
    workshop.commit(setFields(workshop.entities(), 'm1/a1', { name: 'Raisio' }));
    await whenSaved(keeping.saving);
    const later = entitiesIn(keeping);
    for (const store of ['rows', 'log', 'heads'] as const) await connection.clear(store);
    for (const row of rows) await connection.put('rows', row);
    for (const entry of log) await connection.put('log', entry);
    for (const head of heads) await connection.put('heads', head);
    stop(keeping);

    const second = await start(name);
    expect(entitiesIn(second)).toEqual(later);
    expect([...second.store.getState().recovered]).toEqual(['w1']);
    expect(await loadWorkshop(second.database, 'w1')).toMatchObject({ state: 'whole', head: { seq: 4 } });
  });

  test('a row that is missing comes back, and nobody calls the workshop damaged', async () => {
    const name = newName();
    const { keeping, entities } = await drawn(name, ['a1', 'a2']);
    await (await keeping.database.connect()).delete('rows', ['w1', 'm1/a1']);
    stop(keeping);
    const second = await start(name);
    expect(entitiesIn(second)).toEqual(entities);
    expect(second.store.getState()).toMatchObject({ damaged: new Set(), recovered: new Set(['w1']) });
  });

  test('a workshop that was erased for good stays away', async () => {
    const name = newName();
    const { keeping } = await drawn(name, ['a1']);
    keeping.library.add('w2', beginningEntities(), { stored: false });
    await whenSaved(keeping.saving);
    await eraseWorkshop(keeping, 'w1');
    expect(await journalText(name)).not.toContain('Toimija');
    stop(keeping);
    await loseDatabase(name);
    expect([...openedIn(await start(name)).keys()]).toEqual(['w2']);
  });

  test('and the journal too, it says so; a new user hears nothing of that', async () => {
    const name = newName();
    const fresh = await start(name);
    expect(fresh.store.getState().lostData).toBe(false);
    stop(fresh);
    const { keeping } = await drawn(name, ['a1']);
    stop(keeping);
    await loseDatabase(name);
    const root = await navigator.storage.getDirectory();
    await expect
      .poll(() =>
        root
          .removeEntry(name, { recursive: true })
          .then(() => true)
          .catch(() => false),
      )
      .toBe(true);
    const second = await start(name);
    expect(openedIn(second).size).toBe(0);
    expect(second.store.getState().lostData).toBe(true);
  });
});

describe('two pages', () => {
  test('each write a part of the journal; together they bring back all', async () => {
    const name = newName();
    const { keeping: first, workshop } = await drawn(name, ['a1']);
    const second = await start(name);
    openedIn(second)
      .get('w1')
      ?.workshop.commit(addActor('m1', { id: 'b1', name: 'Raisio' }));
    await whenSaved(second.saving);
    await expect.poll(() => workshop.entities().has('m1/b1')).toBe(true);
    workshop.commit(addActor('m1', { id: 'a2', name: 'Turku' }));
    await whenSaved(first.saving);
    const entities = entitiesIn(first);
    stop(first);
    stop(second);
    await loseDatabase(name);
    const third = await start(name);
    expect(entitiesIn(third)).toEqual(entities);
    expect(third.store.getState()).toMatchObject({ damaged: new Set(), recovered: new Set(['w1']) });
  });

  test('both leave out of the journal what was erased from the database', async () => {
    const name = newName();
    const { keeping: first, workshop } = await drawn(name, ['a1']);
    const second = await start(name);
    openedIn(second)
      .get('w1')
      ?.workshop.commit(setFields(workshop.entities(), 'm1/a1', { note: 'Salaista' }));
    await whenSaved(second.saving);
    await expect.poll(() => workshop.entities().get('m1/a1')).toMatchObject({ note: 'Salaista' });
    workshop.commit(setFields(workshop.entities(), 'm1/a1', { note: 'Salaista edelleen' }));
    await whenSaved(first.saving);
    workshop.commit(setFields(workshop.entities(), 'm1/a1', { note: '' }));
    await whenSaved(first.saving);
    expect(await journalText(name)).toContain('Salaista');
    await first.journal.rewrite();
    await expect.poll(() => journalText(name)).not.toContain('Salaista');
    expect(await journalText(name)).toContain('Toimija a1');
  });
});
