import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEvalFile } from '../../../../scripts/matching/readFile';
import { type SimulatedMap, simulate } from '../../../../scripts/matching/simulate';
import { knownWorkshop } from '../../../../scripts/matching/workshop';
import { createMatcher } from '../../../../src/domain/match/suggest/suggestGroups';
import type { MatchTask } from '../../../../src/domain/match/suggest/task';

const FOLDER = `${import.meta.dirname}/../../../fixtures/matching`;

const entitiesOf = (name: string) => {
  const set = readEvalFile(`${FOLDER}/${name}.json`);
  if (!set.ok) throw new Error(set.error);
  return set.value.entities;
};
const PLACES = [entitiesOf('pirkanmaa'), entitiesOf('pohjanmaa')];
const MAPS = 5;

const taskOf = (maps: readonly SimulatedMap[]): MatchTask => knownWorkshop(maps).task;

const maps = fc
  .record({ entities: fc.constantFrom(...PLACES), seed: fc.integer({ min: 1, max: 1_000_000 }) })
  .map(({ entities, seed }) => simulate(entities, seed, { maps: MAPS, min: 8, max: 20 }));
const order = fc.shuffledSubarray(
  Array.from({ length: MAPS }, (_, at) => at),
  { minLength: MAPS },
);

test('a matcher that saw the maps come one by one, in any order, answers as one that sees them all at once', () => {
  fc.assert(
    fc.property(maps, order, (all, arrival) => {
      const growing = createMatcher();
      const come = arrival.flatMap((at) => all[at] ?? []);
      come.forEach((_, at) => void growing(taskOf(come.slice(0, at + 1))));
      expect(growing(taskOf(all))).toEqual(createMatcher()(taskOf(all)));
    }),
    { seed: 42, numRuns: 8 },
  );
});

test('a matcher that saw other workshops, larger and smaller ones, answers as one that is new', () => {
  const experienced = createMatcher();
  fc.assert(
    fc.property(maps, fc.integer({ min: 1, max: MAPS }), (all, count) => {
      const task = taskOf(all.slice(0, count));
      const answer = experienced(task);
      expect(answer).toEqual(createMatcher()(task));
      expect(experienced(task)).toEqual(answer);
    }),
    { seed: 42, numRuns: 25 },
  );
});
