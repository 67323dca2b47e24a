import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { apply } from '../../src/domain/change';
import { addActor } from '../../src/domain/commands/records';
import { addRecords, removeWorkshop } from '../../src/domain/commands/workshop';
import type { Entities } from '../../src/domain/entity';
import { livingWorkshops } from '../../src/state/library';
import { hasUnsaved, whenSaved } from '../../src/state/saving';
import { createDatabase } from '../../src/storage/database';
import { eraseWorkshop } from '../../src/storage/eraseWorkshop';
import { createKeeping, type Keeping } from '../../src/storage/keeping';
import { asObject, beginning } from '../state/gestures';
import { newName, stored, until } from './support';

const beginningEntities = (): Entities => apply(new Map(), addRecords(beginning()));

const shown = ({ library }: Keeping) =>
  livingWorkshops(library.store.getState().workshops).map(({ workshop }) => workshop.id);

const start = async (name: string) => {
  const keeping = createKeeping({ name });
  await keeping.start();
  return keeping;
};

describe('starting', () => {
  test('opens what was kept before, and goes on keeping it', async () => {
    const name = newName();
    const first = await start(name);
    expect(first.library.store.getState().loaded).toBe(true);
    const made = first.library.add('w1', beginningEntities(), { stored: false });
    made.workshop.commit(addActor('m1', { id: 'a1', name: 'Turku' }));
    await whenSaved(first.saving);
    first.stop();
    const second = await start(name);
    const opened = second.library.store.getState().workshops.get('w1');
    expect(asObject(opened?.workshop.entities() ?? new Map())).toEqual(asObject(made.workshop.entities()));
    expect(opened?.undo.store.getState().canUndo).toBe(false);
    opened?.workshop.commit(addActor('m1', { id: 'a2', name: 'MLL' }));
    await whenSaved(second.saving);
    expect((await stored(second.database)).head?.seq).toBe(3);
    second.stop();
  });

  test('keeps a deleted workshop out of sight, to be brought back, until it is erased for good', async () => {
    const name = newName();
    const first = await start(name);
    const { workshop } = first.library.add('w1', beginningEntities(), { stored: false });
    workshop.commit(removeWorkshop(workshop.entities(), new Date().toISOString()));
    await whenSaved(first.saving);
    first.stop();
    const second = await start(name);
    expect(shown(second)).toEqual([]);
    expect(second.library.store.getState().workshops.size).toBe(1);
    await eraseWorkshop(second, 'w1');
    expect(second.library.store.getState().workshops.size).toBe(0);
    expect(await stored(second.database)).toEqual({ rows: {}, log: [], head: undefined });
    expect(await second.history.bin()).toEqual([]);
    second.stop();
  });

  test('says which workshops the database has lost something of', async () => {
    const name = newName();
    const first = await start(name);
    first.library.add('w1', beginningEntities(), { stored: false });
    first.library.add('w2', beginningEntities(), { stored: false });
    await whenSaved(first.saving);
    await (await first.database.connect()).delete('rows', ['w2', 'm1']);
    first.stop();
    const second = await start(name);
    expect(shown(second)).toEqual(expect.arrayContaining(['w1', 'w2']));
    expect([...second.store.getState().damaged]).toEqual(['w2']);
    await second.accept('w2');
    expect([...second.store.getState().damaged]).toEqual([]);
    second.stop();
    const third = await start(name);
    expect([...third.store.getState().damaged]).toEqual([]);
    third.stop();
  });
});

describe('without a database', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test('the app works in memory and says so; what was drawn is stored when the database comes', async () => {
    const name = newName();
    const before = await start(name);
    before.library.add('w0', beginningEntities(), { stored: false });
    await whenSaved(before.saving);
    before.stop();
    vi.stubGlobal('indexedDB', undefined);
    const keeping = await start(name);
    expect(keeping.library.store.getState().loaded).toBe(true);
    expect(keeping.saving.getState().problem).toBe('unavailable');
    const { workshop } = keeping.library.add('w1', beginningEntities(), { stored: false });
    expect(workshop.entities().size).toBe(3);
    expect(keeping.saving.getState().pending).toBe(1);
    vi.unstubAllGlobals();
    await vi.advanceTimersByTimeAsync(2000);
    await until(() => !hasUnsaved(keeping.saving) && keeping.saving.getState().problem === null);
    expect(shown(keeping).sort()).toEqual(['w0', 'w1']);
    expect((await stored(keeping.database)).rows).toEqual(asObject(workshop.entities()));
    keeping.stop();
  });

  test('because a newer version has taken it over, that is a problem at once', async () => {
    const name = newName();
    const keeping = await start(name);
    const opening = indexedDB.open(name, 99);
    await until(() => keeping.database.store.getState().status === 'outdated');
    expect(keeping.saving.getState().problem).toBe('outdated');
    keeping.stop();
    opening.onsuccess = () => opening.result.close();
  });
});

test('a database of another name is another library', async () => {
  const first = await start(newName());
  first.library.add('w1', beginningEntities(), { stored: false });
  await whenSaved(first.saving);
  const second = await start(newName());
  expect(shown(second)).toEqual([]);
  expect((await stored(createDatabase(newName()))).rows).toEqual({});
  first.stop();
  second.stop();
});
