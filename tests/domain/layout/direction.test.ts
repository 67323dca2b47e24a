import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inReadingOrder, nearestTo, nextTowards, type Way } from '../../../src/domain/layout/direction';
import type { Point } from '../../../src/domain/layout/shapes';

const [LEFT, RIGHT, UP, DOWN]: readonly [Way, Way, Way, Way] = [
  { x: -1, y: 0 },
  { x: 1, y: 0 },
  { x: 0, y: -1 },
  { x: 0, y: 1 },
];

type Spot = Point & { readonly id: string };

const spot = (id: string, x: number, y: number): Spot => ({ id, x, y });

const ORIGIN: Point = { x: 0, y: 0 };

const next = (others: readonly Spot[], way: Way, ...linked: string[]): string | undefined =>
  nextTowards(ORIGIN, others, way, new Set(linked))?.id;

describe('an arrow leads', () => {
  test('to the nearest that lies its way', () => {
    const others = [spot('right', 100, 20), spot('further', 200, 0), spot('below', 10, 100)];
    expect(next(others, RIGHT)).toBe('right');
    expect(next(others, DOWN)).toBe('below');
    expect(next(others, LEFT)).toBeUndefined();
  });

  test('rather straight on than aside', () => {
    expect(next([spot('aside', 100, 90), spot('straight', 160, 0)], RIGHT)).toBe('straight');
  });

  test('to whoever is linked before others, unless those stand right beside', () => {
    const others = [spot('near', 100, 0), spot('linked', 200, 30)];
    expect(next(others, RIGHT, 'linked')).toBe('linked');
    expect(next([spot('near', 60, 0), spot('linked', 900, 0)], RIGHT, 'linked')).toBe('near');
  });

  test('never to where one is', () => {
    expect(next([spot('here', 0, 0)], UP)).toBeUndefined();
  });

  test('along a row there and back', () => {
    const row = [0, 1, 2, 3].map((index) => spot(`a${index}`, index * 180, 0));
    for (const [index, one] of row.entries()) {
      expect(nextTowards(one, row, RIGHT)).toBe(row[index + 1]);
      expect(nextTowards(one, row, LEFT)).toBe(row[index - 1]);
    }
  });
});

const spots = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 })), {
    minLength: 2,
    maxLength: 14,
    selector: ([x, y]) => `${x} ${y}`,
  })
  .map((places) => places.map(([x, y], index) => spot(`a${index}`, x * 90, y * 60)));

const reachable = (from: Spot, all: readonly Spot[]): Set<string> => {
  const found = new Set([from.id]);
  const waiting = [from];
  for (const here of waiting) {
    for (const way of [LEFT, RIGHT, UP, DOWN]) {
      const there = nextTowards(here, all, way);
      if (!there || found.has(there.id)) continue;
      found.add(there.id);
      waiting.push(there);
    }
  }
  return found;
};

test('arrows alone come to all but a few who stand in the shade of others', () => {
  let [met, all] = [0, 0];
  for (const some of fc.sample(spots, { seed: 42, numRuns: 500 })) {
    for (const from of some) {
      met += reachable(from, some).size;
      all += some.length;
    }
  }
  expect(met / all).toBeGreaterThan(0.999);
});

test('a walk begins with whoever is nearest', () => {
  expect(nearestTo(ORIGIN, [spot('far', 90, 0), spot('near', 0, -40)])?.id).toBe('near');
  expect(nearestTo(ORIGIN, [])).toBeUndefined();
});

test('reading goes along the rows, a little higher or lower being the same row', () => {
  const all = [spot('below', 0, 150), spot('right', 300, -8), spot('left', 0, 6)];
  expect(inReadingOrder(all, 74).map(({ id }) => id)).toEqual(['left', 'right', 'below']);
});
