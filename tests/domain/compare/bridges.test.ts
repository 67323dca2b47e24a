import { expect, test } from 'vitest';
import { bridgesOneSaw, unionGraph } from '../../../src/domain/compare/bridges';
import { countMaps } from '../../../src/domain/compare/counts';
import { actorClasses } from '../../../src/domain/match/classes';
import { mapContents } from '../../../src/domain/select';
import { type MapSketch, workshop } from '../match/workshop';

const actors = { a: 'A', b: 'B', c: 'C', d: 'D', e: 'E' };
const drawn = (...pairs: (readonly [string, string])[]): MapSketch => ({ actors, links: pairs });

const countsOf = (maps: Readonly<Record<string, MapSketch>>, directed = false) => {
  const entities = workshop({ maps });
  return countMaps(mapContents(entities), actorClasses(entities), directed);
};

const shared = [
  ['a', 'b'],
  ['d', 'e'],
] as const;

const found = (counts: ReturnType<typeof countsOf>, k: number) =>
  bridgesOneSaw(counts, k).map(({ key, mapId, parts, sides }) => ({ key, mapId, parts, sides }));

test('a link of one map that joins what the others keep apart, the largest parts first', () => {
  const counts = countsOf({ m1: drawn(...shared, ['b', 'd'], ['c', 'e']), m2: drawn(...shared) });
  expect(found(counts, 2)).toEqual([
    { key: 'm1/b/m1/d', mapId: 'm1', parts: [2, 2], sides: [2, 3] },
    { key: 'm1/c/m1/e', mapId: 'm1', parts: [1, 2], sides: [1, 4] },
  ]);
});

test('two such links beside each other are bridges at the threshold and not in the whole', () => {
  const counts = countsOf({ m1: drawn(...shared, ['b', 'd']), m2: drawn(...shared, ['a', 'e']) });
  expect(found(counts, 2)).toEqual([
    { key: 'm1/a/m1/e', mapId: 'm2', parts: [2, 2], sides: undefined },
    { key: 'm1/b/m1/d', mapId: 'm1', parts: [2, 2], sides: undefined },
  ]);
});

test('what joins two parts of some size comes before what joins one actor to a larger part', () => {
  const actors = Object.fromEntries([...'abcdefghijk'].map((id) => [id, id]));
  const parts = ['ab', 'bc', 'cd', 'de', 'gh', 'ij', 'jk'].map(
    ([one = '', other = '']) => [one, other] as const,
  );
  const counts = countsOf({
    m1: { actors, links: [...parts, ['a', 'f'], ['g', 'i']] },
    m2: { actors, links: parts },
  });
  expect(found(counts, 2).map(({ parts: sizes }) => sizes)).toEqual([
    [2, 3],
    [5, 1],
  ]);
});

test('what two maps drew is nobody’s alone, and at threshold 1 every link is in the graph', () => {
  const counts = countsOf({ m1: drawn(...shared, ['b', 'd']), m2: drawn(...shared, ['b', 'd']) });
  expect(found(counts, 3)).toEqual([]);
  expect(found(countsOf({ m1: drawn(['a', 'b']), m2: drawn() }), 1)).toEqual([]);
});

test('directions make no second link', () => {
  const counts = countsOf({ m1: drawn(...shared, ['d', 'b']), m2: drawn(...shared) }, true);
  expect(unionGraph(counts).links.map(({ key }) => key)).toEqual(['m1/a/m1/b', 'm1/b/m1/d', 'm1/d/m1/e']);
  expect(found(counts, 2)).toEqual([{ key: 'm1/b/m1/d', mapId: 'm1', parts: [2, 2], sides: [2, 2] }]);
});
