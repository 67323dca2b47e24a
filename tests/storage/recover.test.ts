import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { apply } from '../../src/domain/change';
import { addActor, setFields } from '../../src/domain/commands/records';
import { addRecords, removeMap, removeWorkshop } from '../../src/domain/commands/workshop';
import type { Entities } from '../../src/domain/entity';
import { livingWorkshops } from '../../src/state/library';
import { whenSaved } from '../../src/state/saving';
import { eraseMap, eraseWorkshop } from '../../src/storage/eraseWorkshop';
import type { Keeping } from '../../src/storage/keeping';
import { loadWorkshop } from '../../src/storage/load';
import { foundOf, replaceStored } from '../../src/storage/replaceStored';
import type { FileJournal } from '../../src/workers/journal';
import { asObject, beginning } from '../state/gestures';
import { createDevice, stop, stopAll } from './device';
import { stored, ticks, until } from './support';

const beginningEntities = (): Entities => apply(new Map(), addRecords(beginning()));

afterEach(stopAll);

/** Without a journal, as on a page where it does not answer. */
const NO_KEEPER: FileJournal = {
  outline: () => Promise.reject(new Error('none')),
  read: () => Promise.reject(new Error('none')),
  append: () => Promise.reject(new Error('none')),
  forget: () => Promise.reject(new Error('none')),
  rewrite: () => Promise.reject(new Error('none')),
  stop: () => undefined,
};

const workshopIn = ({ library }: Keeping) =>
  library.store.getState().workshops.get('w1')?.workshop ??
  library.add('w1', beginningEntities(), { stored: false }).workshop;

const entitiesIn = (keeping: Keeping) =>
  asObject(keeping.library.store.getState().workshops.get('w1')?.workshop.entities() ?? new Map());

/** Draws an actor, and waits until it is saved. */
const draw = async (keeping: Keeping, id: string) => {
  workshopIn(keeping).commit(addActor('m1', { id, name: id }));
  await whenSaved(keeping.saving);
};

const actorsIn = (keeping: Keeping): string[] =>
  Object.keys(entitiesIn(keeping))
    .filter((key) => key.startsWith('m1/'))
    .map((key) => key.slice(3))
    .sort();

/** Draws in a tab of its own, and closes it. */
const drawAndLeave = async (opening: Promise<Keeping>, ...ids: string[]) => {
  const keeping = await opening;
  for (const id of ids) await draw(keeping, id);
  await ticks(5);
  stop(keeping);
};

describe('after a start', () => {
  test('the journal has what was stored before there was one', async () => {
    const { open, loseDatabase } = createDevice();
    await drawAndLeave(open(NO_KEEPER), 'a1');
    await drawAndLeave(open());
    await loseDatabase();
    expect(actorsIn(await open())).toEqual(['a1']);
  });

  test('the database wins where it is further on, and the journal follows', async () => {
    const { open, loseDatabase } = createDevice();
    await drawAndLeave(open(), 'a1');
    await drawAndLeave(open(NO_KEEPER), 'a2');
    const third = await open();
    expect(actorsIn(third)).toEqual(['a1', 'a2']);
    expect(third.store.getState().recovered.size).toBe(0);
    await ticks(5);
    stop(third);
    await loseDatabase();
    expect(actorsIn(await open())).toEqual(['a1', 'a2']);
  });

  test('a workshop that was begun again while its own was lost holds both', async () => {
    const { open, loseDatabase } = createDevice();
    await drawAndLeave(open(), 'a1', 'a2');
    await loseDatabase();
    // the same workshop by its link, on a page without the journal, another map
    const second = await open(NO_KEEPER);
    // and so much is drawn there that it counts further than the journal
    for (const id of ['m2', 'm3', 'm4', 'm5']) workshopIn(second).commit(addRecords([{ is: 'map', id }]));
    await whenSaved(second.saving);
    stop(second);
    const third = await open();
    expect(actorsIn(third)).toEqual(['a1', 'a2']);
    expect(entitiesIn(third)).toHaveProperty('m2');
    expect(third.store.getState()).toMatchObject({ damaged: new Set(), recovered: new Set(['w1']) });
    const all = entitiesIn(third);
    await ticks(5);
    stop(third);
    const fourth = await open();
    expect(entitiesIn(fourth)).toEqual(all);
    expect(fourth.store.getState().recovered.size).toBe(0);
    stop(fourth);
    await loseDatabase();
    expect(entitiesIn(await open())).toEqual(all);
  });

  test('work that went on from an earlier state of the database is joined with what that had lost', async () => {
    const { open, inDatabase } = createDevice();
    const first = await open();
    await draw(first, 'a1');
    const [rows, heads] = await inDatabase((connection) =>
      Promise.all([connection.getAll('rows'), connection.getAll('heads')]),
    );
    workshopIn(first).commit(addRecords([{ is: 'map', id: 'm2', title: 'Toinen' }]));
    await draw(first, 'a2');
    stop(first);
    await inDatabase(async (connection) => {
      for (const store of ['rows', 'log', 'heads'] as const) await connection.clear(store);
      for (const row of rows) await connection.put('rows', row);
      for (const head of heads) await connection.put('heads', { ...head, folded: head.seq });
    });
    const second = await open(NO_KEEPER);
    workshopIn(second).commit(addRecords([{ is: 'map', id: 'm3', title: 'Kolmas' }]));
    await whenSaved(second.saving);
    stop(second);
    const third = await open();
    expect(Object.keys(entitiesIn(third))).toEqual(expect.arrayContaining(['m1/a1', 'm1/a2', 'm2', 'm3']));
    expect(await loadWorkshop(third.database, 'w1')).toMatchObject({ state: 'whole' });
  });

  test('what a tab has stored meanwhile is not written over', async () => {
    const { open, inDatabase } = createDevice();
    const first = await open();
    await draw(first, 'a1');
    const before = await stored(first.database);
    await draw(first, 'a2');
    const version = { line: 'other', seq: 9, entities: beginningEntities(), isWhole: true };
    const replaced = await inDatabase((connection) =>
      replaceStored(connection, foundOf('w1', version), before.head),
    );
    expect(replaced).toBe(false);
    expect((await stored(first.database)).rows).toEqual(entitiesIn(first));
  });
});

