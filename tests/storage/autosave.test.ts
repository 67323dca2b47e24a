import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { creation, removal } from '../../src/domain/change';
import { addActor, setFields } from '../../src/domain/commands/records';
import type { MapImage } from '../../src/domain/entity';
import { whenSaved } from '../../src/state/saving';
import { createUndo } from '../../src/state/undo';
import { createDatabase } from '../../src/storage/database';
import { loadWorkshop } from '../../src/storage/load';
import { asObject, changeOf, gesture } from '../state/gestures';
import {
  beginWorkshop,
  type Fault,
  faulty,
  type Kept,
  keepWorkshop,
  newName,
  noDatabase,
  replayed,
  stored,
  ticks,
  until,
} from './support';

const addNamed = ({ workshop }: Kept, id: string) => workshop.commit(addActor('m1', { id, name: id }));

const seqs = (log: readonly { readonly seq: number }[]) => log.map(({ seq }) => seq);

describe('a commit', () => {
  test('is pending until it is stored: row, log entry and head', async () => {
    const database = createDatabase(newName());
    const kept = beginWorkshop(database);
    expect(kept.saving.getState().pending).toBe(1);
    await whenSaved(kept.saving);
    addNamed(kept, 'a1');
    expect(kept.saving.getState().pending).toBe(1);
    await whenSaved(kept.saving);
    const { rows, log, head } = await stored(database);
    expect(rows).toEqual(asObject(kept.workshop.entities()));
    expect(log[1]).toMatchObject({ seq: 2, origin: 'user', change: { 'm1/a1': { before: null } } });
    expect(log[1]?.stamps).toMatchObject({ m1: { revision: 2 } });
    expect(head).toMatchObject({ seq: 2, folded: 0 });
  });

  test('is counted as stored only when its transaction is complete', async () => {
    const database = createDatabase(newName());
    const kept = beginWorkshop(database);
    await whenSaved(kept.saving);
    const seen: number[] = [];
    kept.saving.subscribe(({ pending }) => {
      if (pending === 0) stored(database).then(({ log }) => seen.push(log.length));
    });
    addNamed(kept, 'a1');
    addNamed(kept, 'a2');
    await until(() => seen.length > 0);
    expect(seen).toEqual([3]);
  });

  test('is told to others after it is stored, with the keys that it touched', async () => {
    const told: unknown[] = [];
    const kept = beginWorkshop(createDatabase(newName()), { onStored: (news) => told.push(news) });
    await whenSaved(kept.saving);
    addNamed(kept, 'a1');
    expect(told).toHaveLength(1);
    await whenSaved(kept.saving);
    expect(told[1]).toEqual({ workshop: 'w1', keys: ['m1/a1', 'm1'], seq: 2 });
  });

  test('that only stamps is stored too', async () => {
    const database = createDatabase(newName());
    const { workshop, saving } = beginWorkshop(database);
    workshop.commit({}, 'user', { stamps: { m1: { base: 'h' } } });
    await whenSaved(saving);
    expect((await stored(database)).rows['m1']).toMatchObject({ base: 'h', revision: 1 });
  });

  test('of what was loaded or comes from another tab is not written', async () => {
    const database = createDatabase(newName());
    const { workshop, saving } = beginWorkshop(database);
    await whenSaved(saving);
    workshop.commit(addActor('m1', { id: 'a1', name: 'A' }), 'load');
    workshop.commit(addActor('m1', { id: 'a2', name: 'B' }), 'tab');
    expect(saving.getState().pending).toBe(0);
    workshop.commit(addActor('m1', { id: 'a3', name: 'C' }), 'peer');
    await whenSaved(saving);
    expect(Object.keys((await stored(database)).rows)).toEqual([
      'm1',
      'm1/a3',
      'workshop/actorKinds/public',
      'workshop/info',
    ]);
  });

  test('made while nothing is stored any more brings everything back', async () => {
    const database = createDatabase(newName());
    const kept = beginWorkshop(database);
    addNamed(kept, 'a1');
    await whenSaved(kept.saving);
    const connection = await database.connect();
    for (const name of ['rows', 'log', 'heads'] as const) await connection.clear(name);
    addNamed(kept, 'a2');
    await whenSaved(kept.saving);
    const loaded = await loadWorkshop(database, 'w1');
    expect(loaded?.state).toBe('whole');
    expect(asObject(loaded?.entities ?? new Map())).toEqual(asObject(kept.workshop.entities()));
  });
});

