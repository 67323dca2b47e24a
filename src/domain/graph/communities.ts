import { byText } from '../select';
import { finished, type Steps } from '../steps';
import type { Graph } from './walk';

/** Nodes as numbers, with the weight of the links between them; what was drawn together has become one node. */
interface Weighted {
  /** By node: weight by the other end, without loops. */
  readonly weights: readonly ReadonlyMap<number, number>[];
  /** By node: the weight of all ends of links there, loops twice. */
  readonly ends: readonly number[];
}

const weightedOf = ({ nodes, links }: Graph): Weighted => {
  const at = new Map(nodes.map((node, index) => [node, index]));
  const weights = nodes.map(() => new Map<number, number>());
  for (const { source, target } of links) {
    const [one, other] = [at.get(source), at.get(target)];
    if (one === undefined || other === undefined || one === other) continue;
    weights[one]?.set(other, 1);
    weights[other]?.set(one, 1);
  }
  return { weights, ends: weights.map(({ size }) => size) };
};

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** The weight of a node's links into each group beside it. */
const weightByGroup = (
  node: number,
  { weights }: Weighted,
  groups: readonly number[],
): Map<number, number> => {
  const found = new Map<number, number>();
  for (const [other, weight] of weights[node] ?? []) {
    const group = groups[other] ?? other;
    found.set(group, (found.get(group) ?? 0) + weight);
  }
  return found;
};

/** Differences so small come from the order in which numbers were added. */
const SAME = 1e-12;

/** Which group each node is in, and the weight of all ends of links in each group. */
interface Groups {
  readonly groups: number[];
  readonly endsIn: number[];
}

/** Moves a node to the group where it adds most to the modularity; true when that is another one. */
const moveToBest = (node: number, graph: Weighted, { groups, endsIn }: Groups, all: number): boolean => {
  const own = graph.ends[node] ?? 0;
  const now = groups[node] ?? node;
  endsIn[now] = (endsIn[now] ?? 0) - own;
  const beside = weightByGroup(node, graph, groups);
  const gain = (group: number) => (beside.get(group) ?? 0) - (own * (endsIn[group] ?? 0)) / all;
  let best = now;
  for (const group of [...beside.keys()].sort((a, b) => a - b)) {
    if (gain(group) > gain(best) + SAME) best = group;
  }
  endsIn[best] = (endsIn[best] ?? 0) + own;
  groups[node] = best;
  return best !== now;
};

/** Moves nodes to better groups until none would move; a step for each time round. */
function* movingToBest(graph: Weighted): Steps<readonly number[]> {
  const found: Groups = { groups: graph.ends.map((_, node) => node), endsIn: [...graph.ends] };
  const all = sumOf(graph.ends);
  let isMoving = true;
  while (isMoving) {
    isMoving = false;
    for (const node of graph.ends.keys()) {
      if (moveToBest(node, graph, found, all)) isMoving = true;
    }
    yield;
  }
  return found.groups;
}

/** Numbers from 0 for the groups, in the order of their first node. */
const renumbered = (groups: readonly number[]): number[] => {
  const numbers = new Map<number, number>();
  for (const group of groups) if (!numbers.has(group)) numbers.set(group, numbers.size);
  return groups.map((group) => numbers.get(group) ?? 0);
};

/** Each group as one node. */
const condensed = ({ weights, ends }: Weighted, groups: readonly number[]): Weighted => {
  const size = Math.max(-1, ...groups) + 1;
  const between = Array.from({ length: size }, () => new Map<number, number>());
  const endsOf = Array.from({ length: size }, () => 0);
  for (const [node, group] of groups.entries()) {
    endsOf[group] = (endsOf[group] ?? 0) + (ends[node] ?? 0);
    for (const [other, weight] of weights[node] ?? []) {
      const beside = groups[other] ?? 0;
      if (beside === group) continue;
      between[group]?.set(beside, (between[group]?.get(beside) ?? 0) + weight);
    }
  }
  return { weights: between, ends: endsOf };
};

/** The group of each node, by number; the numbers follow the order of the nodes. */
function* grouping(graph: Weighted): Steps<readonly number[]> {
  const groups = renumbered(yield* movingToBest(graph));
  if (new Set(groups).size === groups.length) return groups;
  const above = yield* grouping(condensed(graph, groups));
  return groups.map((group) => above[group] ?? 0);
}

/** As `communitiesOf`, in steps of a few milliseconds. */
export function* findingCommunities(graph: Graph): Steps<string[][]> {
  const nodes = [...graph.nodes].sort(byText);
  const groups = yield* grouping(weightedOf({ nodes, links: graph.links }));
  const members = new Map<number, string[]>();
  for (const [index, node] of nodes.entries()) {
    const group = groups[index] ?? 0;
    members.set(group, [...(members.get(group) ?? []), node]);
  }
  return [...members.values()].sort((a, b) => b.length - a.length || byText(a[0] ?? '', b[0] ?? ''));
}

/**
 * Groups of nodes with more links among themselves than chance would have, the largest first, each in UTF-16 order; a
 * node without links is a group of its own. Nodes are taken in UTF-16 order, so that the answer hangs on nothing else.
 * Blondel et al. 2008, "Fast unfolding of communities in large networks".
 */
export const communitiesOf = (graph: Graph): string[][] => finished(findingCommunities(graph));

/**
 * How many more of the links run inside the groups than chance would have: Σ over groups of (links inside / all links)
 * − (ends inside / all ends)². From −½ to 1; 0 where there are no links. Newman & Girvan 2004.
 */
export const modularityOf = (graph: Graph, groups: readonly (readonly string[])[]): number => {
  const { weights, ends } = weightedOf(graph);
  const at = new Map(graph.nodes.map((node, index) => [node, index]));
  const all = sumOf(ends);
  if (all === 0) return 0;
  return sumOf(
    groups.map((group) => {
      const inside = new Set(group.map((node) => at.get(node) ?? -1));
      const within = sumOf(
        [...inside].flatMap((node) =>
          [...(weights[node] ?? [])].flatMap(([other, weight]) => (inside.has(other) ? [weight] : [])),
        ),
      );
      return within / all - (sumOf([...inside].map((node) => ends[node] ?? 0)) / all) ** 2;
    }),
  );
};
