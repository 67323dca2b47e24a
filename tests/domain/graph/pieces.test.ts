import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutsOf } from '../../../src/domain/graph/cuts';
import { piecesWithout, sidesWithout } from '../../../src/domain/graph/pieces';
import { anyGraph, chain, graphOf } from './graphs';

const sizes = (parts: readonly (readonly string[])[]) => parts.map(({ length }) => length);

test('the middle of a chain of five holds two pieces together', () => {
  const { nodes, links } = chain(5);
  expect(piecesWithout({ nodes, links }, 'n00002')).toEqual([nodes.slice(0, 2), nodes.slice(3)]);
});

test('a node on its own leaves nothing behind, and others far away are no piece', () => {
  const graph = graphOf(4, [
    [0, 1],
    [1, 2],
  ]);
  expect(piecesWithout(graph, 'n00003')).toEqual([]);
  expect(piecesWithout(graph, 'n00001')).toEqual([['n00000'], ['n00002']]);
  expect(piecesWithout(graph, 'nobody')).toEqual([]);
});

test('pieces and sides are as large as the cuts say, and hold every other node of the component once', () => {
  fc.assert(
    fc.property(anyGraph({ maxNodes: 9 }), (graph) => {
      const { cutPoints, bridges } = cutsOf(graph);
      const piecesOfCut = new Map(cutPoints.map(({ node, pieces }) => [node, pieces]));
      for (const node of graph.nodes) {
        const pieces = piecesWithout(graph, node);
        expect(new Set(pieces.flat()).size).toBe(pieces.flat().length);
        expect(pieces.flat()).not.toContain(node);
        expect(sizes(pieces)).toEqual(
          piecesOfCut.get(node) ?? (pieces.length === 0 ? [] : [expect.anything()]),
        );
      }
      for (const { link, sides } of bridges) {
        const [source, target] = sidesWithout(graph, link);
        expect(sizes([source, target])).toEqual(sides);
        expect(source).toContain(link.source);
        expect(target).toContain(link.target);
      }
    }),
    { seed: 42, numRuns: 200 },
  );
});

test('a link that is no bridge has the same on both its sides', () => {
  const graph = graphOf(3, [
    [0, 1],
    [1, 2],
    [0, 2],
  ]);
  const [link] = graph.links;
  expect(link && sidesWithout(graph, link)).toEqual([graph.nodes, graph.nodes]);
});