describe('a damaged workshop', () => {
  test('of which the journal has an earlier state gets what is missing from there, and is told of', async () => {
    const { open, inDatabase } = createDevice();
    await drawAndLeave(open(), 'a1', 'a2');
    await drawAndLeave(open(NO_KEEPER), 'a3');
    await inDatabase(async (connection) => {
      await connection.delete('rows', ['w1', 'm1/a1']);
      await connection.delete('log', ['w1', 3]);
    });
    const third = await open();
    expect(actorsIn(third)).toEqual(['a1', 'a2', 'a3']);
    expect([...third.store.getState().recovered]).toEqual(['w1']);
    expect(await loadWorkshop(third.database, 'w1')).toMatchObject({ state: 'whole' });
  });

  test('that was accepted as it is stays as it is', async () => {
    const { open, inDatabase, loseDatabase } = createDevice();
    await drawAndLeave(open(NO_KEEPER), 'a1', 'a2');
    await inDatabase((connection) => connection.delete('rows', ['w1', 'm1/a1']));
    const second = await open();
    expect([...second.store.getState().damaged]).toEqual(['w1']);
    await second.accept('w1');
    await ticks(5);
    stop(second);
    await loseDatabase();
    const third = await open();
    expect(actorsIn(third)).toEqual(['a2']);
    expect([...third.store.getState().damaged]).toEqual([]);
  });
});

describe('a workshop on its way out', () => {
  const forgotten = async ({ open }: ReturnType<typeof createDevice>, isDeleted: boolean) => {
    const first = await open();
    await draw(first, 'a1');
    const workshop = workshopIn(first);
    if (isDeleted) workshop.commit(removeWorkshop(workshop.entities(), new Date().toISOString()));
    await whenSaved(first.saving);
    // the browser is killed before the database has heard of it
    await first.journal.forget('w1');
    stop(first);
  };

  test('goes at the next start, if the browser was killed on the way', async () => {
    const device = createDevice();
    await forgotten(device, true);
    const second = await device.open();
    expect(second.library.store.getState().workshops.size).toBe(0);
    expect((await stored(second.database)).rows).toEqual({});
    expect(device.place.text()).not.toContain('m1/a1');
  });

  test('is kept like any other when somebody has brought it back', async () => {
    const device = createDevice();
    await forgotten(device, false);
    const second = await device.open();
    expect(actorsIn(second)).toEqual(['a1']);
    await draw(second, 'a2');
    await ticks(5);
    stop(second);
    await device.loseDatabase();
    expect(actorsIn(await device.open())).toEqual(['a1', 'a2']);
  });
});

const memoryOf = (memory: Map<string, string>) => ({
  getItem: (key: string) => memory.get(key) ?? null,
  setItem: (key: string, text: string) => memory.set(key, text),
  removeItem: (key: string) => memory.delete(key),
});

/** Runs in a tab of a device, both of which remember, as in every browser. */
const withMemory = async (work: (memory: Map<string, string>) => Promise<void>) => {
  const memory = new Map<string, string>();
  vi.stubGlobal('localStorage', memoryOf(memory));
  vi.stubGlobal('sessionStorage', memoryOf(new Map()));
  vi.stubGlobal('location', { reload: () => undefined });
  try {
    await work(memory);
  } finally {
    vi.unstubAllGlobals();
  }
};

