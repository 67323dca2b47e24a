import { beforeAll, expect, test } from 'vitest';
import { apply } from '../../../src/domain/change';
import { newMap, newWorkshop } from '../../../src/domain/commands/create';
import { claimMap } from '../../../src/domain/device';
import { namingOf } from '../../../src/features/library/naming';
import { startFinnish } from '../../i18n/finnish';

beforeAll(startFinnish);

const label = { type: 'person', name: 'Vihreä 347' } as const;

const workshop = newWorkshop({ id: 'w1', title: 'F', createdAt: '2026-11-22T09:00:00Z' }, [
  newMap({ id: 'm1', author: label }),
  newMap({ id: 'm2', author: label }),
  newMap({ id: 'm3', author: { type: 'person', name: 'Maija', hidden: true } }),
]);
const ids = ['m1', 'm2', 'm3'];

const namesOf = (naming: ReturnType<typeof namingOf>): string[] => ids.map(naming.nameOf);

test('two people with one label are told apart, and a hidden name is not said', () => {
  const names = namesOf(namingOf(workshop, true));
  expect(new Set(names).size).toBe(3);
  expect(names[0]).toContain('Vihreä 347');
  expect(names[1]).toContain('Vihreä 347');
  expect(names.join()).not.toContain('Maija');
});

test('where names are hidden only those of this device’s own drawers are said', () => {
  expect(namesOf(namingOf(workshop, false)).join()).not.toContain('Vihreä');
  const own = apply(workshop, claimMap(workshop, 'm3'));
  const naming = namingOf(own, false);
  expect(naming.nameOf('m3')).toBe('Maija');
  expect(ids.map(naming.isNamed)).toEqual([false, false, true]);
});
