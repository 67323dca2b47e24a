import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply } from '../../src/domain/change';
import { addActor, setFields } from '../../src/domain/commands/records';
import { addRecords, removeMap, removeWorkshop } from '../../src/domain/commands/workshop';
import type { Entities, Entity } from '../../src/domain/entity';
import { livingWorkshops } from '../../src/state/library';
import { whenSaved } from '../../src/state/saving';
import type { Autosave } from '../../src/storage/autosave';
import { createDatabase } from '../../src/storage/database';
import { eraseMap, eraseWorkshop } from '../../src/storage/eraseWorkshop';
import { createKeeping, type Keeping } from '../../src/storage/keeping';
import { loadWorkshop } from '../../src/storage/load';
import { type Channel, createTabs } from '../../src/storage/tabs';
import { asObject, beginning, changeOf, gesture } from '../state/gestures';
import { createNet, type Fault, faulty, newName, replayed, stored, ticks, until } from './support';

const beginningEntities = (): Entities => apply(new Map(), addRecords(beginning()));

const openTab = async (name: string, channel: Channel, faults: Fault[] = []): Promise<Keeping> => {
  const tab = createKeeping({ database: faulty(createDatabase(name), faults), channel });
  await tab.start();
  return tab;
};

const workshopOf = (tab: Keeping) => {
  const open = tab.library.store.getState().workshops.get('w1');
  if (!open) throw new Error('the tab does not know the workshop');
  return open;
};

const entitiesOf = (tab: Keeping) => workshopOf(tab).workshop.entities();
const nameIn = (tab: Keeping, key: string): unknown => {
  const record: Entity | undefined = entitiesOf(tab).get(key);
  return record && 'name' in record ? record.name : undefined;
};

const twoTabs = async () => {
  const name = newName();
  const join = createNet();
  const first = await openTab(name, join());
  first.library.add('w1', beginningEntities(), { stored: false });
  await whenSaved(first.saving);
  const second = await openTab(name, join());
  return { name, join, first, second, database: createDatabase(name) };
};

/** Both tabs have stored and heard everything. */
const settled = async (...tabs: Keeping[]) => {
  for (let round = 0; round < 3; round++) {
    for (const tab of tabs) await whenSaved(tab.saving);
    await ticks(30);
  }
};

describe('two tabs on one workshop', () => {
  test('show each other’s changes, undo among them', async () => {
    const { first, second } = await twoTabs();
    workshopOf(first).workshop.commit(addActor('m1', { id: 'a1', name: 'Turku' }));
    await until(() => nameIn(second, 'm1/a1') === 'Turku');
    expect(asObject(entitiesOf(second))).toEqual(asObject(entitiesOf(first)));
    workshopOf(first).undo.undo();
    await until(() => !entitiesOf(second).has('m1/a1'));
    expect(workshopOf(second).undo.store.getState().canUndo).toBe(false);
  });

  test('keep both, when each changes another field of the same record at the same time', async () => {
    const { first, second, database } = await twoTabs();
    workshopOf(first).workshop.commit(addActor('m1', { id: 'a1', name: 'Turku', x: 0 }));
    await until(() => nameIn(second, 'm1/a1') === 'Turku');
    workshopOf(first).workshop.commit(setFields(entitiesOf(first), 'm1/a1', { name: 'Åbo' }));
    workshopOf(second).workshop.commit(setFields(entitiesOf(second), 'm1/a1', { x: 50 }));
    await settled(first, second);
    const both = { is: 'actor', id: 'a1', name: 'Åbo', x: 50 };
    expect(entitiesOf(first).get('m1/a1')).toEqual(both);
    expect(entitiesOf(second).get('m1/a1')).toEqual(both);
    expect((await stored(database)).rows['m1/a1']).toEqual(both);
  });

  test('never lead a field back that has changed here and is not stored yet', async () => {
    const { first, second } = await twoTabs();
    workshopOf(first).workshop.commit(addActor('m1', { id: 'a1', name: 'Turku' }));
    await settled(first, second);
    const names: unknown[] = [];
    workshopOf(second).workshop.onCommit(() => names.push(nameIn(second, 'm1/a1')));
    workshopOf(first).workshop.commit(setFields(entitiesOf(first), 'm1/a1', { name: 'First', note: 'n' }));
    await whenSaved(first.saving);
    workshopOf(second).workshop.commit(setFields(entitiesOf(second), 'm1/a1', { name: 'Second' }));
    await settled(first, second);
    expect(new Set(names)).toEqual(new Set(['Second']));
    expect(nameIn(first, 'm1/a1')).toBe('Second');
    expect(entitiesOf(second).get('m1/a1')).toMatchObject({ note: 'n' });
  });

  test('do not tell each other on and on', async () => {
    const { first, second, database } = await twoTabs();
    workshopOf(first).workshop.commit(addActor('m1', { id: 'a1', name: 'Turku' }));
    await settled(first, second);
    expect((await stored(database)).head?.seq).toBe(2);
  });

  test('find what they were not told of, when they look or store the next time', async () => {
    const name = newName();
    const deaf = () => createNet()();
    const first = await openTab(name, deaf());
    first.library.add('w1', beginningEntities(), { stored: false });
    await whenSaved(first.saving);
    const second = await openTab(name, deaf());
    workshopOf(second).workshop.commit(addActor('m1', { id: 'a1', name: 'Turku' }));
    await whenSaved(second.saving);
    await ticks(30);
    expect(entitiesOf(first).has('m1/a1')).toBe(false);
    workshopOf(first).workshop.commit(addActor('m1', { id: 'a2', name: 'MLL' }));
    await until(() => entitiesOf(first).has('m1/a1'));
  });
});