test('a map that was erased is nowhere in the journal after the next start, if the browser was killed on the way', () =>
  withMemory(async () => {
    const { open, place } = createDevice();
    const first = await open();
    await draw(first, 'a1');
    const workshop = workshopIn(first);
    workshop.commit(removeMap(workshop.entities(), 'm1', new Date().toISOString()), 'user', {
      moment: 'delete',
    });
    await whenSaved(first.saving);
    const killed = { ...first.journal, rewrite: async () => undefined };
    await eraseMap({ ...first, journal: killed }, 'w1', 'm1');
    stop(first);
    expect(place.text()).toContain('m1/a1');
    await open();
    await until(() => !place.text().includes('m1/a1'));
  }));

describe('while the database cannot be opened', () => {
  test('what the journal has is there to be drawn on, and both are stored when the database comes', async () => {
    const { open, place, lateDatabase } = createDevice();
    await drawAndLeave(open(), 'a1');
    await drawAndLeave(open(NO_KEEPER), 'a2');
    const { database, come } = lateDatabase();
    const third = await open(place.open(), database);
    expect(third.saving.getState().problem).toBe('unavailable');
    expect(actorsIn(third)).toEqual(['a1']);
    workshopIn(third).commit(addActor('m1', { id: 'a3', name: 'a3' }));
    come();
    await third.retry();
    await whenSaved(third.saving);
    await until(() => actorsIn(third).length === 3);
    expect((await stored(third.database)).rows).toEqual(entitiesIn(third));
  });

  test('what the page before could not store is not lost on a journal that is behind', () =>
    withMemory(async () => {
      const { open, place, lateDatabase } = createDevice();
      await drawAndLeave(open(), 'a1');
      const { database, come, go } = lateDatabase();
      come();
      const second = await open(NO_KEEPER, database);
      await draw(second, 'a2');
      go();
      const workshop = workshopIn(second);
      workshop.commit(setFields(workshop.entities(), 'm1/a2', { name: 'Turku' }));
      await until(() => second.saving.getState().problem !== null);
      second.reload();
      stop(second);
      const third = await open(place.open(), database);
      expect(entitiesIn(third)).toMatchObject({ 'm1/a2': { name: 'Turku' } });
      come();
      await third.retry();
      await whenSaved(third.saving);
      expect((await stored(third.database)).rows).toMatchObject({ 'm1/a2': { name: 'Turku' } });
    }));

  test('a deleted workshop stays out of sight', async () => {
    const { open, place, lateDatabase } = createDevice();
    const first = await open();
    await draw(first, 'a1');
    const workshop = workshopIn(first);
    workshop.commit(removeWorkshop(workshop.entities(), new Date().toISOString()));
    await whenSaved(first.saving);
    stop(first);
    const second = await open(place.open(), lateDatabase().database);
    expect(livingWorkshops(second.library.store.getState().workshops)).toEqual([]);
  });
});

describe('a workshop that was erased while the journal could not be reached', () => {
  const erasedOn = async ({ open, place }: ReturnType<typeof createDevice>) => {
    await drawAndLeave(open(), 'a1');
    const second = await open({ ...place.open(), forget: NO_KEEPER.forget });
    await eraseWorkshop(second, 'w1');
    return second;
  };

  test('does not come back out of it', () =>
    withMemory(async () => {
      const device = createDevice();
      stop(await erasedOn(device));
      const third = await device.open();
      expect(third.library.store.getState().workshops.size).toBe(0);
      expect((await stored(third.database)).rows).toEqual({});
      expect(device.place.text()).not.toContain('m1/a1');
    }));

  test('stays when it was brought in again since', () =>
    withMemory(async () => {
      const device = createDevice();
      const second = await erasedOn(device);
      await draw(second, 'a2');
      stop(second);
      const third = await device.open();
      expect(actorsIn(third)).toEqual(['a2']);
      await draw(third, 'a3');
      await ticks(5);
      stop(third);
      await device.loseDatabase();
      expect(actorsIn(await device.open())).toEqual(['a2', 'a3']);
    }));
});

