import { finished, type Steps } from '../steps';
import type { Graph } from './walk';

/** The other ends of each node's links, each once; nodes are numbers in the order of the graph's nodes. */
const neighboursOf = ({ nodes, links }: Graph): readonly (readonly number[])[] => {
  const at = new Map(nodes.map((node, index) => [node, index]));
  const neighbours = nodes.map(() => new Set<number>());
  for (const { source, target } of links) {
    const [one, other] = [at.get(source), at.get(target)];
    if (one === undefined || other === undefined || one === other) continue;
    neighbours[one]?.add(other);
    neighbours[other]?.add(one);
  }
  return neighbours.map((set) => [...set]);
};

/** What a walk from one node has found; typed arrays, by node. */
interface Reach {
  /** Nodes in the order in which they were reached. */
  readonly order: readonly number[];
  /** Steps from the start; −1: out of reach. */
  readonly steps: Int32Array;
  /** How many shortest paths lead here. */
  readonly paths: Float64Array;
}

const reachFrom = (start: number, neighbours: readonly (readonly number[])[]): Reach => {
  const steps = new Int32Array(neighbours.length).fill(-1);
  const paths = new Float64Array(neighbours.length);
  const order = [start];
  steps[start] = 0;
  paths[start] = 1;
  // the list grows while it is walked along
  for (const node of order) {
    const next = (steps[node] ?? 0) + 1;
    for (const neighbour of neighbours[node] ?? []) {
      if (steps[neighbour] === -1) {
        steps[neighbour] = next;
        order.push(neighbour);
      }
      if (steps[neighbour] === next) paths[neighbour] = (paths[neighbour] ?? 0) + (paths[node] ?? 0);
    }
  }
  return { order, steps, paths };
};

/** Adds for each node the share of the shortest paths from `start` that run through it. */
const addShares = (
  start: number,
  { order, steps, paths }: Reach,
  neighbours: readonly (readonly number[])[],
  sums: Float64Array,
): void => {
  const shares = new Float64Array(neighbours.length);
  for (const node of order.toReversed()) {
    const share = (1 + (shares[node] ?? 0)) / (paths[node] ?? 1);
    for (const before of neighbours[node] ?? []) {
      if (steps[before] !== (steps[node] ?? 0) - 1) continue;
      shares[before] = (shares[before] ?? 0) + (paths[before] ?? 0) * share;
    }
    if (node !== start) sums[node] = (sums[node] ?? 0) + (shares[node] ?? 0);
  }
};

/** As `betweennessByNode`, in steps of one node each. */
export function* findingBetweenness(graph: Graph): Steps<ReadonlyMap<string, number>> {
  const neighbours = neighboursOf(graph);
  const sums = new Float64Array(graph.nodes.length);
  for (let start = 0; start < sums.length; start += 1) {
    addShares(start, reachFrom(start, neighbours), neighbours, sums);
    yield;
  }
  // each pair was walked from both its ends
  return new Map(graph.nodes.map((node, index) => [node, (sums[index] ?? 0) / 2]));
}

/**
 * How much of the shortest ways between the others runs through each node: for every pair, counted once, the share of
 * its shortest paths. Not normalised. Brandes 2001, "A faster algorithm for betweenness centrality"; O(nodes · links).
 */
export const betweennessByNode = (graph: Graph): ReadonlyMap<string, number> =>
  finished(findingBetweenness(graph));
