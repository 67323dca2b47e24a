import { afterEach, beforeEach, expect, test } from 'vitest';
import { apply, creation } from '../../src/domain/change';
import { addActor, setFields } from '../../src/domain/commands/records';
import { addRecords, removeMap, removeWorkshop } from '../../src/domain/commands/workshop';
import type { Entity, Key } from '../../src/domain/entity';
import { spellingOf } from '../../src/domain/people/spelling';
import { pairDecisionKey } from '../../src/domain/recordKeys';
import { decider, nameDecider } from '../../src/state/decider';
import type { OpenWorkshop } from '../../src/state/library';
import { whenSaved } from '../../src/state/saving';
import { eraseWorkshop } from '../../src/storage/eraseWorkshop';
import { createKeeping, type Keeping } from '../../src/storage/keeping';
import { loadWorkshop } from '../../src/storage/load';
import { erasePersonEverywhere } from '../../src/storage/people/erase';
import { searchDevice } from '../../src/storage/people/search';

const PIRKKO = 'Pirkko Poistettava';
/** As it is written, as it is compared without its space, and as an address. */
const MARKER = /pirkko[\s._-]*poistettava/iu;
const SPELLINGS = [spellingOf(PIRKKO)];

let count = 0;
let device = '';
const started: Keeping[] = [];

/** Opens the app in one more tab of the device. */
const openTab = async (): Promise<Keeping> => {
  const keeping = createKeeping({ name: device });
  started.push(keeping);
  await keeping.start();
  return keeping;
};

beforeEach(() => {
  device = `erasing-${count++}`;
  localStorage.clear();
  sessionStorage.clear();
});

afterEach(() => {
  for (const keeping of started.splice(0)) keeping.stop();
});

const databaseTexts = async ({ database }: Keeping): Promise<string[]> => {
  const connection = await database.connect();
  const stores = await Promise.all(
    [...connection.objectStoreNames].map(async (store) => [
      store,
      await connection.getAllKeys(store),
      await connection.getAll(store),
    ]),
  );
  return stores.map((store) => JSON.stringify(store));
};

const filesIn = async (folder: FileSystemDirectoryHandle): Promise<string[]> => {
  const texts: string[] = [];
  for await (const [name, handle] of folder.entries()) {
    if (handle instanceof FileSystemDirectoryHandle) texts.push(name, ...(await filesIn(handle)));
    else if (handle instanceof FileSystemFileHandle)
      texts.push(name + (await (await handle.getFile()).text()));
  }
  return texts;
};

/** The files of this test's device alone: other tests leave theirs. */
const fileTexts = async (): Promise<string[]> => {
  const root = await navigator.storage.getDirectory();
  return filesIn(await root.getDirectoryHandle(device));
};

const memoryTexts = (): string[] => [localStorage, sessionStorage].map((storage) => JSON.stringify(storage));

/** Everything that this device holds, as texts. */
const everything = async (keeping: Keeping): Promise<string[]> => [
  ...(await databaseTexts(keeping)),
  ...(await fileTexts()),
  ...memoryTexts(),
];

const places = (texts: readonly string[]): string[] => texts.flatMap((text) => MARKER.exec(text)?.[0] ?? []);

const records: readonly Entity[] = [
  { is: 'workshop', id: 'w1', title: 'Foorumi', sendTo: 'pirkko.poistettava@turku.fi' },
  { is: 'map', id: 'm1', author: { name: PIRKKO } },
  { is: 'map', id: 'm2', author: { name: 'Matti Jäävä' }, message: `Kiitos ${PIRKKO}` },
  { is: 'note', id: 'n1', text: `${PIRKKO} lupasi kysyä` },
];

const openOf = ({ library }: Keeping): OpenWorkshop => {
  const open = library.store.getState().workshops.get('w1');
  if (!open) throw new Error('The workshop is not open.');
  return open;
};

/** A workshop in which the person is named everywhere: in rows, log, moments, bin, undo and what the device remembers. */
const lived = async (keeping: Keeping): Promise<OpenWorkshop> => {
  const open = keeping.library.add('w1', apply(new Map(), addRecords(records)), { stored: false });
  const { workshop } = open;
  const now = workshop.entities;
  workshop.commit(
    addActor('m2', { id: 'a1', name: 'Turku', contacts: [{ role: 'Sihteeri', name: PIRKKO }] }),
  );
  workshop.commit(addActor('m1', { id: 'a1', name: 'Kela', note: PIRKKO }), 'user', { moment: 'import' });
  workshop.commit(setFields(now(), 'm2/a1', { note: `Kysy: ${PIRKKO}` }));
  workshop.commit(setFields(now(), 'm2/a1', { note: undefined }), 'user', { moment: 'tidy' });
  nameDecider(PIRKKO);
  const key: Key = pairDecisionKey('m1/a1', 'm2/a1', decider());
  workshop.commit({
    [key]: creation({
      is: 'pairDecision',
      a: 'm1/a1',
      b: 'm2/a1',
      verdict: 'different',
      clock: 1,
      by: decider(),
    }),
  });
  workshop.commit(addRecords([{ is: 'map', id: 'm3', author: { name: PIRKKO } }]));
  workshop.commit(removeMap(now(), 'm3', '2026-11-22T10:00:00Z'), 'user', { moment: 'delete' });
  localStorage.setItem('yhteiskartta.notSame.w1.m1', 'kela/pirkkopoistettava\naura/loimaa');
  sessionStorage.setItem('yhteiskartta.paper.w1', JSON.stringify({ author: PIRKKO, text: 'Turku' }));
  await whenSaved(keeping.saving);
  return open;
};

