import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shelved } from '../../../src/picture/live/shelves';

const size = fc.record({ width: fc.integer({ min: 1, max: 300 }), height: fc.integer({ min: 1, max: 90 }) });

test('nothing stands over anything else, and all of it stands on the shelves', () => {
  fc.assert(
    fc.property(fc.array(size, { maxLength: 40 }), (sizes) => {
      const { places, width, height } = shelved(sizes, 200);
      const boxes = sizes.map((each, index) => ({ ...each, ...(places[index] ?? { x: Number.NaN, y: 0 }) }));
      for (const [index, a] of boxes.entries()) {
        expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= width && a.y + a.height <= height).toBe(true);
        for (const b of boxes.slice(index + 1)) {
          const isApart =
            a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
          expect(isApart).toBe(true);
        }
      }
    }),
    { seed: 42 },
  );
});

test('the highest stand together, so that shelves are no higher than they must be', () => {
  const high = { width: 100, height: 50 };
  const low = { width: 100, height: 10 };
  expect(shelved([low, high, low, high], 200)).toEqual({
    places: [
      { x: 0, y: 50 },
      { x: 0, y: 0 },
      { x: 100, y: 50 },
      { x: 100, y: 0 },
    ],
    width: 200,
    height: 60,
  });
});

test('no things take no room', () => {
  expect(shelved([], 200)).toEqual({ places: [], width: 200, height: 0 });
});