describe('the journal', () => {
  test('has a commit before it counts as saved', async () => {
    const { open, place } = createDevice();
    const keeper = place.open();
    let write: () => void = () => undefined;
    const append: FileJournal['append'] = (entry) =>
      new Promise<void>((resolve) => (write = resolve)).then(() => keeper.append(entry));
    const first = await open({ ...keeper, append });
    workshopIn(first);
    await until(async () => (await stored(first.database)).head?.seq === 1);
    await ticks(20);
    expect(first.saving.getState().pending).toBe(1);
    expect(place.text()).toBe('');
    write();
    await whenSaved(first.saving);
    expect(place.text()).toContain('Foorumi');
  });

  test('that answers late brings back what was lost all the same', async () => {
    const { open, place, inDatabase } = createDevice();
    const first = await open();
    await draw(first, 'a1');
    const before = await stored(first.database);
    await draw(first, 'a2');
    stop(first);
    await inDatabase(async (connection) => {
      await connection.delete('rows', ['w1', 'm1/a2']);
      for (const [key, record] of Object.entries(before.rows))
        await connection.put('rows', { workshop: 'w1', key, record });
      await connection.delete('log', ['w1', 3]);
      if (before.head) await connection.put('heads', before.head);
    });
    let answer: () => void = () => undefined;
    const late = new Promise<void>((resolve) => (answer = resolve));
    const keeper = place.open();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const opening = open({ ...keeper, outline: () => late.then(keeper.outline) });
    await until(async () => {
      await vi.advanceTimersByTimeAsync(100);
      return Promise.race([opening.then(() => true), ticks(5).then(() => false)]);
    });
    vi.useRealTimers();
    const second = await opening;
    expect(actorsIn(second)).toEqual(['a1']);
    answer();
    await until(() => actorsIn(second).includes('a2'));
    expect([...second.store.getState().recovered]).toEqual(['w1']);
  });

  test('outlives a rewriting while the database is lost', async () => {
    const { open, loseDatabase } = createDevice();
    const first = await open();
    await draw(first, 'a1');
    await loseDatabase();
    await first.journal.rewrite();
    stop(first);
    expect(actorsIn(await open())).toEqual(['a1']);
  });

  test('that never answers, or fails, keeps nothing from being saved', async () => {
    const { open, place } = createDevice();
    const never = new Promise<never>(() => undefined);
    const keeper = place.open();
    const first = await open({ ...keeper, append: () => never });
    await draw(first, 'a1');
    await draw(first, 'a2');
    stop(first);
    const second = await open({ ...place.open(), append: NO_KEEPER.append });
    await draw(second, 'a3');
    expect(actorsIn(second)).toEqual(['a1', 'a2', 'a3']);
  });

  test('is rewritten by the next page when this one could not', () =>
    withMemory(async (memory) => {
      const { open, place } = createDevice();
      const first = await open();
      await draw(first, 'a1');
      const workshop = workshopIn(first);
      workshop.commit(setFields(workshop.entities(), 'm1/a1', { note: 'Salaista' }));
      workshop.commit(setFields(workshop.entities(), 'm1/a1', { note: '' }));
      await whenSaved(first.saving);
      stop(first);
      const second = await open({ ...place.open(), rewrite: NO_KEEPER.rewrite });
      await second.journal.rewrite();
      stop(second);
      expect(place.text()).toContain('Salaista');
      await open();
      await until(() => !place.text().includes('Salaista'));
      expect(memory.size).toBe(1);
    }));
});

describe('whatever tabs do, and whenever the database is lost', () => {
  const act = fc.oneof(
    { weight: 6, arbitrary: fc.record({ does: fc.constant('draw' as const), tab: fc.nat(2) }) },
    { weight: 2, arbitrary: fc.record({ does: fc.constant('reopen' as const), tab: fc.nat(2) }) },
    { weight: 1, arbitrary: fc.record({ does: fc.constant('lose' as const) }) },
    { weight: 1, arbitrary: fc.record({ does: fc.constant('rewrite' as const), tab: fc.nat(2) }) },
  );

  test('everything that was called saved is there', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 14 }), async (all) => {
        const device = createDevice();
        const open = () => device.open(device.place.open({ foldBeyond: 1200 }));
        await drawAndLeave(open(), 'a0');
        const tabs = new Map<number, Keeping>();
        const tabOf = async (n: number) => {
          const tab = tabs.get(n) ?? (await open());
          tabs.set(n, tab);
          return tab;
        };
        const closeAll = () => {
          for (const tab of tabs.values()) stop(tab);
          tabs.clear();
        };
        const saved = ['a0'];
        for (const [index, { does, ...step }] of all.entries()) {
          // a database is lost when the browser starts
          if (does === 'lose') {
            closeAll();
            await device.loseDatabase();
            continue;
          }
          const tab = await tabOf('tab' in step ? step.tab : 0);
          if (does === 'rewrite') await tab.journal.rewrite();
          else if (does === 'reopen') {
            stop(tab);
            tabs.delete('tab' in step ? step.tab : 0);
          } else {
            saved.push(`a${index + 1}`);
            await draw(tab, `a${index + 1}`);
          }
        }
        closeAll();
        await device.loseDatabase();
        const last = await open();
        expect(actorsIn(last)).toEqual([...saved].sort());
        expect([...last.store.getState().damaged]).toEqual([]);
        stop(last);
      }),
      { seed: 42, numRuns: 40 },
    );
  });
});