test('looking for news where nothing is stored any more leaves what is here', async () => {
  const database = createDatabase(newName());
  const { workshop, saving, saver } = beginWorkshop(database);
  await whenSaved(saving);
  const connection = await database.connect();
  for (const name of ['rows', 'log', 'heads'] as const) await connection.clear(name);
  saver.check();
  await ticks(30);
  expect(workshop.entities().size).toBe(3);
});

describe('a transaction that fails', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const failing = async (fault: Fault) => {
    const faults: Fault[] = [];
    const database = createDatabase(newName());
    const kept = beginWorkshop(faulty(database, faults));
    await whenSaved(kept.saving);
    faults.push(fault);
    addNamed(kept, 'a1');
    await until(() => kept.saving.getState().problem !== null);
    return { ...kept, kept, faults, database };
  };

  test.each([
    ['full', 'full'],
    ['late abort', 'failed'],
  ] as const)('leaves neither row nor log entry nor head (%s)', async (fault, problem) => {
    const { database, saving } = await failing(fault);
    const { rows, log, head } = await stored(database);
    expect(rows['m1/a1']).toBeUndefined();
    expect(rows['m1']).toMatchObject({ revision: 1 });
    expect(seqs(log)).toEqual([1]);
    expect(head?.seq).toBe(1);
    expect(saving.getState()).toMatchObject({ pending: 1, problem });
  });

  test('is tried again after 1 s, 2 s, and then every 5 s', async () => {
    const { saving, faults } = await failing('full');
    for (const wait of [1000, 2000, 5000, 5000]) {
      faults.push('full');
      await vi.advanceTimersByTimeAsync(wait - 1);
      await ticks(20);
      expect(faults, `before ${wait}`).toHaveLength(1);
      await vi.advanceTimersByTimeAsync(1);
      await until(() => faults.length === 0);
      await ticks(20);
      expect(saving.getState()).toMatchObject({ pending: 1, problem: 'full' });
    }
    await vi.advanceTimersByTimeAsync(5000);
    await whenSaved(saving);
    expect(saving.getState()).toMatchObject({ pending: 0, problem: null });
  });

  test('is tried again at the next commit, which waits behind it', async () => {
    const { database, saving, kept, workshop } = await failing('late abort');
    addNamed(kept, 'a2');
    expect(saving.getState()).toMatchObject({ pending: 2, problem: 'failed' });
    await whenSaved(saving);
    const { log, rows } = await stored(database);
    expect(log.map(({ change }) => Object.keys(change)[0])).toEqual(['workshop/info', 'm1/a1', 'm1/a2']);
    expect(rows).toEqual(asObject(workshop.entities()));
  });

  test('that only hangs is a problem after 2.5 s, and none when it ends well', async () => {
    let open: () => void = () => undefined;
    const database = createDatabase(newName());
    const slow = {
      ...database,
      connect: () => new Promise<void>((go) => (open = go)).then(database.connect),
    };
    const { saving } = beginWorkshop(slow);
    await vi.advanceTimersByTimeAsync(2499);
    expect(saving.getState().problem).toBeNull();
    await vi.advanceTimersByTimeAsync(1);
    expect(saving.getState()).toMatchObject({ pending: 1, problem: 'failed' });
    open();
    await whenSaved(saving);
    expect(saving.getState().problem).toBeNull();
  });

  test('for want of a database keeps everything in memory', async () => {
    const { saving, workshop } = beginWorkshop(noDatabase());
    await until(() => saving.getState().problem !== null);
    workshop.commit(addActor('m1', { id: 'a1', name: 'A' }));
    expect(workshop.entities().has('m1/a1')).toBe(true);
    expect(saving.getState().pending).toBe(2);
  });
});

