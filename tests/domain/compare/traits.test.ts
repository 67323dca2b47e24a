import { expect, test } from 'vitest';
import { type Counts, countMaps } from '../../../src/domain/compare/counts';
import { traitsOf } from '../../../src/domain/compare/traits';
import { actorClasses } from '../../../src/domain/match/classes';
import { mapContents } from '../../../src/domain/select';
import { type MapSketch, mapOf, workshop } from '../match/workshop';

const countsOf = (maps: Readonly<Record<string, MapSketch>>): Counts => {
  const entities = workshop({ maps });
  return countMaps(mapContents(entities), actorClasses(entities));
};

const counts = countsOf({
  m1: {
    ...mapOf('Turku', 'Varha', 'Kela'),
    links: [
      ['a1', 'a2'],
      ['a1', 'a3'],
    ],
  },
  m2: { ...mapOf('Turku', 'Varha', 'MLL'), links: [['a1', 'a2']] },
  m3: mapOf('Turku', 'Kela', 'MLL', 'Varha'),
  m4: mapOf('Turku', 'MLL'),
});

const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

test('what every one of some maps drew, actors and links', () => {
  const { allDrewActors, allDrewLinks } = traitsOf(counts, ['m1', 'm2']);
  expect(ids(allDrewActors)).toEqual(['m1/a1', 'm1/a2']);
  expect(allDrewLinks.map(({ key }) => key)).toEqual(['m1/a1/m1/a2']);
});

test('what sets them apart is in most of them and in half as many of the others at most, the widest apart first', () => {
  const { setsApart, inside, outside } = traitsOf(counts, ['m1', 'm3']);
  expect([inside, outside]).toEqual([2, 2]);
  expect(setsApart.map(({ thing, ...numbers }) => ({ id: thing.id, ...numbers }))).toEqual([
    { id: 'm1/a3', inside: 2, outside: 0 },
    { id: 'm1/a2', inside: 2, outside: 1 },
  ]);
});

test('half of them is not most of them', () => {
  expect(traitsOf(counts, ['m1', 'm2']).setsApart.map(({ thing }) => thing.id)).toEqual(['m1/a2']);
});

test('where no other maps are counted nothing sets them apart', () => {
  const all = traitsOf(counts, ['m1', 'm2', 'm3', 'm4']);
  expect(all.setsApart).toEqual([]);
  expect(ids(all.allDrewActors)).toEqual(['m1/a1']);
});
