import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONG_SIDE, pixelsOf, scaleFor } from '../../src/formats/pngSize';

const pixelSize = (width: number, height: number) => pixelsOf({ width, height }, scaleFor({ width, height }));

test('a small map is scaled up to the long side', () => {
  expect(pixelSize(400, 200)).toEqual({ width: 4096, height: 2048 });
  expect(pixelSize(200, 400)).toEqual({ width: 2048, height: 4096 });
});

test('a square fills the area that the strictest browser allows', () => {
  expect(pixelSize(333, 333)).toEqual({ width: 4096, height: 4096 });
});

test('a large map gets more pixels where the limits leave room', () => {
  expect(pixelSize(3500, 1000)).toEqual({ width: 7000, height: 2000 });
});

test('every sheet is at least 4096 pixels long and within the limits of a canvas', () => {
  const length = fc.double({ min: 50, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(length, length, (width, height) => {
      const size = pixelSize(width, height);
      const long = Math.max(size.width, size.height);
      expect(long).toBeGreaterThanOrEqual(LONG_SIDE);
      expect(long).toBeLessThanOrEqual(16_384);
      expect(size.width * size.height).toBeLessThanOrEqual(16_777_216);
      expect(Math.min(size.width, size.height)).toBeGreaterThan(0);
    }),
    { seed: 42, numRuns: 500 },
  );
});
