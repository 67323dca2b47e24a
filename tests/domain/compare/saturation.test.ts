import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Counts, countMaps } from '../../../src/domain/compare/counts';
import { newAtTheEnd, outlookOf, saturation } from '../../../src/domain/compare/saturation';
import { countedMaps } from '../../../src/domain/compare/sets';
import { actorClasses } from '../../../src/domain/match/classes';
import { mapContents } from '../../../src/domain/select';
import { workshopSketch } from '../match/arbitrary';
import { workshop } from '../match/workshop';

const SEEDED = { seed: 42, numRuns: 100 };

/** Counts of m maps in which each thing was drawn by the maps of these numbers. */
const countsOf = (m: number, actors: readonly number[][], links: readonly number[][] = []): Counts => {
  const ids = (numbers: readonly number[]) => numbers.map((number) => `m${number}`);
  return {
    directed: false,
    maps: Array.from({ length: m }, (_, index) => ({
      id: `m${index}`,
      content: {
        info: { is: 'map', id: `m${index}` },
        actors: [],
        links: [],
        networks: [],
        texts: [],
        backdrop: undefined,
      },
      classIds: new Set(),
      pairs: new Map(),
    })),
    actors: actors.map((numbers, index) => ({ id: `a${index}`, members: [], mapIds: ids(numbers) })),
    links: links.map((numbers, index) => ({
      key: `l${index}`,
      source: 'a0',
      target: 'a1',
      mapIds: ids(numbers),
      drawnBoth: m,
    })),
  };
};

const orders = <T>(items: readonly T[]): T[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item, at) =>
        orders(items.filter((_, other) => other !== at)).map((rest) => [item, ...rest]),
      );

/** How many different things the first i maps hold, on the mean over every order there is, one by one. */
const meanOverOrders = (counts: Counts, kind: 'actors' | 'links'): number[] => {
  const all = orders(counts.maps.map(({ id }) => id));
  return Array.from({ length: counts.maps.length + 1 }, (_, i) => {
    const held = all.map((order) => {
      const first = new Set(order.slice(0, i));
      return counts[kind].filter(({ mapIds }) => mapIds.some((id) => first.has(id))).length;
    });
    return held.reduce((sum, count) => sum + count, 0) / all.length;
  });
};

const someMaps = (m: number) =>
  fc.array(
    fc.subarray(
      Array.from({ length: m }, (_, index) => index),
      { minLength: 1 },
    ),
    { maxLength: 12 },
  );

const anyCounts = (most: number) =>
  fc
    .integer({ min: 1, max: most })
    .chain((m) => fc.tuple(fc.constant(m), someMaps(m), someMaps(m)))
    .map(([m, actors, links]) => countsOf(m, actors, links));

const close = (found: readonly number[], expected: readonly number[]) => {
  expect(found.length).toBe(expected.length);
  for (const [i, number] of expected.entries()) expect(found[i]).toBeCloseTo(number, 10);
};

test('the mean over all orders is that of the orders themselves', () => {
  fc.assert(
    fc.property(anyCounts(6), (counts) => {
      const steps = saturation(counts);
      close(
        steps.map(({ actors }) => actors),
        meanOverOrders(counts, 'actors'),
      );
      close(
        steps.map(({ links }) => links),
        meanOverOrders(counts, 'links'),
      );
    }),
    { seed: 42, numRuns: 40 },
  );
});

test('three maps by hand: one actor of all, one of two, one of a single map', () => {
  const steps = saturation(countsOf(3, [[0, 1, 2], [0, 1], [2]]));
  close(
    steps.map(({ actors }) => actors),
    [0, 2, 2 + 2 / 3, 3],
  );
  close(
    steps.map(({ newActors }) => newActors),
    [0, 2, 2 / 3, 1 / 3],
  );
});

test('it begins with nothing, ends with everything, and never brings more than before', () => {
  fc.assert(
    fc.property(anyCounts(60), (counts) => {
      const steps = saturation(counts);
      expect(steps[0]).toEqual({ maps: 0, actors: 0, links: 0, newActors: 0, newLinks: 0 });
      expect(steps.at(-1)).toMatchObject({
        maps: counts.maps.length,
        actors: counts.actors.length,
        links: counts.links.length,
      });
      for (const [i, step] of steps.slice(2).entries()) {
        expect(step.newActors).toBeGreaterThanOrEqual(-1e-9);
        expect(step.newActors).toBeLessThanOrEqual((steps[i + 1]?.newActors ?? 0) + 1e-9);
        expect(step.newLinks).toBeLessThanOrEqual((steps[i + 1]?.newLinks ?? 0) + 1e-9);
      }
    }),
    SEEDED,
  );
});

test('the last of many maps brings what one map alone drew, shared out among all', () => {
  const m = 150;
  const steps = saturation(countsOf(m, [...Array.from({ length: m }, (_, index) => [index]), [0, 1]]));
  expect(steps.at(-1)?.newActors).toBeCloseTo(1, 10);
});

test('in any workshop the curve ends at what is counted', () => {
  fc.assert(
    fc.property(workshopSketch, (sketch) => {
      const entities = workshop(sketch);
      const counts = countMaps(countedMaps(mapContents(entities)), actorClasses(entities));
      expect(saturation(counts).at(-1)).toMatchObject({
        actors: counts.actors.length,
        links: counts.links.length,
      });
    }),
    SEEDED,
  );
});

test('what the last maps bring is told for each of them', () => {
  const steps = saturation(countsOf(5, [[0], [1], [2], [3], [4]], [[0, 1, 2, 3, 4]]));
  expect(newAtTheEnd(steps)).toEqual({
    maps: 3,
    actors: expect.closeTo(1, 10),
    links: expect.closeTo(0, 10),
  });
});

test('of few maps all but the first are the last ones, and of one map there is nothing to say', () => {
  expect(newAtTheEnd(saturation(countsOf(2, [[0], [1]])))).toMatchObject({ maps: 1, actors: 1 });
  expect(newAtTheEnd(saturation(countsOf(1, [[0]])))).toBeUndefined();
  expect(newAtTheEnd(saturation(countsOf(0, [])))).toBeUndefined();
});

test('where the last maps bring no actor each, their links are still told apart from nothing', () => {
  expect(outlookOf({ maps: 3, actors: 1, links: 0 })).toBe('actors');
  expect(outlookOf({ maps: 3, actors: 0.9, links: 1 })).toBe('links');
  expect(outlookOf({ maps: 3, actors: 0.9, links: 0.9 })).toBe('little');
});
