import { expect, test } from 'vitest';
import { countMaps } from '../../../src/domain/compare/counts';
import { heldBy, roleFindings } from '../../../src/domain/compare/roleFindings';
import { ranksOnMaps } from '../../../src/domain/compare/rolesByMap';
import { actorClasses } from '../../../src/domain/match/classes';
import { mapContents } from '../../../src/domain/select';
import { type MapSketch, workshop } from '../match/workshop';

const actors = { a: 'A', b: 'B', c: 'C', d: 'D', e: 'E' };
const drawn = (...pairs: (readonly [string, string])[]): MapSketch => ({ actors, links: pairs });

const countsOf = (maps: Readonly<Record<string, MapSketch>>, directed = false) => {
  const entities = workshop({ maps });
  return countMaps(mapContents(entities), actorClasses(entities), directed);
};

/** A star around B on the first map, a chain on the second, nothing on the third. */
const counts = countsOf({
  m1: drawn(['a', 'b'], ['b', 'c'], ['b', 'd']),
  m2: drawn(['a', 'b'], ['b', 'c'], ['c', 'd'], ['d', 'e']),
  m3: drawn(),
});

test('on each map with links actors rank by them; a map without links ranks nobody', () => {
  const ranks = ranksOnMaps(counts);
  expect(ranks.get('m1/b')).toEqual({ median: 1, min: 1, max: 1, n: 2, firstOn: ['m1', 'm2'] });
  expect(ranks.get('m1/c')).toEqual({ median: 1, min: 1, max: 2, n: 2, firstOn: ['m2'] });
  expect(ranks.get('m1/e')).toEqual({ median: 4, min: 4, max: 5, n: 2, firstOn: [] });
  expect(ranksOnMaps(countsOf({ m1: drawn() })).size).toBe(0);
});

test('a role is ranked among all of the graph, the most linked first', () => {
  const { roles } = roleFindings(counts, { kActors: 1, kLinks: 1 });
  expect(
    roles.map(({ id, degree, degreeRank, betweenness, betweennessRank }) => [
      id,
      degree,
      degreeRank,
      betweenness,
      betweennessRank,
    ]),
  ).toEqual([
    ['m1/b', 3, 1, 3, 1],
    ['m1/d', 3, 1, 3, 1],
    ['m1/c', 2, 3, 0, 3],
    ['m1/a', 1, 4, 0, 3],
    ['m1/e', 1, 4, 0, 3],
  ]);
});

test('thresholds leave out what fewer drew, and with it what hangs on it', () => {
  const { graph, cutPoints, bridges, communities } = roleFindings(counts, { kActors: 2, kLinks: 2 });
  expect(graph.links.map(({ key }) => key)).toEqual(['m1/a/m1/b', 'm1/b/m1/c']);
  expect(cutPoints.map((cut) => [cut.node, heldBy(cut)])).toEqual([['m1/b', 1]]);
  expect(bridges.map(({ link }) => link.key)).toEqual(['m1/a/m1/b', 'm1/b/m1/c']);
  expect(communities).toEqual({
    groups: [['m1/a', 'm1/b', 'm1/c']],
    alone: ['m1/d', 'm1/e'],
    inside: 2,
    modularity: 0,
  });
});

test('links that hold most together come first', () => {
  const { bridges } = roleFindings(countsOf({ m1: drawn(['a', 'b'], ['b', 'c'], ['c', 'd'], ['d', 'e']) }), {
    kActors: 1,
    kLinks: 1,
  });
  expect(bridges.map(({ link }) => link.key)).toEqual(['m1/b/m1/c', 'm1/c/m1/d', 'm1/a/m1/b', 'm1/d/m1/e']);
});

test('links each way are one', () => {
  const both = countsOf({ m1: drawn(['a', 'b'], ['b', 'a'], ['b', 'c']) }, true);
  const { roles, graph } = roleFindings(both, { kActors: 1, kLinks: 1 });
  expect(graph.links).toHaveLength(2);
  expect(roles[0]).toMatchObject({ id: 'm1/b', degree: 2, betweenness: 1 });
});

test('without maps there is nothing', () => {
  expect(roleFindings(countsOf({}), { kActors: 1, kLinks: 1 })).toEqual({
    graph: { nodes: [], links: [] },
    roles: [],
    cutPoints: [],
    bridges: [],
    communities: { groups: [], alone: [], inside: 0, modularity: 0 },
  });
});
