import fc from 'fast-check';
import { expect, it } from 'vitest';
import { insideLasso } from '../../../src/domain/layout/lasso';
import type { Point } from '../../../src/domain/layout/shapes';

const named = (id: string, x: number, y: number) => ({ id, x, y });
const idsOf = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

/** A line drawn by hand around an L: the notch at its upper right is outside. */
const L = [
  { x: 0, y: 0 },
  { x: 40, y: 0 },
  { x: 40, y: 60 },
  { x: 100, y: 60 },
  { x: 100, y: 100 },
  { x: 0, y: 100 },
];

it('chooses what the line goes around, and nothing in its notch', () => {
  const points = [named('in', 20, 20), named('notch', 80, 20), named('foot', 80, 80), named('far', 300, 80)];
  expect(idsOf(insideLasso(L, points))).toEqual(['in', 'foot']);
});

it('chooses nothing with a line that goes around nothing', () => {
  expect(insideLasso(L.slice(0, 2), [named('on', 20, 0)])).toEqual([]);
  expect(insideLasso([], [named('any', 0, 0)])).toEqual([]);
});

it('agrees with the distance from the middle of any circle, in whichever direction it was drawn', () => {
  const coordinate = fc.integer({ min: -300, max: 300 });
  fc.assert(
    fc.property(
      fc.record({ x: coordinate, y: coordinate }),
      fc.integer({ min: 20, max: 200 }),
      fc.array(fc.record({ x: coordinate, y: coordinate })),
      fc.boolean(),
      (middle, radius, points, backwards) => {
        const circle: Point[] = Array.from({ length: 90 }, (_, step) => ({
          x: middle.x + radius * Math.cos((step * Math.PI) / 45),
          y: middle.y + radius * Math.sin((step * Math.PI) / 45),
        }));
        const distance = ({ x, y }: Point) => Math.hypot(x - middle.x, y - middle.y);
        // 90 corners come within a unit of the circle they stand for
        const clear = points.filter((point) => Math.abs(distance(point) - radius) > 1);
        const found = insideLasso(backwards ? circle.reverse() : circle, clear);
        expect(found).toEqual(clear.filter((point) => distance(point) < radius));
      },
    ),
    { seed: 42 },
  );
});
