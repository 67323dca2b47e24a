import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_CHANGE } from '../../src/domain/change';
import { addActor, setFields } from '../../src/domain/commands/records';
import { addRecords, removeMap, removeWorkshop } from '../../src/domain/commands/workshop';
import type { MapImage } from '../../src/domain/entity';
import { createSaving, type Saving, whenSaved } from '../../src/state/saving';
import { createWorkshop, type MomentCause, type Workshop } from '../../src/state/workshop';
import { autosave } from '../../src/storage/autosave';
import { createDatabase, type Database, rangeOf } from '../../src/storage/database';
import { createHistory } from '../../src/storage/history';
import { purgeBin } from '../../src/storage/history/purge';
import { NO_JOURNAL } from '../../src/storage/journal';
import { loadWorkshops } from '../../src/storage/load';
import { beginning } from '../state/gestures';
import { type Fault, faulty, newName, stored } from './support';

const START = '2026-11-22T09:00:00.000Z';
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

const pass = (ms: number) => vi.setSystemTime(Date.now() + ms);

const image: MapImage = { is: 'image', id: 'p1', type: 'image/png', data: 'AA==', width: 1, height: 1 };

interface Room {
  readonly workshop: Workshop;
  readonly saving: Saving;
  readonly database: Database;
}

/** A stored workshop with a map of three actors. */
const room = async (database = createDatabase(newName()), id = 'w1'): Promise<Room> => {
  const workshop = createWorkshop(id, new Map());
  const saving = createSaving();
  autosave(workshop, database, saving);
  workshop.commit(
    addRecords(beginning().map((record) => (record.is === 'workshop' ? { ...record, id } : record))),
  );
  for (const actor of ['a1', 'a2', 'a3']) workshop.commit(addActor('m1', { id: actor, name: actor }));
  await whenSaved(saving);
  return { workshop, saving, database };
};

const rename = ({ workshop }: Room, name: string, moment?: MomentCause) =>
  workshop.commit(setFields(workshop.entities(), 'm1/a1', { name }), 'user', moment ? { moment } : {});

const deleteMap = ({ workshop }: Room, moment: MomentCause = 'delete') =>
  workshop.commit(removeMap(workshop.entities(), 'm1', new Date().toISOString()), 'user', { moment });

const causes = async ({ database }: Room) =>
  (await createHistory(database).moments('w1')).map(({ cause }) => cause);

const namesInMoments = async ({ database }: Room) => {
  const history = createHistory(database);
  const heads = await history.moments('w1');
  const moments = await Promise.all(heads.map(({ id }) => history.moment('w1', id)));
  return moments.map((moment) =>
    (moment?.records ?? []).flatMap(([, record]) => (record.is === 'actor' ? [record.name] : [])).join(' '),
  );
};

