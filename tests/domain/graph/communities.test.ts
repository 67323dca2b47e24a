import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { communitiesOf, modularityOf } from '../../../src/domain/graph/communities';
import type { Graph } from '../../../src/domain/graph/walk';
import { anyGraph, graphOf, shuffled } from './graphs';

const clique = (first: number, size: number): [number, number][] =>
  Array.from({ length: size }, (_, one) =>
    Array.from({ length: one }, (_, other): [number, number] => [first + other, first + one]),
  ).flat();

/** Friendships in a karate club, Zachary 1977; whom each of the 34 knows among those after them. */
const KARATE = graphOf(
  34,
  Object.entries({
    0: [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31],
    1: [2, 3, 7, 13, 17, 19, 21, 30],
    2: [3, 7, 8, 9, 13, 27, 28, 32],
    3: [7, 12, 13],
    4: [6, 10],
    5: [6, 10, 16],
    6: [16],
    8: [30, 32, 33],
    9: [33],
    13: [33],
    14: [32, 33],
    15: [32, 33],
    18: [32, 33],
    19: [33],
    20: [32, 33],
    22: [32, 33],
    23: [25, 27, 29, 32, 33],
    24: [25, 27, 31],
    25: [31],
    26: [29, 33],
    27: [33],
    28: [31, 33],
    29: [32, 33],
    30: [32, 33],
    31: [32, 33],
    32: [33],
  }).flatMap(([one, others]) => others.map((other): [number, number] => [Number(one), other])),
);

/** By the definition: over all ordered pairs in one group, what is there less what chance would put there. */
const byHand = ({ nodes, links }: Graph, groups: readonly (readonly string[])[]): number => {
  const ends = (node: string) =>
    links.filter(({ source, target }) => source === node || target === node).length;
  const linked = (a: string, b: string) =>
    links.filter(({ source, target }) => (source === a && target === b) || (source === b && target === a))
      .length;
  const all = 2 * links.length;
  let sum = 0;
  for (const group of groups) {
    for (const a of group) for (const b of group) sum += linked(a, b) - (ends(a) * ends(b)) / all;
  }
  return nodes.length === 0 || all === 0 ? 0 : sum / all;
};

describe('communities', () => {
  test('are the two cliques that one link joins', () => {
    const graph = graphOf(10, [...clique(0, 5), ...clique(5, 5), [4, 5]]);
    expect(communitiesOf(graph)).toEqual([graph.nodes.slice(0, 5), graph.nodes.slice(5)]);
  });

  test('are the cliques of a ring of them', () => {
    const ring = Array.from({ length: 6 }, (_, index): [number, number] => [
      index * 4 + 3,
      ((index + 1) % 6) * 4,
    ]);
    const graph = graphOf(24, [...Array.from({ length: 6 }, (_, at) => clique(at * 4, 4)).flat(), ...ring]);
    expect(communitiesOf(graph).map(({ length }) => length)).toEqual([4, 4, 4, 4, 4, 4]);
  });

  test('of the karate club are nearly as good as any can be', () => {
    expect(KARATE.links).toHaveLength(78);
    // 0.4198 is the best there is
    expect(modularityOf(KARATE, communitiesOf(KARATE))).toBeGreaterThan(0.41);
  });

  test('leave those without links alone', () => {
    const graph = graphOf(5, [
      [0, 1],
      [1, 2],
    ]);
    expect(communitiesOf(graph)).toEqual([graph.nodes.slice(0, 3), ['n00003'], ['n00004']]);
    expect(communitiesOf({ nodes: [], links: [] })).toEqual([]);
    expect(communitiesOf(graphOf(2, []))).toEqual([['n00000'], ['n00001']]);
  });

  test('hold every node once, and are never worse than each alone or all together', () => {
    fc.assert(
      fc.property(anyGraph({ maxNodes: 14 }), (graph) => {
        const found = communitiesOf(graph);
        expect(found.flat().sort()).toEqual([...graph.nodes].sort());
        const quality = modularityOf(graph, found);
        const alone = graph.nodes.map((node) => [node]);
        expect(quality).toBeGreaterThanOrEqual(modularityOf(graph, alone) - 1e-12);
        expect(quality).toBeGreaterThanOrEqual(modularityOf(graph, [graph.nodes]) - 1e-12);
      }),
      { seed: 42, numRuns: 200 },
    );
  });

  test('do not hang on the order of nodes and links', () => {
    fc.assert(
      fc.property(anyGraph({ maxNodes: 14 }), fc.integer(), (graph, seed) => {
        expect(communitiesOf(shuffled(graph, seed))).toEqual(communitiesOf(graph));
      }),
      { seed: 42, numRuns: 200 },
    );
  });
});

describe('modularity', () => {
  test('is what its definition says', () => {
    fc.assert(
      fc.property(anyGraph({ maxNodes: 8 }), fc.integer({ min: 1, max: 4 }), (graph, parts) => {
        const groups = Array.from({ length: parts }, (_, part) =>
          graph.nodes.filter((_, index) => index % parts === part),
        );
        expect(modularityOf(graph, groups)).toBeCloseTo(byHand(graph, groups), 9);
      }),
      { seed: 42, numRuns: 100 },
    );
  });
});
