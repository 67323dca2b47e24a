import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readEvalSet } from '../../../scripts/matching/evalSet';
import { workshopsOf } from '../../../scripts/matching/evaluate';
import { createCompare } from '../../../scripts/matching/matcher';
import { examplesOf, observationsOf } from '../../../scripts/matching/training/examples';
import { answersFor, foldsOf, touches } from '../../../scripts/matching/training/folds';
import { learn } from '../../../scripts/matching/training/learn';
import { weightsFile } from '../../../scripts/matching/training/weightsFile';
import { trainedModel } from '../../../src/domain/match/model/matchModel';

const FILE = `${import.meta.dirname}/../../fixtures/matching/handmade-dev.json`;
const read = readEvalSet(readFileSync(FILE, 'utf8'), FILE);
if (!read.ok) throw new Error(read.error);
const set = { ...read.value, entities: read.value.entities.slice(0, 40) };
const workshops = [...workshopsOf(set, { sims: 3, seed: 1, maps: 6 })];
const compare = createCompare();
const examples = examplesOf(set, workshops, compare, trainedModel());

describe('folds', () => {
  const folds = foldsOf(set.entities, 4);

  test('hold whole families, and about as many actors each', () => {
    const sizes = [0, 1, 2, 3].map(
      (fold) => set.entities.filter(({ family }) => folds.get(family) === fold).length,
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(12);
  });

  test('are the same for the actors in any order', () => {
    expect(foldsOf([...set.entities].reverse(), 4)).toEqual(folds);
  });

  test('exactly one of those that a pair touches answers for it', () => {
    for (const { families } of examples) {
      const answering = [0, 1, 2, 3].filter((fold) => answersFor(families, fold, folds));
      expect(answering).toHaveLength(1);
      expect(touches(families, answering[0] ?? 9, folds)).toBe(true);
    }
  });
});

describe('examples', () => {
  test('know same and different pairs, and leave out those that nobody can tell', () => {
    expect(new Set(examples.map(({ isSame }) => isSame))).toEqual(new Set([true, false]));
    const [one] = examples;
    const [a = '', b = ''] = one?.key.split(' | ') ?? [];
    const open = { a: b.split(' = ')[0] ?? '', b: a.split(' = ')[0] ?? '' };
    const ambiguous = { ...set, ambiguous: [...set.ambiguous, open] };
    const rest = examplesOf(ambiguous, workshops, compare, trainedModel());
    expect(rest.length).toBeLessThan(examples.length);
    expect(rest.map(({ key }) => key)).not.toContain(one?.key);
  });

  test('that meet often weigh the root of how often', () => {
    const total = new Map<string, number>();
    observationsOf(examples, () => []).forEach(({ weight }, at) => {
      const { key = '' } = examples[at] ?? {};
      total.set(key, (total.get(key) ?? 0) + weight);
    });
    for (const [key, weight] of total) {
      expect(weight).toBeCloseTo(Math.sqrt(examples.filter((one) => one.key === key).length), 9);
    }
  });
});

describe('learning', () => {
  const lessons = { set, workshops, compare };

  test('gives the same file to the last byte', () => {
    const files = [1, 2].map(() => {
      const { model, examples: count } = learn({ ...lessons, compare: createCompare() });
      return weightsFile(model, 'set.json', count);
    });
    expect(files[0]).toBe(files[1]);
    expect(JSON.parse(files[0] ?? '').trained).toEqual({ set: 'set.json', examples: examples.length });
  });

  test('sees nothing of the families that are left out', () => {
    const leftOut = new Set(['turku']);
    const changed = set.entities.map((entity) =>
      // were any pair of theirs learned from, this lie would show
      entity.family === 'turku' ? { ...entity, id: 'all-one' } : entity,
    );
    const lie = workshops.map((workshop) => ({
      ...workshop,
      actors: workshop.actors.map((actor) => ({
        ...actor,
        entity: changed.find(({ names }) => names === actor.entity.names) ?? actor.entity,
      })),
    }));
    expect(learn({ ...lessons, workshops: lie }, leftOut).model).toEqual(learn(lessons, leftOut).model);
    expect(learn({ ...lessons, workshops: lie }).model).not.toEqual(learn(lessons).model);
  });
});
