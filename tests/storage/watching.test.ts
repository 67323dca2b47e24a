import { expect, test } from 'vitest';
import { apply } from '../../src/domain/change';
import { addRecords, removeWorkshop } from '../../src/domain/commands/workshop';
import { createLibrary } from '../../src/state/library';
import { createSaving } from '../../src/state/saving';
import type { Autosave } from '../../src/storage/autosave';
import { createDatabase, type DatabaseState } from '../../src/storage/database';
import { watchDatabase } from '../../src/storage/watching';
import { beginning } from '../state/gestures';
import { newName } from './support';

/** A database that is only said to be this or that, with two workshops of which the second is deleted. */
const watched = () => {
  const database = createDatabase(newName());
  const saving = createSaving();
  const done: string[] = [];
  const library = createLibrary(() => undefined);
  const saverOf = (workshop: string): Autosave => ({
    workshop,
    hear: () => undefined,
    check: () => undefined,
    restore: () => done.push(`restore ${workshop}`),
    retry: async () => void done.push(`retry ${workshop}`),
    unstored: () => undefined,
    stop: () => undefined,
  });
  for (const id of ['w1', 'w2']) library.add(id, apply(new Map(), addRecords(beginning())), { stored: true });
  const second = library.store.getState().workshops.get('w2')?.workshop;
  second?.commit(removeWorkshop(second.entities(), '2026-11-22T10:00:00Z'));
  watchDatabase({ database, library, saving, autosaves: ['w1', 'w2'].map(saverOf) });
  return { say: (state: Partial<DatabaseState>) => database.store.setState(state), saving, done };
};

test('what is the matter with the database is told for as long as it lasts', () => {
  const { say, saving } = watched();
  const told = (['unavailable', 'blocked', 'outdated', 'open', 'closed'] as const).map((status) => {
    say({ status });
    return saving.getState().problem;
  });
  expect(told).toEqual(['unavailable', 'blocked', 'outdated', null, null]);
});

test('when the database answers again, what waits is stored at once, and only then', () => {
  const { say, done } = watched();
  say({ status: 'blocked' });
  expect(done).toEqual([]);
  say({ status: 'open' });
  say({ status: 'open', lostData: true });
  expect(done).toEqual(['retry w1', 'retry w2']);
});

test('when all that was stored is taken away, what is here and not deleted is stored anew', () => {
  const { say, done } = watched();
  say({ status: 'closed', timesTaken: 1 });
  expect(done).toEqual(['restore w1']);
});
