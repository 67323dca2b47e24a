import { describe, expect, test } from 'vitest';
import { trainedModel } from '../../../../src/domain/match/model/matchModel';
import { forbidding, namedPairs } from '../../../../src/domain/match/suggest/pairs';
import { matchTask } from '../../../../src/domain/match/suggest/task';
import { memory } from '../evidence/compare';
import { type MapSketch, mapOf, type WorkshopSketch, workshop } from '../workshop';

const on = (name: string, rosterId: string): MapSketch => ({ actors: { a1: { name, rosterId } } });
const forbidden = (sketch: WorkshopSketch): boolean => forbidding(matchTask(workshop(sketch)))(0, 1);
const pairsOf = (sketch: WorkshopSketch) => {
  const task = matchTask(workshop(sketch));
  return namedPairs(task, forbidding(task), trainedModel(), memory).map(({ a, b, texts }) => ({
    classes: [a, b],
    texts: [...texts].sort(),
  }));
};

describe('two classes can never be one', () => {
  const maps = { m1: mapOf('Kemi'), m2: mapOf('Kemi stad') };
  const entry = { is: 'rosterEntry', id: 'r1', name: 'Kemi', notAliases: ['kemi-stad'] } as const;

  test.each([
    ['when one map holds both', { maps: { m1: mapOf('Kemi', 'Kemi stad') } }],
    ['when the users told them apart', { maps, pairs: [['m2/a1', 'm1/a1', 'different']] }],
    ['when they are two of the list', { maps: { m1: on('Kemi', 'r1'), m2: on('Kemi stad', 'r2') } }],
    ['when the list says so', { maps: { m1: on('Kemi', 'r1'), m2: mapOf('Kemi stad') }, more: [entry] }],
    ['when the list says so of one that it knows by its name', { maps, more: [entry] }],
    [
      'when the list says so of the other',
      { maps: { m1: mapOf('Kemi stad'), m2: on('Kemi', 'r1') }, more: [entry] },
    ],
  ] satisfies readonly (readonly [string, WorkshopSketch])[])('%s', (_, sketch) => {
    expect(forbidden(sketch)).toBe(true);
  });

  test.each([
    ['of two maps', { maps }],
    ['of which one is on the list', { maps: { m1: on('Kemi', 'r1'), m2: mapOf('Kemi stad') } }],
    ['whose being two was taken back', { maps, pairs: [['m1/a1', 'm2/a1', 'retracted']] }],
  ] satisfies readonly (readonly [string, WorkshopSketch])[])('not so two %s', (_, sketch) => {
    expect(forbidden(sketch)).toBe(false);
  });

  test('on many maps as on two', () => {
    const many = Object.fromEntries(Array.from({ length: 70 }, (_, at) => [`n${at}`, mapOf(`Hirmut ${at}`)]));
    expect(forbidden({ maps: { ...many, a: mapOf('Kemi'), b: mapOf('Kemi stad') } })).toBe(false);
    const { classes } = matchTask(workshop({ maps: { ...many, z: mapOf('Kemi', 'Kemi stad') } }));
    const forbids = forbidding({ classes, entries: [], different: [] });
    const [one, other] = ['z/a1', 'z/a2'].map((id) => classes.findIndex((each) => each.id === id));
    expect(forbids(one ?? -1, other ?? -1)).toBe(true);
  });
});

describe('pairs worth weighing', () => {
  test('come by the two names that agree best', () => {
    const maps = { m1: mapOf('Kemi'), m2: mapOf('KEMI'), m3: mapOf('Kemi stad'), m4: mapOf('Hirmut') };
    expect(pairsOf({ maps })).toEqual([{ classes: [0, 1], texts: expect.arrayContaining(['Kemi stad']) }]);
  });

  test('come also by the names that the list knows', () => {
    const maps = { m1: on('Hirmut', 'r1'), m2: mapOf('Karjut Tiilet') };
    expect(pairsOf({ maps })).toEqual([]);
    expect(pairsOf({ maps, roster: { r1: ['Hirmut', 'Tiilet, Karjut'] } })).toEqual([
      { classes: [0, 1], texts: ['Karjut Tiilet', 'Tiilet, Karjut'] },
    ]);
  });

  test('are none where too little is alike', () => {
    expect(
      pairsOf({ maps: { m1: mapOf('Kemin satama Aurora'), m2: mapOf('Kemin museo Hirmut Karjut') } }),
    ).toEqual([]);
  });

  test('are also two persons who must be kept apart', () => {
    expect(pairsOf({ maps: { m1: mapOf('Aino Nieminen'), m2: mapOf('Eino Nieminen') } })).toHaveLength(1);
  });
});
