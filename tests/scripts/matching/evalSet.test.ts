import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nameKey, readEvalSet } from '../../../scripts/matching/evalSet';

const FIXTURES = `${import.meta.dirname}/../../fixtures/matching`;
const textOf = (value: unknown): string => JSON.stringify(value);
const actor = (more: object = {}) => ({
  id: 'e1',
  family: 'f',
  type: 'organisation',
  names: [{ n: 'Turku', tag: 'canonical' }],
  ...more,
});
const file = (more: object = {}) => ({
  format: 'actor-match-eval/1',
  entities: [actor()],
  hardNegatives: [],
  ambiguous: [],
  ...more,
});

test('of several countries the Finnish actors are kept', () => {
  const set = readEvalSet(
    textOf(file({ entities: [actor({ cc: 'FI' }), actor({ id: 'e2', cc: 'SE' }), actor({ id: 'e3' })] })),
    'x',
  );
  expect(set.ok && set.value.entities.map(({ id }) => id)).toEqual(['e1', 'e3']);
});

test('a set may know no ambiguous pairs', () => {
  const { ambiguous: _, ...rest } = file();
  expect(readEvalSet(textOf(rest), 'x')).toMatchObject({ ok: true, value: { ambiguous: [] } });
});

test.each([
  ['Turku', /is not JSON/],
  [textOf({ format: 'yhteiskartta' }), /mistake at format/],
  [textOf(file({ entities: [] })), /mistake at entities/],
  [textOf(file({ entities: [actor({ names: [] })] })), /mistake at entities\.0\.names/],
  [textOf(file({ entities: [actor({ type: 'thing' })] })), /mistake at entities\.0\.type/],
  [textOf(file({ entities: [actor({ cc: 'SE' })] })), /no Finnish actors/],
  ['null', /mistake at its beginning/],
])('what is wrong with %s is one sentence', (text, sentence) => {
  const set = readEvalSet(text, 'dir/set.json');
  expect(set.ok ? '' : set.error).toMatch(sentence);
  expect(set.ok ? '' : set.error).toMatch(/^"dir\/set\.json" [^\n]+\.$/);
});

test('names differ by more than case, spaces and the way letters are put together', () => {
  expect(nameKey('  ÅBO  Stad ')).toBe(nameKey('A\u030abo stad'));
  expect(nameKey('Abo stad')).not.toBe(nameKey('Åbo stad'));
});

describe.each(readdirSync(FIXTURES))('the set %s', (name) => {
  const set = readEvalSet(readFileSync(`${FIXTURES}/${name}`, 'utf8'), name);
  const entities = set.ok ? set.value.entities : [];
  const owners = new Map(
    entities.flatMap(({ id, names }) => names.map(({ n }) => [nameKey(n), id] as const)),
  );

  test('is an evaluation set', () => {
    expect(set.ok ? 'valid' : set.error).toBe('valid');
  });

  test('gives each name to one actor, once', () => {
    const names = entities.flatMap(({ names: of }) => of.map(({ n }) => nameKey(n)));
    expect(names.filter((one, at) => names.indexOf(one) !== at)).toEqual([]);
  });

  test('holds no hard negatives that are the same actor', () => {
    const pairs = set.ok ? set.value.hardNegatives : [];
    expect(pairs.length).toBeGreaterThan(60);
    expect(
      pairs.filter(({ a, b }) => owners.has(nameKey(a)) && owners.get(nameKey(a)) === owners.get(nameKey(b))),
    ).toEqual([]);
  });
});
