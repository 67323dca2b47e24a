import { expect, test } from 'vitest';
import { addMap } from '../../src/domain/commands/create';
import { addActor } from '../../src/domain/commands/records';
import type { Suggestions } from '../../src/domain/match/suggest/suggestion';
import type { MatchTask } from '../../src/domain/match/suggest/task';
import { createSuggestions } from '../../src/state/suggestions';
import { createWorkshop } from '../../src/state/workshop';

const nothing: Suggestions = { ticked: [], asked: [], enough: 0 };

/** A matcher whose answers are given by hand. */
const createMatcher = () => {
  const open: { task: MatchTask; answer: (said: Suggestions) => void; refuse: () => void }[] = [];
  const asked: number[] = [];
  const suggest = (task: MatchTask) => {
    asked.push(task.classes.length);
    return new Promise<Suggestions>((resolve, reject) =>
      open.push({ task, answer: resolve, refuse: () => reject(new Error('no worker')) }),
    );
  };
  return { asked, suggest, next: () => open.shift() };
};

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

const setUp = () => {
  const workshop = createWorkshop('w1', new Map());
  workshop.commit(addMap({ id: 'm1' }));
  const matcher = createMatcher();
  const feed = createSuggestions(workshop, matcher.suggest);
  let count = 0;
  const draw = () => workshop.commit(addActor('m1', { id: `a${++count}`, name: `Toimija ${count}` }));
  return { ...matcher, ...feed, draw };
};

test('Nothing is asked until somebody listens, nor once nobody does', async () => {
  const { asked, draw, listen, next } = setUp();
  draw();
  await settled();
  expect(asked).toEqual([]);

  const leave = listen();
  await settled();
  expect(asked).toEqual([1]);
  next()?.answer(nothing);
  leave();
  draw();
  await settled();
  expect(asked).toEqual([1]);
});

test('What changes while an answer is awaited is asked about once, and the old answer stays meanwhile', async () => {
  const { asked, draw, listen, next, store } = setUp();
  listen();
  await settled();
  for (let more = 0; more < 5; more++) draw();
  await settled();
  expect(asked).toEqual([0]);

  next()?.answer(nothing);
  await settled();
  expect(asked).toEqual([0, 5]);
  expect(store.getState().suggestions).toBe(nothing);

  const newest = { ...nothing };
  next()?.answer(newest);
  await settled();
  expect(asked).toEqual([0, 5]);
  expect(store.getState().suggestions).toBe(newest);
});

test('A failure is told, keeps the last answer, and is tried again with the next change alone', async () => {
  const { asked, draw, listen, next, store } = setUp();
  listen();
  await settled();
  next()?.answer(nothing);
  draw();
  await settled();
  next()?.refuse();
  await settled();
  expect(store.getState()).toEqual({ suggestions: nothing, hasFailed: true });
  expect(asked).toEqual([0, 1]);

  draw();
  await settled();
  next()?.answer(nothing);
  await settled();
  expect(store.getState().hasFailed).toBe(false);
});