const binned = async ({ database }: Room) =>
  (await createHistory(database).bin()).map(({ is, id, name }) => [is, id, name].join(' '));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(START) });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a moment', () => {
  test('is the state before the commit that asks for it; of a burst the first', async () => {
    const here = await room();
    rename(here, 'Turku', 'tidy');
    rename(here, 'Åbo', 'tidy');
    rename(here, 'Pori', 'import');
    await whenSaved(here.saving);
    expect(await causes(here)).toEqual(['tidy', 'import']);
    expect(await namesInMoments(here)).toEqual(['a1 a2 a3', 'Åbo a2 a3']);
  });

  test('is kept after ten minutes of work', async () => {
    const here = await room();
    pass(9 * MINUTE_MS);
    rename(here, 'Turku', 'tidy');
    await whenSaved(here.saving);
    pass(9 * MINUTE_MS);
    rename(here, 'Åbo');
    await whenSaved(here.saving);
    expect(await causes(here)).toEqual(['tidy']);
    pass(MINUTE_MS);
    rename(here, 'Pori');
    await whenSaved(here.saving);
    expect(await causes(here)).toEqual(['work', 'tidy']);
    expect(await namesInMoments(here)).toEqual(['Åbo a2 a3', 'a1 a2 a3']);
  });

  test('is never without its change, nor the change without it', async () => {
    const faults: Fault[] = [];
    const database = createDatabase(newName());
    const here = await room(faulty(database, faults));
    faults.push('late abort');
    deleteMap(here);
    await vi.waitFor(() => expect(faults).toEqual([]));
    await vi.waitFor(() => expect(here.saving.getState().problem).not.toBeNull());
    const bare = { ...here, database };
    expect([await causes(bare), await binned(bare)]).toEqual([[], []]);
    expect((await stored(database)).rows).toHaveProperty('m1/a1');
    await whenSaved(here.saving);
    expect([await causes(bare), await binned(bare)]).toEqual([['delete'], ['map m1 Kartta']]);
    expect((await stored(database)).rows).not.toHaveProperty('m1/a1');
  });

  test('for which there is no room keeps no work from being stored', async () => {
    const faults: Fault[] = [];
    const database = createDatabase(newName());
    const here = await room(faulty(database, faults));
    faults.push(...Array<Fault>(9).fill('no room for moments'));
    rename(here, 'Turku', 'tidy');
    await vi.waitFor(() => expect(here.saving.getState().problem).toBe('full'));
    await vi.waitFor(() => expect(here.saving.getState()).toMatchObject({ pending: 0, problem: null }), 3000);
    expect((await stored(database)).rows['m1/a1']).toMatchObject({ name: 'Turku' });
    expect(await causes(here)).toEqual([]);
    faults.length = 0;
    rename(here, 'Kela', 'tidy');
    await whenSaved(here.saving);
    expect(await namesInMoments(here)).toEqual(['Turku a2 a3']);
  });

  test('makes room: there are never more than two dozen', async () => {
    const here = await room();
    for (let index = 0; index < 40; index++) {
      pass(2 * MINUTE_MS);
      rename(here, `name ${index}`, index === 3 ? 'import' : 'tidy');
      await whenSaved(here.saving);
    }
    const kept = await causes(here);
    expect(kept).toHaveLength(24);
    expect(kept).toContain('import');
  });

  test('keeps no pictures: whoever takes one off a map has taken it off everywhere', async () => {
    const here = await room();
    here.workshop.commit({ 'm1/p1': { before: null, after: { ...image } } });
    rename(here, 'Turku', 'tidy');
    await whenSaved(here.saving);
    const history = createHistory(here.database);
    const [head] = await history.moments('w1');
    const moment = await history.moment('w1', head?.id ?? '');
    expect(moment?.records.map(([key]) => key)).toContain('m1/a1');
    expect(moment?.records.map(([key]) => key)).not.toContain('m1/p1');
  });

  test('that another version has kept for a reason of its own is shown as work', async () => {
    const here = await room();
    const { database } = here;
    const id = `${START} walk`;
    const strange = { workshop: 'w1', id, at: START, cause: 'work' as const, records: [] };
    await (await database.connect()).put('moments', strange);
    expect(await createHistory(database).moments('w1')).toEqual([{ id, at: START, cause: 'work' }]);
  });
});

describe('the bin', () => {
  test('holds a map that was deleted by hand, with its picture, until it is back', async () => {
    const here = await room();
    const { workshop } = here;
    workshop.commit({ 'm1/p1': { before: null, after: { ...image } } });
    const before = workshop.entities();
    deleteMap(here);
    await whenSaved(here.saving);
    const [item] = await createHistory(here.database).bin();
    expect(item?.records).toEqual([...before].filter(([key]) => key.startsWith('m1')));
    workshop.commit(setFields(workshop.entities(), 'm1', { deletedAt: undefined }), 'undo');
    await whenSaved(here.saving);
    expect(await binned(here)).toEqual([]);
  });

  test('holds a workshop by its own record: the rest stays stored', async () => {
    const here = await room();
    here.workshop.commit(removeWorkshop(here.workshop.entities(), START));
    await whenSaved(here.saving);
    expect(await binned(here)).toEqual(['workshop w1 Foorumi']);
    expect((await stored(here.database)).rows).toHaveProperty('m1/a1');
  });

  test('does not take a map that its author has withdrawn; it leaves the moments too', async () => {
    const here = await room();
    rename(here, 'Turku', 'tidy');
    deleteMap(here, 'import');
    await whenSaved(here.saving);
    expect(await binned(here)).toEqual([]);
    expect(await causes(here)).toEqual(['tidy', 'import']);
    expect(await namesInMoments(here)).toEqual(['', '']);
    await vi.waitFor(async () => expect((await stored(here.database)).log).toEqual([]));
  });

  test('lets go of a deleted map when word comes that it is withdrawn', async () => {
    const here = await room();
    deleteMap(here);
    here.workshop.commit(NO_CHANGE, 'user', { moment: 'import', stamps: { m1: { base: 'deleted' } } });
    await whenSaved(here.saving);
    expect(await binned(here)).toEqual([]);
    expect((await namesInMoments(here)).join('')).toBe('');
  });
});

