import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Counts, countMaps } from '../../../src/domain/compare/counts';
import { likeness, overlapOf } from '../../../src/domain/compare/jaccard';
import { countedMaps } from '../../../src/domain/compare/sets';
import { similarity } from '../../../src/domain/compare/similarity';
import { actorClasses } from '../../../src/domain/match/classes';
import { mapContents } from '../../../src/domain/select';
import { workshopSketch } from '../match/arbitrary';
import { type MapSketch, workshop } from '../match/workshop';

const countsOf = (maps: Readonly<Record<string, MapSketch>>, directed = false): Counts => {
  const entities = workshop({ maps });
  return countMaps(countedMaps(mapContents(entities)), actorClasses(entities), directed);
};

/** A map of actors by name, linked as "A-B". */
const drawn = (actors: string, links = ''): MapSketch => ({
  actors: Object.fromEntries([...actors].map((name) => [name, name])),
  links: links
    .split(' ')
    .filter(Boolean)
    .map((pair) => [pair.slice(0, 1), pair.slice(-1)] as const),
});

describe('by hand', () => {
  const { order, actors, sharedLinks, allLinks, distance, overlaps } = similarity(
    countsOf({
      m1: drawn('ABCD', 'A-B B-C C-D'),
      m2: drawn('ABCE', 'B-A A-C C-E'),
      m3: drawn('XY'),
      m4: drawn('XY'),
    }),
  );

  test('rows and columns stand in the order of the maps', () => {
    expect(order).toEqual(['m1', 'm2', 'm3', 'm4']);
  });

  test('actors: what both drew of what either drew', () => {
    expect(actors[0]?.[1]).toBeCloseTo(3 / 5, 12);
    expect(actors[0]?.[2]).toBe(0);
    expect(actors[2]?.[3]).toBe(1);
  });

  test('links: of those between shared actors, and of all', () => {
    expect(overlaps[0]?.[1]).toEqual({
      sharedActors: 3,
      allActors: 5,
      sharedLinks: 1,
      linksAmongShared: 3,
      allLinks: 5,
    });
    expect(sharedLinks[0]?.[1]).toBeCloseTo(1 / 3, 12);
    expect(allLinks[0]?.[1]).toBeCloseTo(1 / 5, 12);
  });

  test('where there is nothing to compare stands null', () => {
    expect(sharedLinks[2]?.[3]).toBeNull();
    expect(allLinks[2]?.[3]).toBeNull();
    expect(sharedLinks[0]?.[2]).toBeNull();
    expect(allLinks[0]?.[2]).toBe(0);
  });

  test('the distance is one minus the mean of both; two maps without links are 0 apart in links', () => {
    expect(distance[0]?.[1]).toBeCloseTo(1 - (3 / 5 + 1 / 5) / 2, 12);
    expect(distance[0]?.[2]).toBe(1);
    expect(distance[2]?.[3]).toBe(0);
  });
});

test('a direction counts only where directions are counted', () => {
  const maps = {
    m1: { actors: { A: 'A', B: 'B' }, links: [['A', 'B', { direction: 'forward' }]] },
    m2: { actors: { A: 'A', B: 'B' }, links: [['B', 'A', { direction: 'forward' }]] },
  } satisfies Record<string, MapSketch>;
  expect(similarity(countsOf(maps)).allLinks[0]?.[1]).toBe(1);
  expect(similarity(countsOf(maps, true)).allLinks[0]?.[1]).toBe(0);
});

test('without maps there is nothing, one map is like itself', () => {
  expect(similarity(countsOf({}))).toMatchObject({ order: [], actors: [], distance: [] });
  expect(similarity(countsOf({ m1: drawn('A') }))).toMatchObject({
    actors: [[1]],
    allLinks: [[null]],
    distance: [[0]],
  });
});

test('the same counts are worked out once', () => {
  const counts = countsOf({ m1: drawn('AB'), m2: drawn('B') });
  expect(similarity(counts)).toBe(similarity(counts));
});

describe('of any maps', () => {
  const anyCounts = fc
    .tuple(workshopSketch, fc.boolean())
    .map(([{ maps = {} }, directed]) => countsOf(maps, directed));

  const close = (a: number | null | undefined, b: number | null) =>
    a === null || b === null ? expect(a).toBe(b) : expect(a).toBeCloseTo(b, 12);

  test('counting by bits says what sets say', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const all = similarity(counts);
        for (const [i, one] of counts.maps.entries()) {
          for (const [j, other] of counts.maps.entries()) {
            const { actors, linksAmongShared, allLinks } = likeness(one, other);
            expect(all.overlaps[i]?.[j]).toEqual(overlapOf(one, other));
            close(all.actors[i]?.[j], actors);
            close(all.sharedLinks[i]?.[j], linksAmongShared);
            close(all.allLinks[i]?.[j], allLinks);
          }
        }
      }),
      { seed: 42 },
    );
  });

  /** Few names and links, so that maps share some. */
  const anyMap = fc
    .tuple(
      fc.subarray([...'ABCDEFG'], { minLength: 1 }),
      fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 8 }),
    )
    .map(([actors, pairs]) =>
      drawn(
        actors.join(''),
        pairs.map(([a, b]) => [actors[a % actors.length], actors[b % actors.length]].join('-')).join(' '),
      ),
    );

  test('the distance is a metric: 0 to itself, the same both ways, never longer than by way of a third', () => {
    fc.assert(
      fc.property(fc.tuple(anyMap, anyMap, anyMap), (maps) => {
        const { distance } = similarity(countsOf(Object.fromEntries(maps.map((map, i) => [`m${i}`, map]))));
        const d = (i: number, j: number) => distance[i]?.[j] ?? Number.NaN;
        for (const i of [0, 1, 2]) {
          expect(d(i, i)).toBe(0);
          for (const j of [0, 1, 2]) {
            expect(d(i, j)).toBe(d(j, i));
            expect(d(i, j)).toBeGreaterThanOrEqual(0);
            expect(d(i, j)).toBeLessThanOrEqual(1);
            for (const k of [0, 1, 2]) expect(d(i, k)).toBeLessThanOrEqual(d(i, j) + d(j, k) + 1e-12);
          }
        }
      }),
      { seed: 42 },
    );
  });
});
