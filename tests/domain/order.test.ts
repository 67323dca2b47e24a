import { expect, test } from 'vitest';
import { withMoved } from '../../src/domain/order';

const LIST = ['join', 'draw', 'send', 'look'].map((id) => ({ id }));

test.each([
  ['draw', -1, 'draw join send look'],
  ['draw', 1, 'join send draw look'],
  ['join', -1, 'join draw send look'],
  ['look', 1, 'join draw send look'],
  ['gone', 1, 'join draw send look'],
] as const)('%s moved by %i gives %s', (id, by, expected) => {
  const moved = withMoved(LIST, id, by);
  expect(moved.map((item) => item.id).join(' ')).toBe(expected);
});
