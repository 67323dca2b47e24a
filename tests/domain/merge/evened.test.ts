import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Point } from '../../../src/domain/layout/shapes';
import { withEvenRoom } from '../../../src/domain/merge/evened';
import type { DrawnCard } from '../../../src/domain/merge/placing';

const card = (id: string, n = 2): DrawnCard => ({ id, n, width: 150, height: 70 });

const evened = (places: ReadonlyMap<string, Point>, around: readonly string[] = []) => {
  const ids = [...places.keys()];
  return withEvenRoom(places, {
    core: ids.filter((id) => !around.includes(id)).map((id) => card(id)),
    around: around.map((id) => card(id, 1)),
  });
};

const at = (...points: readonly (readonly [number, number])[]): Map<string, Point> =>
  new Map(points.map(([x, y], index) => [`a${String(index).padStart(2, '0')}`, { x, y }]));

const distances = (places: ReadonlyMap<string, Point>): number[] =>
  [...places.values()].map(({ x, y }) => Math.hypot(x, y)).sort((a, b) => a - b);

const farthestBesideMedian = (places: ReadonlyMap<string, Point>): number => {
  const all = distances(places);
  return (all.at(-1) ?? 0) / (all[Math.floor(all.length / 2)] ?? 1);
};

/** Six by six close together. */
const crowd = Array.from({ length: 36 }, (_, i) => [i % 6, Math.floor(i / 6)] as const);

describe('places with even room', () => {
  test('stay as they are where there is room, but for their size', () => {
    const grid = evened(at(...crowd));
    const side = (grid.get('a01')?.x ?? 0) - (grid.get('a00')?.x ?? 0);
    expect(side).toBeGreaterThan(0);
    expect((grid.get('a06')?.y ?? 0) - (grid.get('a00')?.y ?? 0)).toBeCloseTo(side);
    expect((grid.get('a35')?.x ?? 0) - (grid.get('a00')?.x ?? 0)).toBeCloseTo(5 * side);
  });

  test('draw in one that is far out, and do not leave the others small', () => {
    const far = at(...crowd, [40, 2]);
    const plain = new Map([...far].map(([id, { x, y }]) => [id, { x: x - 3.5, y: y - 2.5 }]));
    const places = evened(far);
    expect(farthestBesideMedian(plain)).toBeGreaterThan(10);
    expect(farthestBesideMedian(places)).toBeLessThan(4);
    expect(places.get('a36')?.x).toBe(Math.max(...[...places.values()].map(({ x }) => x)));
  });

  test('are wider than high where they had to be evened', () => {
    const cross = Array.from({ length: 40 }, (_, i) => [0.001 * i * i, 0.0004 * (40 - i) ** 3] as const);
    const places = [...evened(at(...cross)).values()];
    const range = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
    expect(range(places.map(({ x }) => x))).toBeGreaterThan(range(places.map(({ y }) => y)));
  });

  test('give no room for those around the core, and these go with it', () => {
    const ids = ['a36', 'a37'];
    const places = at(...crowd, [3, 2], [2.5, 2.5]);
    const alone = evened(at(...crowd));
    const withAround = evened(places, ids);
    for (const [id, place] of alone) {
      expect(withAround.get(id)?.x).toBeCloseTo(place.x);
      expect(withAround.get(id)?.y).toBeCloseTo(place.y);
    }
    expect(withAround.get('a37')?.x).toBeCloseTo(0);
  });

  test('are none where nobody has any, and one point where all lie on one', () => {
    expect(evened(new Map()).size).toBe(0);
    expect([...evened(at([5, 5], [5, 5])).values()]).toEqual([
      { x: 0, y: 0 },
      { x: 0, y: 0 },
    ]);
  });
});

const anyPlaces = fc
  .array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
    minLength: 1,
    maxLength: 30,
  })
  .chain((near) =>
    fc
      .array(fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 })), {
        maxLength: 3,
      })
      .map((far) => at(...near, ...far)),
  );

/** Below it two numbers are the same after sums in floating point. */
const SAME = 1e-6;

test('left stays left and up stays up, and what is level stays level', () => {
  fc.assert(
    fc.property(anyPlaces, (before) => {
      const after = evened(before);
      for (const [one, a] of before) {
        for (const [other, b] of before) {
          for (const axis of ['x', 'y'] as const) {
            const way = (after.get(one)?.[axis] ?? Number.NaN) - (after.get(other)?.[axis] ?? Number.NaN);
            if (a[axis] === b[axis]) expect(Math.abs(way)).toBeLessThan(SAME);
            else expect(way * Math.sign(a[axis] - b[axis])).toBeGreaterThan(-SAME);
          }
        }
      }
    }),
    { seed: 42 },
  );
});

test('the order of the cards does not matter', () => {
  fc.assert(
    fc.property(anyPlaces, (before) => {
      const after = evened(before);
      const turned = evened(new Map([...before].reverse()));
      for (const [id, { x, y }] of after) {
        expect(turned.get(id)?.x).toBeCloseTo(x, 5);
        expect(turned.get(id)?.y).toBeCloseTo(y, 5);
      }
    }),
    { seed: 42 },
  );
});
