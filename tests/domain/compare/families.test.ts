import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutAt, cutHeights, families, suggestedCut } from '../../../src/domain/compare/families';

/** Points on a line as a matrix of distances. */
const onLine = (...places: number[]): number[][] => places.map((a) => places.map((b) => Math.abs(a - b)));

const lengthOf = (order: readonly number[], distance: number[][]): number =>
  order.slice(1).reduce((sum, map, at) => sum + (distance[order[at] ?? 0]?.[map] ?? 0), 0);

const anyDistances = fc
  .array(fc.tuple(fc.nat(12), fc.nat(12)), { minLength: 1, maxLength: 7 })
  .map((points) => points.map(([x, y]) => points.map(([u, v]) => Math.hypot(x - u, y - v) / 17)));

describe('by hand', () => {
  const distance = onLine(0, 0.7, 0.1, 0.8, 0.3);
  const all = families(distance);

  test('what is nearest joins first, at the mean distance of its members', () => {
    expect(all.merges.map(({ height }) => Number(height.toFixed(12)))).toEqual([
      0.1, 0.1, 0.25, 0.616666666667,
    ]);
  });

  test('maps that are alike stand next to each other', () => {
    expect(all.order).toEqual([0, 2, 4, 1, 3]);
  });

  test('a cut leaves the families that are joined below it', () => {
    expect(cutAt(all, 0)).toEqual([[0], [2], [4], [1], [3]]);
    expect(cutAt(all, 0.1)).toEqual([[0, 2], [4], [1, 3]]);
    expect(cutAt(all, 0.3)).toEqual([
      [0, 2, 4],
      [1, 3],
    ]);
    expect(cutAt(all, 1)).toEqual([[0, 2, 4, 1, 3]]);
  });

  test('the heights of the cuts hold what joins at once only once', () => {
    expect(cutHeights(all).map((height) => Number(height.toFixed(12)))).toEqual([
      0, 0.1, 0.25, 0.616666666667,
    ]);
  });

  test('the first cut is where the families stand farthest apart', () => {
    expect(cutAt(all, suggestedCut(all))).toEqual([
      [0, 2, 4],
      [1, 3],
    ]);
  });
});

test('no map, one map, two maps', () => {
  expect(families([])).toEqual({ tree: undefined, merges: [], order: [] });
  expect(cutAt(families([]), suggestedCut(families([])))).toEqual([]);
  expect(families([[0]])).toMatchObject({ merges: [], order: [0] });
  expect(cutAt(families([[0]]), 0)).toEqual([[0]]);
  const two = families(onLine(0, 0.4));
  expect(cutAt(two, 0)).toEqual([[0], [1]]);
  expect(cutAt(two, suggestedCut(two))).toEqual([[0, 1]]);
});

test('maps that are all the same are one family at every cut', () => {
  const same = families(onLine(0, 0, 0, 0));
  expect(cutHeights(same)).toEqual([0]);
  expect(cutAt(same, 0)).toHaveLength(1);
  expect(same.order.toSorted()).toEqual([0, 1, 2, 3]);
});

/** All orders that a tree allows: each pair of parts may change places. */
const ordersOf = (family: NonNullable<ReturnType<typeof families>['tree']>): (readonly number[])[] => {
  if (!family.parts) return [family.maps];
  const [lefts = [], rights = []] = family.parts.map(ordersOf);
  return lefts.flatMap((left) =>
    rights.flatMap((right) => [
      [...left, ...right],
      [...right, ...left],
    ]),
  );
};

describe('of any maps', () => {
  test('no other order of the same tree has shorter steps between neighbours', () => {
    fc.assert(
      fc.property(anyDistances, (distance) => {
        const { tree, order } = families(distance);
        const shortest = Math.min(...(tree ? ordersOf(tree) : []).map((one) => lengthOf(one, distance)));
        expect(lengthOf(order, distance)).toBeCloseTo(shortest, 10);
        expect(tree?.maps).toEqual(order);
      }),
      { seed: 42 },
    );
  });

  test('a higher cut only joins, and each cut holds every map once', () => {
    fc.assert(
      fc.property(anyDistances, (distance) => {
        const all = families(distance);
        const cuts = cutHeights(all).map((height) => cutAt(all, height));
        for (const cut of cuts) expect(cut.flat()).toEqual(all.order);
        for (const [at, cut] of cuts.slice(1).entries()) {
          expect(cut.length).toBeLessThan(cuts[at]?.length ?? 0);
          for (const family of cuts[at] ?? []) {
            expect(cut.some((larger) => family.every((map) => larger.includes(map)))).toBe(true);
          }
        }
        expect(cuts.at(-1)).toHaveLength(1);
      }),
      { seed: 42 },
    );
  });
});
