import { describe, expect, test } from 'vitest';
import { answersToEnough, gainOf } from '../../../../src/domain/match/suggest/enough';

test('An answer is expected to change as much as it is likely to', () => {
  expect(gainOf({ probability: 0.5, impact: 8 })).toBe(4);
});

describe('Enough', () => {
  test('is the smallest number of answers with 95 % of the gain', () => {
    expect(answersToEnough([60, 35, 4, 1])).toBe(2);
    expect(answersToEnough([60, 34, 5, 1])).toBe(3);
  });

  test('counts what was given: the goal does not move away while one answers', () => {
    expect(answersToEnough([35, 4, 1], [60])).toBe(1);
    expect(answersToEnough([4, 1], [60, 35])).toBe(0);
  });

  test('takes the questions in the order in which they are asked', () => {
    expect(answersToEnough([1, 4, 95])).toBe(3);
  });

  test('of nothing is nothing, and of questions that change nothing too', () => {
    expect(answersToEnough([])).toBe(0);
    expect(answersToEnough([0, 0])).toBe(0);
  });
});
