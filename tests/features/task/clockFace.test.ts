import { expect, test } from 'vitest';
import { clockFace, wholeSeconds } from '../../../src/features/task/clockFace';

test.each([
  [600_000, '10:00'],
  [599_999, '10:00'],
  [545_000, '9:05'],
  [1, '0:01'],
  [0, '0:00'],
  [-999, '0:00'],
  [-40_000, '+0:40'],
  [4_500_000, '1:15:00'],
  [-3_661_000, '+1:01:01'],
])('%i ms left are shown as %s', (ms, face) => {
  expect(clockFace(wholeSeconds(ms))).toBe(face);
});
