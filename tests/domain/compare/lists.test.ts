import { describe, expect, test } from 'vitest';
import { countMaps } from '../../../src/domain/compare/counts';
import { drawnBy, missingFrom, rosterInNoMap, someDrewSomeDidNot } from '../../../src/domain/compare/lists';
import { actorClasses } from '../../../src/domain/match/classes';
import { comparedOf } from '../../../src/domain/merge/view';
import { mapContents } from '../../../src/domain/select';
import { type MapSketch, mapOf, workshop } from '../match/workshop';

const link = ['a1', 'a2'] as const;
const entities = workshop({
  roster: { r1: ['Aura'], r2: ['Zeta', 'Z'], r3: ['Loimaa'] },
  maps: {
    m1: { ...mapOf('Aura', 'Boren'), links: [link] },
    m2: { ...mapOf('Aura', 'Boren', 'Z'), links: [link] },
    m3: { ...mapOf('Aura', 'Boren'), links: [link] },
    m4: { actors: { a1: { name: 'Aura', self: true }, a2: 'Boren', a3: 'Dahl' } },
    m5: mapOf('Aura', 'Dahl'),
  },
});
const classes = actorClasses(entities);
const counts = countMaps(mapContents(entities), classes);
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

test('what all, several and one drew, most drawn first', () => {
  const { all, several, one } = drawnBy(counts.actors, 5);
  expect([ids(all), ids(several), ids(one)]).toEqual([['m1/a1'], ['m1/a2', 'm4/a3'], ['m2/a3']]);
});

test('what the only map drew, all drew', () => {
  expect(drawnBy([{ id: 'm1/a1', members: [], mapIds: ['m1'] }], 1)).toMatchObject({
    all: [{}],
    several: [],
    one: [],
  });
});

test('what others drew and a map lacks, most drawn first', () => {
  expect(ids(missingFrom(counts, 'm5'))).toEqual(['m1/a2', 'm2/a3']);
});

test('a pair is worth a talk when four held it and they part', () => {
  expect(someDrewSomeDidNot(counts).map(({ mapIds, drawnBoth }) => [mapIds.length, drawnBoth])).toEqual([
    [3, 4],
  ]);
  const fewer = countMaps(mapContents(entities).slice(1), classes);
  expect(someDrewSomeDidNot(fewer)).toEqual([]);
});

test('a pair that all of four link is no matter of who did not, and the more evenly they part the earlier it comes', () => {
  const sketch = (...links: readonly (readonly [string, string])[]): MapSketch => ({
    actors: { a: 'Aura', b: 'Boren', c: 'Celsius', d: 'Dahl' },
    links,
  });
  const all = ['a', 'b'] as const;
  const most = ['b', 'c'] as const;
  const half = ['c', 'd'] as const;
  const maps = {
    m1: sketch(all, most, half),
    m2: sketch(all, most, half),
    m3: sketch(all, most),
    m4: sketch(all),
  };
  const { counts: four } = comparedOf(workshop({ maps }));
  expect(someDrewSomeDidNot(four).map(({ mapIds }) => mapIds.length)).toEqual([2, 3]);
});

describe('known actors that nobody drew', () => {
  test('were drawn by none of their names', () => {
    expect(ids(rosterInNoMap({ counts, classes }, entities))).toEqual(['r3']);
  });

  test('were not called the same as what was drawn either', () => {
    const same = workshop({
      roster: { r1: ['Aura'], r2: ['Boren'], r3: ['Dahl'] },
      maps: { m1: mapOf('Xeno'), m2: { ...mapOf('Aura', 'Boren'), info: { author: { type: 'group' } } } },
      pairs: [['m1/a1', 'm2/a1', 'same']],
    });
    expect(ids(rosterInNoMap(comparedOf(same, { set: 'person' }), same))).toEqual(['r2', 'r3']);
  });

  test('are none where nobody made a list', () => {
    const plain = workshop({ maps: { m1: mapOf('Aura') } });
    expect(rosterInNoMap(comparedOf(plain), plain)).toEqual([]);
  });
});
