import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betweennessByNode } from '../../../src/domain/graph/betweenness';
import type { Graph } from '../../../src/domain/graph/walk';
import { anyGraph, chain, shuffled } from './graphs';

const FOLDER = `${import.meta.dirname}/../../fixtures/reference/`;
const FILES = readdirSync(FOLDER).filter((name) => name.startsWith('syn'));

interface Reference {
  readonly actors: string[];
  readonly reference: {
    readonly union: number[][];
    readonly per_union: { readonly betweenness_undirected: number[] };
  };
}

const unionOf = ({ actors, reference: { union } }: Reference): Graph => ({
  nodes: actors,
  links: actors.flatMap((source, row) =>
    actors.flatMap((target, column) => (union[row]?.[column] ? [{ source, target }] : [])),
  ),
});

/** All shortest paths of every pair, walked one by one. */
const byHand = ({ nodes, links }: Graph): Map<string, number> => {
  const isLinked = (a: string, b: string) =>
    links.some(({ source, target }) => (source === a && target === b) || (source === b && target === a));
  const shortest = (from: string, to: string): string[][] => {
    let paths = [[from]];
    for (let length = 1; length < nodes.length && paths.length > 0; length += 1) {
      paths = paths.flatMap((path) =>
        nodes
          .filter((node) => !path.includes(node) && isLinked(path.at(-1) ?? '', node))
          .map((node) => [...path, node]),
      );
      const arrived = paths.filter((path) => path.at(-1) === to);
      if (arrived.length > 0) return arrived;
    }
    return [];
  };
  const sums = new Map(nodes.map((node) => [node, 0]));
  for (const [index, from] of nodes.entries()) {
    for (const to of nodes.slice(index + 1)) {
      const paths = shortest(from, to);
      for (const node of paths.flatMap((path) => path.slice(1, -1))) {
        sums.set(node, (sums.get(node) ?? 0) + 1 / paths.length);
      }
    }
  }
  return sums;
};

describe('betweenness', () => {
  test.each(FILES)('is what R says of the union of %s', (file) => {
    const reference: Reference = JSON.parse(readFileSync(FOLDER + file, 'utf8'));
    const found = betweennessByNode(unionOf(reference));
    reference.reference.per_union.betweenness_undirected.forEach((expected, index) => {
      expect(found.get(reference.actors[index] ?? '')).toBeCloseTo(expected, 9);
    });
  });

  test('counts each pair once: the middle of a chain of five joins four pairs', () => {
    expect([...betweennessByNode(chain(5)).values()]).toEqual([0, 3, 4, 3, 0]);
  });

  test('is what walking all shortest paths gives', () => {
    fc.assert(
      fc.property(anyGraph({ maxNodes: 6 }), (graph) => {
        const found = betweennessByNode(graph);
        for (const [node, expected] of byHand(graph)) expect(found.get(node)).toBeCloseTo(expected, 9);
      }),
      { seed: 42, numRuns: 60 },
    );
  });

  test('does not hang on the order of nodes and links', () => {
    fc.assert(
      fc.property(anyGraph({ maxNodes: 12 }), fc.integer(), (graph, seed) => {
        const found = betweennessByNode(graph);
        for (const [node, number] of betweennessByNode(shuffled(graph, seed))) {
          expect(found.get(node)).toBeCloseTo(number, 9);
        }
      }),
      { seed: 42, numRuns: 60 },
    );
  });

  test('is nothing without nodes, and 0 without links', () => {
    expect(betweennessByNode({ nodes: [], links: [] }).size).toBe(0);
    expect([...betweennessByNode({ nodes: ['a', 'b'], links: [] }).values()]).toEqual([0, 0]);
  });
});
