import { expect, test } from 'vitest';
import { createPace, type Work, workFor } from '../../../src/picture/live/slices';

function* steps(costs: readonly number[], done: number[]): Work {
  for (const cost of costs) {
    done.push(cost);
    yield cost;
  }
}

test('work stops when what was painted will take as long as there is time for, and goes on later', () => {
  const done: number[] = [];
  const work = steps([400, 400, 400, 400], done);
  expect(workFor(work, 700)).toEqual({ isDone: false, left: 0 });
  expect(done).toHaveLength(2);
  expect(workFor(work, 700_000).isDone).toBe(true);
  expect(done).toHaveLength(4);
});

test('what is done in time tells how much time is left', () => {
  const { isDone, left } = workFor(steps([1000], []), 100_000);
  expect(isDone).toBe(true);
  expect(left).toBeLessThanOrEqual(99_000);
  expect(left).toBeGreaterThan(90_000);
});

test('late frames make the next ones lighter, down to a bound, and frames in time make them heavier again', () => {
  const pace = createPace();
  const most = pace.budget();
  pace.took(100);
  expect(pace.budget()).toBe(most / 2);
  for (let frame = 0; frame < 20; frame++) pace.took(100);
  const least = pace.budget();
  expect(least).toBeGreaterThan(0);
  pace.took(100);
  expect(pace.budget()).toBe(least);
  for (let frame = 0; frame < 20; frame++) pace.took(16);
  expect(pace.budget()).toBe(most);
});
