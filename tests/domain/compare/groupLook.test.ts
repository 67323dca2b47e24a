import { expect, test } from 'vitest';
import { groupLook } from '../../../src/domain/compare/groupLook';

test('groups go by A to Z, then A2', () => {
  expect([0, 1, 25, 26].map((place) => groupLook(place).letter)).toEqual(['A', 'B', 'Z', 'A2']);
});
