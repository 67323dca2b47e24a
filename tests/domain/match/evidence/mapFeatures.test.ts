import { describe, expect, test } from 'vitest';
import {
  MAP_FEATURES,
  type MapEvidence,
  mapFeatures,
  neighbourWeight,
} from '../../../../src/domain/match/evidence/mapFeatures';
import type { TaskClass } from '../../../../src/domain/match/suggest/task';

const taskClass = (mapIds: string[], kind?: string): TaskClass => ({
  id: `${mapIds[0]}/a1`,
  names: ['Kemi'],
  mapIds,
  ...(kind === undefined ? {} : { kind }),
  neighbours: [],
});

const PLAIN: MapEvidence = {
  a: taskClass(['m1']),
  b: taskClass(['m2']),
  neighboursA: new Set(),
  neighboursB: new Set(),
  neighbourWeights: new Map(),
  mapCount: 10,
  hasKinds: true,
  byNames: 1,
  rival: Number.NEGATIVE_INFINITY,
};

const said = (more: Partial<MapEvidence>): Record<string, number> => {
  const values = mapFeatures({ ...PLAIN, ...more });
  return Object.fromEntries(MAP_FEATURES.map((name, at) => [name, values[at] ?? Number.NaN]));
};

/** Each letter is a class. */
const numberOf = (letter: string): number => letter.charCodeAt(0);

const neighbours = (a: string, b: string) => ({
  neighboursA: new Set([...a].map(numberOf)),
  neighboursB: new Set([...b].map(numberOf)),
});

test('names say so much and no more', () => {
  expect(said({ byNames: 1 })['byNames']).toBe(1);
  expect(said({ byNames: 100 })['byNames']).toBe(said({ byNames: 50 })['byNames']);
  expect(said({ byNames: Number.NEGATIVE_INFINITY })['byNames']).toBe(
    -(said({ byNames: 99 })['byNames'] ?? 0),
  );
});

describe('types', () => {
  const a = taskClass(['m1'], 'public');
  test.each([
    ['public', 1, 0],
    ['private', 0, 1],
    [undefined, 0, 0],
  ])('public beside %s', (kind, same, other) => {
    const b = taskClass(['m2'], kind);
    expect(said({ a, b })).toMatchObject({ sameKind: same, otherKind: other });
    expect(said({ a, b, hasKinds: false })).toMatchObject({ sameKind: 0, otherKind: 0 });
  });
});

describe('neighbours', () => {
  test('count by the share that both have', () => {
    const shares = ['', 'x', 'ax', 'abx', 'abc'].map(
      (b) => said(neighbours('abc', b))['neighboursShared'] ?? -1,
    );
    expect(shares[0]).toBe(0);
    expect(shares[1]).toBe(0);
    expect(shares[4]).toBeLessThan(1);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
  });

  test('that are linked with everybody say less, whether shared or not', () => {
    const shared = (weight: number) =>
      said({ ...neighbours('ab', 'ac'), neighbourWeights: new Map([[numberOf('a'), weight]]) })[
        'neighboursShared'
      ] ?? -1;
    expect(shared(0.2)).toBeLessThan(shared(1));
    const weights = [0, 1, 2, 10, 100].map(neighbourWeight);
    expect(weights.slice(0, 2)).toEqual([1, 1]);
    expect(weights).toEqual([...weights].sort((one, other) => other - one));
    expect(weights[4]).toBeGreaterThan(0);
  });

  test('speak against two only where both have several and none is shared', () => {
    expect(said(neighbours('abc', 'xyz'))['noneShared']).toBe(1);
    expect(said(neighbours('abc', 'ayz'))['noneShared']).toBe(0);
    expect(said(neighbours('ab', 'xyz'))['noneShared']).toBe(0);
  });
});

describe('rivals', () => {
  test('count the more, the closer they are', () => {
    expect(said({})['rival']).toBe(0);
    const [far = 0, near = 0] = [-2, 2].map((rival) => said({ rival })['rival']);
    expect(near).toBeGreaterThan(far);
    expect(far).toBeGreaterThan(0);
  });

  test('that are closer than the other are told apart', () => {
    expect(said({ rival: 0.5 })['rivalCloser']).toBe(0);
    expect(said({ rival: 4 })['rivalCloser']).toBeGreaterThan(0);
  });
});

test('two that are on many maps and never on one are more telling, up to four', () => {
  const many = (count: number) => taskClass(Array.from({ length: count }, (_, at) => `m${at}`));
  expect(said({})['neverTogether']).toBeCloseTo(0.1);
  expect(said({ a: many(4), b: many(5) })['neverTogether']).toBe(2);
  expect(said({ a: many(45), b: many(45) })['neverTogether']).toBe(4);
  expect(said({ mapCount: 0 })['neverTogether']).toBe(1);
});
