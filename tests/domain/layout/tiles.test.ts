import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tilesIn } from '../../../src/domain/layout/tiles';

const FULL_HD = { width: 1920, height: 1080 };

test.each([
  [1, 1],
  [2, 2],
  [4, 2],
  [12, 4],
  [45, 7],
])('%i tiles of the screen’s own shape stand in %i columns', (count, columns) => {
  expect(tilesIn(FULL_HD, count, 16 / 9, 12).columns).toBe(columns);
});

test('on a phone held upright they stand below each other', () => {
  expect(tilesIn({ width: 390, height: 844 }, 3, 16 / 9, 8)).toEqual({ columns: 1, width: 390 });
});

test('where there is no room, or nothing to show, they have no width', () => {
  expect(tilesIn({ width: 0, height: 0 }, 12, 1.5, 8).width).toBe(0);
  expect(tilesIn(FULL_HD, 0, 1.5, 8).width).toBe(0);
});

test('they always fit, and no other number of columns makes them larger', () => {
  const length = fc.integer({ min: 300, max: 4000 });
  fc.assert(
    fc.property(
      length,
      length,
      fc.integer({ min: 1, max: 60 }),
      fc.double({ min: 0.5, max: 3, noNaN: true }),
      (width, height, count, aspect) => {
        const gap = 4;
        const { columns, width: tile } = tilesIn({ width, height }, count, aspect, gap);
        const rows = Math.ceil(count / columns);
        expect(columns * tile + (columns - 1) * gap).toBeLessThanOrEqual(width + 1e-6);
        expect((rows * tile) / aspect + (rows - 1) * gap).toBeLessThanOrEqual(height + 1e-6);
        for (let other = 1; other <= count; other++) {
          const across = (width - gap * (other - 1)) / other;
          const lines = Math.ceil(count / other);
          const down = ((height - gap * (lines - 1)) / lines) * aspect;
          expect(Math.min(across, down)).toBeLessThanOrEqual(tile + 1e-6);
        }
      },
    ),
    { seed: 42 },
  );
});
