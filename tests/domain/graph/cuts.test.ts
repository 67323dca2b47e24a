import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { componentsOf } from '../../../src/domain/graph/components';
import { cutsOf } from '../../../src/domain/graph/cuts';
import type { Graph, GraphLink } from '../../../src/domain/graph/walk';

const FOLDER = `${import.meta.dirname}/../../fixtures/reference/`;

interface Reference {
  readonly actors: string[];
  readonly reference: {
    readonly union: number[][];
    readonly per_union: {
      readonly components_weak: { readonly sizes: number[]; readonly membership: number[] };
      readonly cutpoints_undirected: number[];
      readonly bridges_undirected: [number, number][];
    };
  };
}

const FILES = readdirSync(FOLDER).filter((name) => name.startsWith('syn'));
const read = (file: string): Reference => JSON.parse(readFileSync(FOLDER + file, 'utf8'));

const unionOf = ({ actors, reference: { union } }: Reference): Graph => ({
  nodes: actors.map((_, index) => String(index + 1)),
  links: actors.flatMap((_, a) =>
    actors.flatMap((__, b) =>
      a < b && (union[a]?.[b] || union[b]?.[a]) ? [{ source: String(a + 1), target: String(b + 1) }] : [],
    ),
  ),
});

/** From 0 to 7 nodes with any links between them, also to themselves and several between the same two. */
const graphs: fc.Arbitrary<Graph> = fc.nat({ max: 7 }).chain((size): fc.Arbitrary<Graph> => {
  const nodes = Array.from({ length: size }, (_, index) => `n${index}`);
  if (size === 0) return fc.constant({ nodes, links: [] });
  const node = fc.constantFrom(...nodes);
  const link = fc.record({ source: node, target: node });
  return fc.array(link, { maxLength: 10 }).map((links) => ({ nodes, links }));
});

const pairName = ({ source, target }: GraphLink) => [source, target].sort().join('–');

/** By spreading marks until nothing changes. */
const naiveComponents = ({ nodes, links }: Graph): string[][] => {
  const mark = new Map(nodes.map((node, index) => [node, index]));
  for (let changed = true; changed; ) {
    changed = false;
    for (const { source, target } of links) {
      const least = Math.min(mark.get(source) ?? 0, mark.get(target) ?? 0);
      for (const end of [source, target]) {
        if (mark.get(end) === least) continue;
        mark.set(end, least);
        changed = true;
      }
    }
  }
  return [...new Set(mark.values())].map((one) => nodes.filter((node) => mark.get(node) === one));
};

const sizeAround = (graph: Graph, node: string): number =>
  naiveComponents(graph).find((component) => component.includes(node))?.length ?? 0;

describe.each(FILES)('%s', (file) => {
  const data = read(file);
  const { components_weak, cutpoints_undirected, bridges_undirected } = data.reference.per_union;
  const graph = unionOf(data);

  test('has the components of R', () => {
    const components = componentsOf(graph);
    expect(components.map(({ length }) => length).sort()).toEqual([...components_weak.sizes].sort());
    for (const component of components) {
      expect(new Set(component.map((node) => components_weak.membership[Number(node) - 1])).size).toBe(1);
    }
  });

  test('has the bridges and cut points of R', () => {
    const { bridges, cutPoints } = cutsOf(graph);
    expect(bridges.map(({ link }) => pairName(link)).sort()).toEqual(
      bridges_undirected.map(([a, b]) => pairName({ source: String(a), target: String(b) })).sort(),
    );
    expect(cutPoints.map(({ node }) => Number(node)).sort()).toEqual([...cutpoints_undirected].sort());
  });
});

test('there are reference data with bridges and without', () => {
  const counts = FILES.map((file) => read(file).reference.per_union.bridges_undirected.length);
  expect(Math.max(...counts)).toBeGreaterThan(0);
  expect(Math.min(...counts)).toBe(0);
});

test('components are those that spreading marks finds', () => {
  const sorted = (components: string[][]) => components.map((nodes) => nodes.join()).sort();
  fc.assert(
    fc.property(graphs, (graph) => {
      expect(sorted(componentsOf(graph))).toEqual(sorted(naiveComponents(graph)));
    }),
    { seed: 42 },
  );
});

test('a bridge is a link without which its ends part, and its sides are what then hangs on each', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const expected = graph.links.flatMap((link) => {
        const without = { ...graph, links: graph.links.filter((other) => other !== link) };
        const parts = naiveComponents(without).length - naiveComponents(graph).length;
        const { source, target } = link;
        return parts > 0
          ? [
              `${pairName(link)} ${source}:${sizeAround(without, source)} ${target}:${sizeAround(without, target)}`,
            ]
          : [];
      });
      const found = cutsOf(graph).bridges.map(
        ({ link, sides }) => `${pairName(link)} ${link.source}:${sides[0]} ${link.target}:${sides[1]}`,
      );
      expect(found.sort()).toEqual(expected.sort());
    }),
    { seed: 42, numRuns: 300 },
  );
});

test('a cut point is a node without which the rest of its component is in several pieces', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const expected = graph.nodes.flatMap((node) => {
        const around = naiveComponents(graph).find((component) => component.includes(node)) ?? [];
        const nodes = around.filter((other) => other !== node);
        const kept = graph.links.filter(
          ({ source, target }) => nodes.includes(source) && nodes.includes(target),
        );
        const pieces = naiveComponents({ nodes, links: kept }).map(({ length }) => length);
        return pieces.length > 1 ? [`${node}: ${pieces.sort((a, b) => b - a).join()}`] : [];
      });
      const found = cutsOf(graph).cutPoints.map(({ node, pieces }) => `${node}: ${pieces.join()}`);
      expect(found.sort()).toEqual(expected.sort());
    }),
    { seed: 42, numRuns: 300 },
  );
});

test('a chain of many thousand actors does not exhaust the stack', () => {
  const nodes = Array.from({ length: 20_000 }, (_, index) => String(index));
  const links = nodes.slice(1).map((target, index) => ({ source: String(index), target }));
  expect(cutsOf({ nodes, links }).bridges).toHaveLength(19_999);
});
