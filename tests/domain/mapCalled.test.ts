import { expect, test } from 'vitest';
import { apply } from '../../src/domain/change';
import { removeMap } from '../../src/domain/commands/workshop';
import { claimMap } from '../../src/domain/device';
import type { MapInfo } from '../../src/domain/entity';
import { mapCalled } from '../../src/domain/mapCalled';
import { numberMaps } from '../../src/domain/mapNumbers';
import { workshop } from './match/workshop';

const info = (id: string, more: Partial<MapInfo>) => ({ actors: {}, info: { id, ...more } });
const maps = {
  m1: info('m1', { author: { name: 'Vihreä 7' } }),
  m2: info('m2', { author: { name: 'Pirkko', hidden: true }, title: 'Pirkon kartta' }),
};
const bare = workshop({ maps });
const numbered = apply(bare, numberMaps(bare));

const called = (entities: typeof bare, id: 'm1' | 'm2', showsNames: boolean) =>
  mapCalled(entities, { is: 'map', ...maps[id].info }, showsNames);

test('a map goes by its number until names are shown; a hidden author’s map stays a number', () => {
  expect(called(numbered, 'm1', false)).toEqual({ number: 1 });
  expect(called(numbered, 'm1', true)).toEqual({ number: 1, name: 'Vihreä 7' });
  expect(called(numbered, 'm2', true)).toEqual({ number: 2 });
});

test('who drew it here sees its name', () => {
  const own = apply(numbered, claimMap(numbered, 'm2'));
  expect(called(own, 'm2', false)).toEqual({ number: 2, name: 'Pirkon kartta' });
});

test('a deleted map keeps its number; one that was never counted has none', () => {
  const at = '2026-11-22T12:00:00.000Z';
  expect(called(apply(numbered, removeMap(numbered, 'm2', at)), 'm2', false)).toEqual({ number: 2 });
  expect(called(apply(bare, removeMap(bare, 'm2', at)), 'm2', true)).toEqual({});
});
