import { expect, test } from 'vitest';
import { storeyOffsets, storeysOf } from '../../../src/domain/backdrop/tower';

test('influence is as many storeys, none when nobody has said and never more than five', () => {
  expect([undefined, 0, 1, 2.6, 5, 9, -3].map(storeysOf)).toEqual([0, 0, 1, 3, 5, 5, 0]);
});

test('the lowest storey comes first, so that each covers the one below', () => {
  expect(storeyOffsets(3)).toEqual([
    { x: 0, y: 18 },
    { x: 0, y: 12 },
    { x: 0, y: 6 },
  ]);
});
