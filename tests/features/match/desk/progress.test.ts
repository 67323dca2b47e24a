import { expect, test } from 'vitest';
import { progressOf } from '../../../../src/features/match/desk/progress';

test('What is enough does not move away while one answers', () => {
  expect(progressOf([60], [35, 4, 1])).toEqual({ done: 1, goal: 2 });
  expect(progressOf([60, 35], [4, 1])).toEqual({ done: 2, goal: 2 });
});

test('New maps with much to ask raise it again', () => {
  expect(progressOf([60, 35], [50, 4, 1])).toEqual({ done: 2, goal: 3 });
});

test('Without questions nothing is wanted', () => {
  expect(progressOf([], [])).toEqual({ done: 0, goal: 0 });
  expect(progressOf([3], [])).toEqual({ done: 1, goal: 1 });
});
