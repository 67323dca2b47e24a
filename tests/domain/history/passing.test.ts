import { expect, test } from 'vitest';
import { apply, type Change, NO_CHANGE, reverse } from '../../../src/domain/change';
import { setFields } from '../../../src/domain/commands/records';
import { addRecords, removeMap, removeWorkshop } from '../../../src/domain/commands/workshop';
import type { Entities } from '../../../src/domain/entity';
import { BIN_DAYS, type Binned, goesOn, isToGo, waitingOn } from '../../../src/domain/history/bin';
import { type Deed, passingIn } from '../../../src/domain/history/passing';
import { recordsOfMap, withoutMaps } from '../../../src/domain/history/records';
import { mapOf, workshop } from '../match/workshop';

const AT = '2026-11-22T12:00:00.000Z';
const NOBODY = { gone: [], withdrawn: [], back: [], workshop: undefined };

const living = workshop({ maps: { m1: mapOf('Turku'), m2: mapOf('Kela') } });
const deletion = removeMap(living, 'm1', AT);
const buried = apply(living, deletion);

const passing = (before: Entities, change: Change, how: Partial<Deed> = {}) =>
  passingIn({ change, stamps: {}, origin: 'user', before, after: apply(before, change), ...how });

test('a map that is deleted by hand goes, also when the deletion is done again', () => {
  expect(passing(living, deletion, { moment: 'delete' })).toEqual({ ...NOBODY, gone: ['m1'] });
  expect(passing(living, deletion, { origin: 'undo' })).toEqual({ ...NOBODY, gone: ['m1'] });
});

test('a map whose deletion comes with a file is withdrawn, also where it was deleted before', () => {
  expect(passing(living, deletion, { moment: 'import' })).toEqual({ ...NOBODY, withdrawn: ['m1'] });
  const known = { moment: 'import', stamps: { m1: { base: 'deleted' } } };
  expect(passing(buried, NO_CHANGE, known)).toEqual({ ...NOBODY, withdrawn: ['m1'] });
});

test('a map whose deletion is taken back comes back', () => {
  expect(passing(buried, reverse(deletion), { origin: 'undo' })).toEqual({ ...NOBODY, back: ['m1'] });
});

test('a map whose making is undone does not go to the bin; one that going back in time takes away does', () => {
  const unmade = reverse(addRecords([{ is: 'map', id: 'm3' }]));
  const before = apply(living, reverse(unmade));
  expect(passing(before, unmade, { origin: 'undo' })).toEqual(NOBODY);
  expect(passing(before, unmade, { moment: 'restore' })).toEqual({ ...NOBODY, gone: ['m3'] });
});

test('a workshop goes and comes back; drawing is neither', () => {
  const end = removeWorkshop(living, AT);
  expect(passing(living, end)).toEqual({ ...NOBODY, workshop: 'gone' });
  expect(passing(apply(living, end), reverse(end))).toEqual({ ...NOBODY, workshop: 'back' });
  expect(passing(living, setFields(living, 'm1/a1', { name: 'Åbo' }))).toEqual(NOBODY);
  expect(passing(living, setFields(living, 'm1', { title: 'Minun' }))).toEqual(NOBODY);
});

test('records are told apart by their maps', () => {
  const records = [...living];
  expect(recordsOfMap(living, 'm1').map(([key]) => key)).toEqual(['m1', 'm1/a1']);
  expect(withoutMaps(records, new Set(['m1', 'm2'])).map(([key]) => key)).toEqual(['workshop/info']);
  expect(withoutMaps(records, new Set(['m9']))).toBe(records);
});

test('what lies in the bin goes after thirty days, when its time was over on two days', () => {
  expect(BIN_DAYS).toBe(30);
  const item = { deletedAt: AT, name: 'Kartta' };
  expect(waitingOn(item, '2026-12-22T11:59:59.000Z')).toBe(item);
  const over = waitingOn(item, '2026-12-22T12:00:00.000Z');
  expect(over).toEqual({ ...item, overAt: '2026-12-22T12:00:00.000Z' });
  expect(waitingOn(over, '2026-12-23T11:59:59.000Z')).toBe(over);
  expect([item, over].map((one) => goesOn(one).toISOString())).toEqual([
    '2026-12-22T12:00:00.000Z',
    '2026-12-23T12:00:00.000Z',
  ]);
  expect(isToGo(item, '2027-12-22T12:00:00.000Z')).toBe(false);
  expect(isToGo(over, '2026-12-23T11:59:59.000Z')).toBe(false);
  expect(isToGo(over, '2026-12-23T12:00:00.000Z')).toBe(true);
});

test('a clock that was set wrong for a while takes nothing out of the bin, and keeps nothing in it for years', () => {
  const item: Binned = { deletedAt: AT };
  const inAnotherYear = waitingOn(item, '2035-01-01T00:00:00.000Z');
  expect(waitingOn(inAnotherYear, '2026-11-23T12:00:00.000Z')).toEqual(item);
  expect(waitingOn(inAnotherYear, '2027-02-01T00:00:00.000Z').overAt).toBe('2027-02-01T00:00:00.000Z');
  expect(waitingOn<Binned>({ deletedAt: '2035-01-01T00:00:00.000Z' }, AT)).toEqual(item);
});