const wish = { spellings: SPELLINGS, spared: new Map(), deletesMaps: false };

test('after somebody is erased nothing on the device holds their name, in no tab and after no undo', async () => {
  const keeping = await openTab();
  const { workshop, undo } = await lived(keeping);
  const other = await openTab();
  openOf(other).workshop.commit(setFields(openOf(other).workshop.entities(), 'm1', { title: PIRKKO }));
  await whenSaved(other.saving);
  await expect.poll(() => workshop.entities().get('m1')).toMatchObject({ title: PIRKKO });
  for (const texts of [await databaseTexts(keeping), await fileTexts(), memoryTexts()]) {
    expect(places(texts)).not.toEqual([]);
  }

  expect(await erasePersonEverywhere(keeping, wish)).toBe(true);

  expect(places([...(await databaseTexts(keeping)), ...memoryTexts()])).toEqual([]);
  // the other tab rewrites its own files
  await expect.poll(async () => places(await fileTexts())).toEqual([]);
  for (const { library } of [keeping, other]) {
    await expect
      .poll(() =>
        places([
          JSON.stringify([...(library.store.getState().workshops.get('w1')?.workshop.entities() ?? [])]),
        ]),
      )
      .toEqual([]);
  }
  undo.undo();
  openOf(other).undo.undo();
  await Promise.all([whenSaved(keeping.saving), whenSaved(other.saving)]);
  expect(places(await everything(keeping))).toEqual([]);
  expect(decider()).toMatch(/^#/);

  const loaded = await loadWorkshop(keeping.database, 'w1');
  expect(loaded?.state).toBe('whole');
  expect(loaded?.entities.get('m2/a1')).toMatchObject({ name: 'Turku', contacts: [{ role: 'Sihteeri' }] });
  expect(loaded?.entities.get('m1')).toMatchObject({ author: {} });
  expect(await searchDevice(keeping.database, SPELLINGS)).toMatchObject({ hasTraces: false });
  expect(localStorage.getItem('yhteiskartta.notSame.w1.m1')).toBe('aura/loimaa');
  const moments = await keeping.history.moments('w1');
  expect(moments.length).toBeGreaterThan(1);
});

test('with their maps, and with what means somebody else left alone', async () => {
  const keeping = await openTab();
  const { workshop } = await lived(keeping);
  const { workshops } = await searchDevice(keeping.database, SPELLINGS);
  const note = workshops[0]?.findings.find(({ is }) => is === 'note');
  const spared = new Map([['w1', new Set([note?.id ?? ''])]]);
  await erasePersonEverywhere(keeping, { ...wish, spared, deletesMaps: true });
  expect(places(await databaseTexts(keeping)).length).toBeGreaterThan(0);
  const left = await searchDevice(keeping.database, SPELLINGS);
  expect(left.workshops.flatMap(({ findings }) => findings).map(({ id }) => id)).toEqual([note?.id]);
  await expect.poll(() => workshop.entities().get('m1')).toMatchObject({ deletedAt: expect.any(String) });
  expect(workshop.entities().has('m1/a1')).toBe(false);
  expect(await keeping.history.bin()).toEqual([]);
});

test('after a workshop is deleted for good nothing on the device holds what it said', async () => {
  const keeping = await openTab();
  const { workshop } = await lived(keeping);
  nameDecider('');
  workshop.commit(removeWorkshop(workshop.entities(), '2026-11-22T10:00:00Z'));
  await whenSaved(keeping.saving);
  expect(places(await everything(keeping)).length).toBeGreaterThan(0);
  await eraseWorkshop(keeping, 'w1');
  expect(places(await everything(keeping))).toEqual([]);
});

test('what is not stored yet keeps somebody from being erased by halves', async () => {
  const keeping = await openTab();
  const { workshop } = await lived(keeping);
  const settled = { ...keeping, library: { ...keeping.library } };
  const open = { ...openOf(keeping), settled: () => Promise.resolve('inMemory' as const) };
  settled.library.store = {
    ...keeping.library.store,
    getState: () => ({ workshops: new Map([['w1', open]]), loaded: true }),
  };
  const before = workshop.entities();
  expect(await erasePersonEverywhere(settled, wish)).toBe(false);
  expect((await loadWorkshop(keeping.database, 'w1'))?.entities).toEqual(before);
});
