import { expect, test } from 'vitest';
import { apply } from '../../src/domain/change';
import { addMap } from '../../src/domain/commands/create';
import { removeMap } from '../../src/domain/commands/workshop';
import type { Entities } from '../../src/domain/entity';
import { mapNumbers, numberMaps } from '../../src/domain/mapNumbers';
import { workshop } from './match/workshop';

const TWO = workshop({ maps: { m2: { actors: {} }, m4: { actors: {} } } });

const numbered = (entities: Entities): Entities => apply(entities, numberMaps(entities));
const withMap = (entities: Entities, id: string): Entities => apply(entities, addMap({ id }));

test('maps that were never numbered go by their place in order of id', () => {
  expect([...mapNumbers(TWO)]).toEqual([
    ['m2', 1],
    ['m4', 2],
  ]);
});

test('a map keeps its number when others come, whatever their ids', () => {
  const later = numbered(withMap(withMap(numbered(TWO), 'm1'), 'm3'));
  expect(Object.fromEntries(mapNumbers(later))).toEqual({ m2: 1, m4: 2, m1: 3, m3: 4 });
});

test('the number of a map that is gone is given to no other, and is its own again if it comes back', () => {
  const all = numbered(TWO);
  const without = numbered(apply(all, removeMap(all, 'm4', '2026-11-22T10:00:00Z')));
  const later = numbered(withMap(without, 'm9'));
  expect(Object.fromEntries(mapNumbers(later))).toEqual({ m2: 1, m9: 3 });
  const back = new Map([...later, ...[...all].filter(([key]) => key === 'm4')]);
  expect(mapNumbers(back).get('m4')).toBe(2);
});

test('where every map has its number there is nothing to write', () => {
  expect(numberMaps(numbered(TWO))).toEqual({});
  expect(numberMaps(workshop({}))).toEqual({});
});