describe('a workshop', () => {
  test('that another tab makes appears here', async () => {
    const join = createNet();
    const name = newName();
    const first = await openTab(name, join());
    const second = await openTab(name, join());
    first.library.add('w1', beginningEntities(), { stored: false });
    workshopOf(first).workshop.commit(addActor('m1', { id: 'a1', name: 'Turku' }));
    await until(() => second.library.store.getState().workshops.has('w1'));
    await settled(first, second);
    expect(asObject(entitiesOf(second))).toEqual(asObject(entitiesOf(first)));
  });

  test('that another tab deletes disappears here, and comes back', async () => {
    const { first, second } = await twoTabs();
    const shown = () => livingWorkshops(second.library.store.getState().workshops).length;
    workshopOf(first).workshop.commit(removeWorkshop(entitiesOf(first), '2026-11-22'));
    await until(() => shown() === 0);
    workshopOf(first).undo.undo();
    await until(() => shown() === 1);
  });

  test('that another tab erases for good is let go of here, and no undo stores it anew', async () => {
    const { first, second, database } = await twoTabs();
    const { workshop, undo } = workshopOf(first);
    workshop.commit(addActor('m1', { id: 'a1', name: 'Turku' }));
    workshop.commit(removeWorkshop(entitiesOf(first), '2026-11-22'));
    await settled(first, second);
    await eraseWorkshop(second, 'w1');
    await until(() => first.library.store.getState().workshops.size === 0);
    undo.undo();
    await settled(first, second);
    expect(await loadWorkshop(database, 'w1')).toBeUndefined();
    expect(first.library.store.getState().workshops.size).toBe(0);
  });

  test('of which another tab erases a map cannot bring it back by undo', async () => {
    const { first, second, database } = await twoTabs();
    const { workshop, undo } = workshopOf(first);
    workshop.commit(addActor('m1', { id: 'a1', name: 'Turku' }));
    workshop.commit(removeMap(entitiesOf(first), 'm1', '2026-11-22'), 'user', { moment: 'delete' });
    await settled(first, second);
    await eraseMap(second, 'w1', 'm1');
    await until(() => !undo.store.getState().canUndo);
    expect(await second.history.bin()).toEqual([]);
    expect(JSON.stringify((await stored(database)).log)).not.toContain('Turku');
    const [moment] = await second.history.moments('w1');
    expect(JSON.stringify(await second.history.moment('w1', moment?.id ?? ''))).not.toContain('Turku');
  });
});

