import { afterEach, expect, test } from 'vitest';
import { seededRandom } from '../../scripts/seeded';
import { whenSaved } from '../../src/state/saving';
import type { Keeping } from '../../src/storage/keeping';
import type { FileJournal } from '../../src/workers/journal';
import { beginning, gesture, lastSeen, MAPS, type MapId, seenOn } from '../faults/kills/drawing';
import { faultsOf, type Opened } from '../faults/kills/judge';
import { createDevice, stop, stopAll } from './device';
import { stored, ticks, until } from './support';

afterEach(stopAll);

/** So little that files are folded many times over. */
const JOURNAL_BYTES = 30_000;
const MOST_GESTURES = 60;
const SEED = 3;
const LIVES = 2;
const DEATHS = 20;

const workshopOf = ({ library }: Keeping) =>
  (library.store.getState().workshops.get('w1') ?? library.add('w1', beginning(), { stored: false }))
    .workshop;

const openedOf = (keeping: Keeping, map: MapId): Opened => {
  const entities = workshopOf(keeping).entities();
  return {
    map,
    seen: { m1: seenOn(entities, 'm1'), m2: seenOn(entities, 'm2') },
    damaged: [...keeping.store.getState().damaged],
    broughtBack: keeping.store.getState().recovered.size,
    problem: keeping.saving.getState().problem,
  };
};

/** What one browser lives through, as the seed has it. */
const createLife = (random: () => number) => {
  const device = createDevice();
  const acknowledged = new Map<MapId, number>(MAPS.map((map) => [map, 0]));
  const faults: string[] = [];
  const upTo = (most: number) => Math.floor(random() * (most + 1));

  /** A disk that takes its time. */
  const slow = (keeper: FileJournal): FileJournal => ({
    ...keeper,
    append: async (entry) => {
      await ticks(random() < 0.1 ? upTo(40) : upTo(3));
      await keeper.append(entry);
    },
  });

  const drawOn = async (keeping: Keeping, map: MapId, isOver: () => boolean) => {
    const workshop = workshopOf(keeping);
    const first = lastSeen(seenOn(workshop.entities(), map)) + 1;
    for (let n = first; n < first + MOST_GESTURES; n++) {
      workshop.commit(gesture(workshop.entities(), map, n));
      await whenSaved(keeping.saving);
      if (isOver()) return;
      acknowledged.set(map, n);
      await ticks(upTo(2));
    }
  };

  const judge = (keeping: Keeping, maps: readonly MapId[]) => {
    const opened = openedOf(keeping, maps[0] ?? 'm1');
    const known = new Map(maps.map((map) => [map, acknowledged.get(map) ?? 0] as const));
    faults.push(...faultsOf(opened, known));
    for (const map of maps) acknowledged.set(map, lastSeen(opened.seen[map]));
  };

  /** Opens a browser, draws in one tab or two, and kills it at some moment. */
  const liveAndDie = async () => {
    const tabs: Keeping[] = [];
    let isOver = false;
    const live = async (map: MapId, judged: readonly MapId[]) => {
      const keeping = await device.open(slow(device.place.open({ foldBeyond: JOURNAL_BYTES })));
      if (isOver) return stop(keeping);
      tabs.push(keeping);
      judge(keeping, judged);
      await whenSaved(keeping.saving);
      void drawOn(keeping, map, () => isOver);
    };
    await live('m1', MAPS);
    const second = random() < 0.7 ? live('m2', ['m2']) : undefined;
    await ticks(upTo(300));
    isOver = true;
    for (const tab of tabs) stop(tab);
    await second;
    await ticks(30);
    if (random() < 0.4) await device.loseDatabase();
  };

  return { liveAndDie, faults };
};

test('two tabs killed at any moment, the database lost or not: all that was saved is there', async () => {
  const random = seededRandom(SEED);
  for (let n = 0; n < LIVES; n++) {
    const { liveAndDie, faults } = createLife(random);
    for (let death = 1; death <= DEATHS; death++) {
      await liveAndDie();
      expect(faults, `life ${n}, death ${death}`).toEqual([]);
    }
  }
});

/** A commit of one tab that never comes to the journal, and then one of another tab that does. */
const leaveGap = async ({ open, place }: ReturnType<typeof createDevice>, fail: () => Promise<never>) => {
  const keeper = place.open();
  let fails = false;
  const first = await open({ ...keeper, append: (entry) => (fails ? fail() : keeper.append(entry)) });
  const one = workshopOf(first);
  await whenSaved(first.saving);
  const second = await open();
  fails = true;
  one.commit(gesture(one.entities(), 'm1', 1));
  await until(async () => (await stored(first.database)).head?.seq === 2);
  await ticks(20);
  const two = workshopOf(second);
  two.commit(gesture(two.entities(), 'm2', 1));
  await whenSaved(second.saving);
  stop(first);
  stop(second);
  await ticks(20);
};

const seenAfterStart = async ({ open }: ReturnType<typeof createDevice>): Promise<Opened> => {
  const keeping = await open();
  const opened = openedOf(keeping, 'm1');
  stop(keeping);
  return opened;
};

const BOTH = new Map<MapId, number>(MAPS.map((map) => [map, 1]));

test('a commit on its way to the journal when its tab died is in the step of the next tab', async () => {
  const device = createDevice();
  await leaveGap(device, () => new Promise(() => undefined));
  await device.loseDatabase();
  expect(faultsOf(await seenAfterStart(device), BOTH)).toEqual([]);
});

test('what is missing in the journal is written there at the next start', async () => {
  const device = createDevice();
  await leaveGap(device, () => Promise.reject(new Error('no room')));
  expect(faultsOf(await seenAfterStart(device), BOTH)).toEqual([]);
  await device.loseDatabase();
  expect(faultsOf(await seenAfterStart(device), BOTH)).toEqual([]);
});