describe('after thirty days', () => {
  const journal = () => ({
    ...NO_JOURNAL,
    forget: vi.fn(NO_JOURNAL.forget),
    rewrite: vi.fn(NO_JOURNAL.rewrite),
  });
  const purge = async ({ database }: Room, used = journal()) => {
    await purgeBin({ database, journal: used }, new Date().toISOString());
    return used;
  };

  test('a deleted map leaves bin, moments and log; not before', async () => {
    const here = await room();
    deleteMap(here);
    await whenSaved(here.saving);
    pass(30 * DAY_MS - 1);
    expect((await purge(here)).rewrite).not.toHaveBeenCalled();
    expect(await binned(here)).toEqual(['map m1 Kartta']);
    pass(1);
    expect((await purge(here)).rewrite).not.toHaveBeenCalled();
    pass(DAY_MS);
    expect((await purge(here)).rewrite).toHaveBeenCalledOnce();
    expect(await binned(here)).toEqual([]);
    expect((await namesInMoments(here)).join('')).toBe('');
    expect((await stored(here.database)).log).toEqual([]);
    expect(await loadWorkshops(here.database)).toMatchObject([{ state: 'whole' }]);
  });

  test('shown by a clock that is set right again, nothing has gone', async () => {
    const here = await room();
    deleteMap(here);
    await whenSaved(here.saving);
    pass(9 * 365 * DAY_MS);
    await purge(here);
    pass(-9 * 365 * DAY_MS);
    await purge(here);
    pass(2 * DAY_MS);
    await purge(here);
    expect(await binned(here)).toEqual(['map m1 Kartta']);
  });

  test('a deleted workshop goes with all that was ever stored of it; the others stay', async () => {
    const here = await room();
    await room(here.database, 'w10');
    rename(here, 'Turku', 'tidy');
    here.workshop.commit(removeWorkshop(here.workshop.entities(), START));
    await whenSaved(here.saving);
    pass(29 * DAY_MS);
    await purge(here);
    expect((await stored(here.database)).rows).toHaveProperty('m1/a1');
    pass(DAY_MS);
    await purge(here);
    pass(DAY_MS);
    const used = await purge(here);
    expect(used.forget.mock.calls).toEqual([['w1']]);
    const connection = await here.database.connect();
    for (const store of ['rows', 'log', 'moments', 'bin'] as const)
      expect(await connection.count(store, rangeOf('w1'))).toBe(0);
    expect((await loadWorkshops(here.database)).map(({ id, state }) => [id, state])).toEqual([
      ['w10', 'whole'],
    ]);
  });

  test('or at once when it is in no bin, as one that an earlier version has deleted', async () => {
    const here = await room();
    here.workshop.commit(removeWorkshop(here.workshop.entities(), START));
    await whenSaved(here.saving);
    await (await here.database.connect()).delete('bin', ['w1', 'w1']);
    await purge(here);
    expect(await loadWorkshops(here.database)).toEqual([]);
  });
});

test('what moments and bin hold is rewritten everywhere at once, names of what lies in the bin too', async () => {
  const here = await room();
  rename(here, 'Turku', 'tidy');
  deleteMap(here);
  await whenSaved(here.saving);
  const history = createHistory(here.database);
  await history.rewrite((records) =>
    records.map(([key, record]) => [
      key,
      record.is === 'actor'
        ? { ...record, name: 'N' }
        : record.is === 'map'
          ? { is: 'map', id: 'm1' }
          : record,
    ]),
  );
  expect(await namesInMoments(here)).toEqual(['N N N', 'N N N']);
  expect(await binned(here)).toEqual(['map m1 ']);
});