test('after the database was cleared, what both tabs store at once is all there', async () => {
  const { first, second, database } = await twoTabs();
  const connection = await database.connect();
  for (const name of ['rows', 'log', 'heads'] as const) await connection.clear(name);
  workshopOf(first).workshop.commit(addActor('m1', { id: 'a1', name: 'Turku' }));
  workshopOf(second).workshop.commit(addActor('m1', { id: 'a2', name: 'MLL' }));
  await settled(first, second);
  const { rows } = await stored(database);
  expect(Object.keys(rows)).toEqual(expect.arrayContaining(['m1', 'm1/a1', 'm1/a2', 'workshop/info']));
  expect(asObject(entitiesOf(first))).toEqual(rows);
  expect(asObject(entitiesOf(second))).toEqual(rows);
});

test('what is told while a workshop is being opened reaches it', async () => {
  const join = createNet();
  const other = join();
  const opened: string[] = [];
  const heard: unknown[] = [];
  const autosave: Pick<Autosave, 'workshop' | 'hear' | 'check'> = {
    workshop: 'w1',
    hear: (news) => heard.push(news),
    check: () => undefined,
  };
  const tabs = createTabs(join(), async (id) => {
    opened.push(id);
    await ticks(10);
    tabs.attach(autosave);
  });
  other.send({ workshop: 'w1', keys: ['m1'], seq: 1 });
  other.send({ workshop: 'w1', keys: ['m1/a1'], seq: 2 });
  await until(() => heard.length > 0);
  expect(opened).toEqual(['w1']);
  expect(heard).toEqual([{ workshop: 'w1', keys: ['m1/a1'], seq: 2 }]);
});

describe('messages that are not ours', () => {
  test('are passed over', async () => {
    const join = createNet();
    const tab = await openTab(newName(), join());
    const stranger = join();
    for (const message of [null, 'x', { workshop: 'w1' }, { workshop: 'w1', seq: 1, keys: [1] }])
      stranger.send(message);
    await ticks(30);
    expect(tab.library.store.getState().workshops.size).toBe(0);
  });
});

describe('for any interleaving of two tabs, with failing transactions and late messages', () => {
  const step = fc.record({
    tab: fc.nat(1),
    act: fc.oneof({ weight: 5, arbitrary: gesture }, fc.constantFrom('undo' as const, 'redo' as const)),
    pause: fc.nat(12),
  });
  const faults = fc.array(fc.constantFrom<Fault>('none', 'none', 'none', 'full', 'late abort'), {
    maxLength: 6,
  });
  const delays = fc.array(fc.nat(25), { minLength: 1, maxLength: 10 });

  test('both end with what is stored, and the log leads to it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 20 }),
        faults,
        faults,
        delays,
        async (steps, ...[faults1, faults2, waits]) => {
          let sent = 0;
          const late = (post: () => void) => void ticks(waits[sent++ % waits.length] ?? 0).then(post);
          const join = createNet(late);
          const name = newName();
          const tabs = [await openTab(name, join(), faults1), await openTab(name, join(), faults2)] as const;
          tabs[0].library.add('w1', beginningEntities(), { stored: false });
          await nudged(tabs[0]);
          await until(() => tabs[1].library.store.getState().workshops.has('w1'));
          for (const [index, { tab, act, pause }] of steps.entries()) {
            const { workshop, undo } = workshopOf(tab === 0 ? tabs[0] : tabs[1]);
            if (act === 'undo') undo.undo();
            else if (act === 'redo') undo.redo();
            else workshop.commit(changeOf(workshop.entities(), act, `id${index}`));
            await ticks(pause);
          }
          await nudged(tabs[0]);
          await nudged(tabs[1]);
          await settled(...tabs);
          const { rows, log } = await stored(tabs[0].database);
          expect(asObject(entitiesOf(tabs[0]))).toEqual(rows);
          expect(asObject(entitiesOf(tabs[1]))).toEqual(rows);
          expect(replayed(log)).toEqual(rows);
          expect((await loadWorkshop(tabs[0].database, 'w1'))?.state).toBe('whole');
          for (const tab of tabs) tab.stop();
        },
      ),
      { seed: 42, numRuns: 100 },
    );
  }, 60_000);

  /** A commit makes waiting ones be tried again at once: no need to wait a second for each fault. */
  const nudged = async (tab: Keeping) => {
    for (let n = 0; n < 8; n++) {
      workshopOf(tab).workshop.commit(setFields(entitiesOf(tab), 'workshop/info', { question: `${n}?` }));
      await ticks(15);
    }
    await whenSaved(tab.saving);
  };
});
