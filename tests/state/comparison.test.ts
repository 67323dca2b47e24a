import { describe, expect, test } from 'vitest';
import { addMap } from '../../src/domain/commands/create';
import { decideFields } from '../../src/domain/commands/decisions';
import { addActor } from '../../src/domain/commands/records';
import { chooseMaps, chooseThresholds } from '../../src/domain/commands/shared';
import type { Entities } from '../../src/domain/entity';
import type { MergedPlaces, PlacingTask } from '../../src/domain/merge/placing';
import { mergePositions } from '../../src/domain/merge/positions';
import { viewOf } from '../../src/domain/merge/view';
import { type ComparisonOptions, createComparison } from '../../src/state/comparison';
import { createWorkshop } from '../../src/state/workshop';
import { mapOf, workshop as recordsOf } from '../domain/match/workshop';

const records = recordsOf({ maps: { m1: mapOf('Turku', 'Varha'), m2: mapOf('Turku', 'Kela') } });

/** A worker whose answers are given by hand. */
const createWorker = () => {
  const asked: { task: PlacingTask; answer: () => void; refuse: () => void }[] = [];
  const findPlaces = (task: PlacingTask) =>
    new Promise<MergedPlaces>((resolve, reject) => {
      asked.push({
        task,
        answer: () => resolve(mergePositions(task)),
        refuse: () => reject(new Error('no worker')),
      });
    });
  return { asked, findPlaces };
};

const settled = () => new Promise((resolve) => setTimeout(resolve, 15));

const setUp = (more: ComparisonOptions = {}, entities: Entities = records) => {
  const workshop = createWorkshop('w1', entities);
  const worker = createWorker();
  const { store, listen } = createComparison(workshop, { findPlaces: worker.findPlaces, ...more });
  const { commit } = workshop;
  const now = () => workshop.entities();
  return {
    ...worker,
    commit,
    listen,
    now,
    counts: () => store.getState().counts,
    places: () => store.getState().places,
    failure: () => store.getState().failure,
    draw: (name: string) => commit({ ...addMap({ id: 'm3' }), ...addActor('m3', { id: 'a1', name }) }, 'tab'),
    place: (x: number, y: number) => commit(decideFields(now(), ['m1/a1', 'm2/a1'], { x, y })),
    answerNext: async () => {
      await settled();
      worker.asked.shift()?.answer();
      await settled();
    },
  };
};

/** With the first answer there. */
const started = async () => {
  const all = setUp();
  const leave = all.listen();
  await all.answerNext();
  return { ...all, leave };
};

const turkuIn = (
  places: { view: { actors: readonly { id: string; x: number; y: number }[] } } | undefined,
) => {
  const { x, y } = places?.view.actors.find(({ id }) => id === 'm1/a1') ?? { x: Number.NaN, y: Number.NaN };
  return { x, y };
};

describe('a comparison', () => {
  test('asks for nothing until somebody listens', async () => {
    const { asked, counts, listen } = setUp();
    await settled();
    expect([asked.length, counts()]).toEqual([0, undefined]);
    listen();
    await settled();
    expect(asked).toHaveLength(1);
  });

  test('has counts before places, and both are what they would be at once', async () => {
    const { counts, places, listen, answerNext, now } = setUp();
    listen();
    await settled();
    expect(counts()?.compared.actors.map(({ name }) => name)).toEqual(['Turku', 'Varha', 'Kela']);
    expect(places()).toBeUndefined();
    await answerNext();
    expect(places()?.view).toEqual(viewOf(now()));
  });

  test('finds places here where no worker can be had', async () => {
    const { asked, places, listen, now } = setUp();
    listen();
    await settled();
    asked[0]?.refuse();
    await settled();
    expect(places()?.view).toEqual(viewOf(now()));
  });

  test('keeps the last view while a map that has arrived is laid on it, and never repeats a question', async () => {
    const { asked, counts, places, draw, answerNext, now } = await started();
    const before = places();
    draw('Turku');
    await settled();
    expect(counts()?.compared.counts.maps).toHaveLength(3);
    expect(places()).toBe(before);
    await answerNext();
    expect(places()?.view).toEqual(viewOf(now()));
    expect(asked).toEqual([]);
  });

  test('is shared by all who listen, and goes on until the last of them has gone', async () => {
    const { asked, listen, leave, draw } = await started();
    const leaveToo = listen();
    leave();
    draw('Kela');
    await settled();
    expect(asked).toHaveLength(1);
    asked.shift()?.answer();
    await settled();
    leaveToo();
    draw('Martat');
    await settled();
    expect(asked).toEqual([]);
  });

  test('is not touched by a threshold, and takes another choice of maps as a whole', async () => {
    const { asked, counts, places, commit, now, answerNext } = await started();
    const before = [counts(), places()];
    commit(chooseThresholds(now(), { kActors: 1 }));
    await settled();
    expect([counts(), places()]).toEqual(before);
    expect(counts()).toBe(before[0]);
    expect(asked).toEqual([]);
    commit(chooseMaps(now(), ['m2']));
    await answerNext();
    expect(places()?.choice.mapIds).toEqual(['m2']);
    expect(places()?.view.counts.maps).toHaveLength(1);
  });

  test('tells what its failure was', async () => {
    const fault = new Error('a fault of the app');
    const { failure, listen } = setUp({
      laying: () => {
        throw fault;
      },
    });
    listen();
    await settled();
    expect(failure()).toBe(fault);
  });
});

describe('a place that is chosen by hand', () => {
  test('shows in the same tick, with everybody else where they were', async () => {
    const { places, place } = await started();
    const before = places()?.view.actors.filter(({ id }) => id !== 'm1/a1');
    place(777, -55);
    expect(turkuIn(places())).toEqual({ x: 777, y: -55 });
    expect(places()?.view.actors.filter(({ id }) => id !== 'm1/a1')).toEqual(before);
  });

  test('does not go back for an answer to an earlier question', async () => {
    const { places, place, draw, answerNext } = await started();
    draw('Turku');
    await settled();
    place(777, -55);
    expect(turkuIn(places())).toEqual({ x: 777, y: -55 });
    await answerNext();
    expect(places()?.view.counts.maps).toHaveLength(3);
    expect(turkuIn(places())).toEqual({ x: 777, y: -55 });
    await answerNext();
    expect(turkuIn(places())).toEqual({ x: 777, y: -55 });
  });

  test('is asked about without counting again', async () => {
    const { asked, counts, place, now, places, answerNext } = await started();
    const before = counts()?.compared.counts;
    place(1, 2);
    place(3, 4);
    await settled();
    expect(counts()?.compared.counts).toBe(before);
    expect(asked).toHaveLength(1);
    await answerNext();
    await answerNext();
    expect(places()?.view).toEqual(viewOf(now()));
  });
});
