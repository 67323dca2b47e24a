import fc from 'fast-check';
import type { Graph, GraphLink } from '../../../src/domain/graph/walk';

const nameAt = (index: number): string => `n${String(index).padStart(5, '0')}`;

/** A graph of so many nodes, by pairs of their numbers. */
export const graphOf = (size: number, pairs: readonly (readonly [number, number])[]): Graph => ({
  nodes: Array.from({ length: size }, (_, index) => nameAt(index)),
  links: pairs.map(([source, target]): GraphLink => ({ source: nameAt(source), target: nameAt(target) })),
});

/** n0 – n1 – n2 … */
export const chain = (size: number): Graph =>
  graphOf(
    size,
    Array.from({ length: Math.max(0, size - 1) }, (_, index) => [index, index + 1]),
  );

/** A small graph; the same two nodes are linked once at most. */
export const anyGraph = ({ maxNodes }: { readonly maxNodes: number }): fc.Arbitrary<Graph> =>
  fc.integer({ min: 1, max: maxNodes }).chain((size) => {
    const pairs = Array.from({ length: size }, (_, one) =>
      Array.from({ length: one }, (_, other): [number, number] => [other, one]),
    ).flat();
    return fc.subarray(pairs).map((chosen) => graphOf(size, chosen));
  });

const mixed = <T>(items: readonly T[], seed: number): T[] =>
  items
    .map((item, index) => ({ item, key: Math.sin((index + 1) * (seed % 1_000)) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

/** The same graph with its nodes and links in another order, and links turned round. */
export const shuffled = ({ nodes, links }: Graph, seed: number): Graph => ({
  nodes: mixed(nodes, seed),
  links: mixed(links, seed + 1).map(({ source, target }, index) =>
    index % 2 === 0 ? { source, target } : { source: target, target: source },
  ),
});
