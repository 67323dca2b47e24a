import { expect, test } from 'vitest';
import { fraction } from '../../../src/domain/compare/fraction';

test('a part is told with its whole, and of nothing there is no part', () => {
  expect([fraction(7, 12), fraction(0, 3), fraction(0, 0)]).toEqual(['7/12', '0/3', '–']);
});