describe('the log', () => {
  test('is folded when it grows long; what is left still fits the head', async () => {
    const database = createDatabase(newName());
    const kept = beginWorkshop(database, { foldBeyond: 10 });
    for (let i = 0; i < 10; i++) addNamed(kept, `a${i}`);
    await whenSaved(kept.saving);
    await until(async () => (await stored(database)).log.length === 5);
    const { log, head } = await stored(database);
    expect(seqs(log)).toEqual([7, 8, 9, 10, 11]);
    expect(head).toMatchObject({ seq: 11, folded: 6 });
    expect((await loadWorkshop(database, 'w1'))?.state).toBe('whole');
  });

  test('does not keep a picture that was taken off the map', async () => {
    const picture: MapImage = {
      is: 'image',
      id: 'i1',
      type: 'image/png',
      data: 'cGljdHVyZQ==',
      width: 2,
      height: 2,
    };
    const database = createDatabase(newName());
    const kept = beginWorkshop(database);
    addNamed(kept, 'a1');
    kept.workshop.commit({
      'm1/i1': creation(picture),
    });
    await whenSaved(kept.saving);
    expect(JSON.stringify((await stored(database)).log)).toContain(picture.data);
    kept.workshop.commit({
      'm1/i1': removal(picture),
    });
    await whenSaved(kept.saving);
    await until(async () => !JSON.stringify((await stored(database)).log).includes(picture.data));
    addNamed(kept, 'a2');
    await whenSaved(kept.saving);
    expect((await loadWorkshop(database, 'w1'))?.state).toBe('whole');
  });

  test('that cannot be folded does not hinder saving', async () => {
    // two for the new workshop (is it stored? store it), one for each actor, and the folding
    const faults: Fault[] = ['none', 'none', 'none', 'none', 'late abort'];
    const database = createDatabase(newName());
    const kept = beginWorkshop(faulty(database, faults), { foldBeyond: 2 });
    addNamed(kept, 'a1');
    addNamed(kept, 'a2');
    await until(() => faults.length === 0);
    await ticks(20);
    expect(kept.saving.getState()).toMatchObject({ pending: 0, problem: null });
    expect(seqs((await stored(database)).log)).toEqual([1, 2, 3]);
    addNamed(kept, 'a3');
    await until(async () => (await stored(database)).head?.folded === 3);
  });
});

describe('for any row of gestures, undone and redone at random, with failing transactions', () => {
  const steps = fc.array(
    fc.oneof({ weight: 4, arbitrary: gesture }, fc.constant('undo' as const), fc.constant('redo' as const)),
    { maxLength: 15 },
  );
  const someFaults = fc.array(fc.constantFrom<Fault>('none', 'none', 'full', 'late abort'), { maxLength: 6 });

  test('what is stored is what is there, and the log leads to it', async () => {
    await fc.assert(
      fc.asyncProperty(steps, someFaults, fc.nat(3), async (all, faults, pause) => {
        const database = createDatabase(newName());
        const kept = beginWorkshop(faulty(database, faults));
        const undo = createUndo(kept.workshop);
        for (const [index, step] of all.entries()) {
          if (typeof step === 'string') undo[step]();
          else kept.workshop.commit(changeOf(kept.workshop.entities(), step, `id${index}`));
          await ticks(pause);
        }
        await drained(kept);
        const { rows, log } = await stored(database);
        expect(rows).toEqual(asObject(kept.workshop.entities()));
        expect(replayed(log)).toEqual(rows);
        expect((await loadWorkshop(database, 'w1'))?.state).toBe('whole');
        kept.saver.stop();
        database.close();
      }),
      { seed: 42, numRuns: 60 },
    );
  });

  /** Commits anew until nothing fails any more: each commit tries the waiting ones again at once. */
  const drained = async ({ workshop, saving }: Kept) => {
    for (let title = 0; title < 10; title++) {
      workshop.commit(setFields(workshop.entities(), 'm1', { title: `end ${title}` }));
      await ticks(20);
      await until(() => saving.getState().pending === 0 || saving.getState().problem !== null);
    }
    await whenSaved(saving);
  };
});

test('after reopening, work goes on where it stopped', async () => {
  const database = createDatabase(newName());
  const first = beginWorkshop(database);
  addNamed(first, 'a1');
  await whenSaved(first.saving);
  first.saver.stop();
  const loaded = await loadWorkshop(database, 'w1');
  const second = keepWorkshop(database, {}, loaded?.entities);
  addNamed(second, 'a2');
  await whenSaved(second.saving);
  const again = await loadWorkshop(database, 'w1');
  expect(again?.state).toBe('whole');
  expect(again?.head?.seq).toBe(3);
  expect(asObject(again?.entities ?? new Map())).toEqual(asObject(second.workshop.entities()));
});
