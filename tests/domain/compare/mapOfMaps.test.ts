import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapOfMaps } from '../../../src/domain/compare/mapOfMaps';

type Place = readonly [x: number, y: number];

const distances = (places: readonly Place[]): number[][] =>
  places.map(([x, y]) => places.map(([u, v]) => Math.hypot(x - u, y - v)));

test('below four maps there is no map of maps', () => {
  expect(mapOfMaps([])).toBeUndefined();
  expect(
    mapOfMaps(
      distances([
        [0, 0],
        [1, 0],
        [0, 1],
      ]),
    ),
  ).toBeUndefined();
});

test('maps that are all the same stand on one point, and no fit can be told', () => {
  const all = mapOfMaps(Array.from({ length: 4 }, () => [0, 0, 0, 0]));
  expect(all).toEqual({ points: Array.from({ length: 4 }, () => ({ x: 0, y: 0 })), fit: null });
});

test('what differs in one way only stands on a line, largest coordinate to the right', () => {
  const all = mapOfMaps(
    distances([
      [0, 0],
      [1, 0],
      [2, 0],
      [6, 0],
    ]),
  );
  expect(all?.fit).toBeCloseTo(1, 12);
  expect(all?.points.map(({ x }) => Number(x.toFixed(9)))).toEqual([-2.25, -1.25, -0.25, 3.75]);
  for (const { y } of all?.points ?? []) expect(y).toBeCloseTo(0, 6);
});

test('four maps that have nothing in common cannot all be shown as far apart as they are', () => {
  const all = mapOfMaps([0, 1, 2, 3].map((a) => [0, 1, 2, 3].map((b) => (a === b ? 0 : 1))));
  expect(all?.fit).toBeCloseTo(2 / 3, 12);
});

test('what lies in a plane is shown as it is, about its middle, and of two mirror images always the same', () => {
  const place = fc.tuple(fc.nat(20), fc.nat(20));
  fc.assert(
    fc.property(fc.array(place, { minLength: 4, maxLength: 10 }), (places) => {
      const distance = distances(places);
      const all = mapOfMaps(distance);
      expect(all?.points).toHaveLength(places.length);
      const points = all?.points ?? [];
      for (const [i, a] of points.entries()) {
        for (const [j, b] of points.entries()) {
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeCloseTo(distance[i]?.[j] ?? Number.NaN, 6);
        }
      }
      for (const axis of ['x', 'y'] as const) {
        const along = points.map((point) => point[axis]);
        const largest = Math.max(...along.map(Math.abs));
        expect(along.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 6);
        expect(along.find((value) => Math.abs(value) >= largest - 1e-9)).toBeGreaterThanOrEqual(0);
      }
    }),
    { seed: 42 },
  );
});
