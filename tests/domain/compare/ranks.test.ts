import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ranksOf } from '../../../src/domain/compare/ranks';

test('equal numbers share the better rank, and as many are left out after it', () => {
  expect(ranksOf([7, 9, 3, 7])).toEqual([2, 1, 4, 2]);
  expect(ranksOf([])).toEqual([]);
  expect(ranksOf([0, 0])).toEqual([1, 1]);
});

test('sums that differ by their last digits alone are equal', () => {
  expect(ranksOf([0.1 + 0.2, 0.3, 0.2])).toEqual([1, 1, 3]);
});

test('a rank is one more than how many are larger', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 6 })), (numbers) => {
      expect(ranksOf(numbers)).toEqual(
        numbers.map((number) => 1 + numbers.filter((other) => other > number).length),
      );
    }),
    { seed: 42 },
  );
});
