import { depthFirst, type Graph, type GraphLink, linksByNode, otherEnd, type Visit } from './walk';

/** A link without which its component falls into two. */
export interface Bridge<L extends GraphLink> {
  readonly link: L;
  /** How many nodes stay together with its source, and with its target. */
  readonly sides: readonly [number, number];
}

/** A node without which the rest of its component falls apart. */
export interface CutPoint {
  readonly node: string;
  /** How many nodes each of the pieces has, at least two of them, the largest first. */
  readonly pieces: readonly number[];
}

/** Where a graph would fall apart. */
export interface Cuts<L extends GraphLink> {
  readonly bridges: readonly Bridge<L>[];
  readonly cutPoints: readonly CutPoint[];
}

/** A visited node with what is known of the branch that begins in it. */
interface Branch<L extends GraphLink> {
  readonly visit: Visit<L>;
  /** How many nodes the branch has. */
  size: number;
  /** The earliest node that a link leads back to from somewhere in the branch: Tarjan's low point. */
  low: number;
  /** The sizes of the branches that nothing but this node holds to the rest. */
  readonly held: number[];
}

type Branches<L extends GraphLink> = ReadonlyMap<string, Branch<L>>;

/** The earliest node that the node's own links lead to, but for the link by which the walk came. */
const lowest = <L extends GraphLink>(
  { visit: { node, at, by } }: Branch<L>,
  links: readonly L[],
  branches: Branches<L>,
): number => {
  let low = at;
  for (const link of links) {
    if (link === by) continue;
    low = Math.min(low, branches.get(otherEnd(link, node))?.visit.at ?? low);
  }
  return low;
};

/** The latest nodes come first: whatever a branch holds is known before the branch itself. */
const settle = <L extends GraphLink>(branches: Branches<L>, links: ReadonlyMap<string, readonly L[]>) => {
  for (const branch of [...branches.values()].reverse()) {
    branch.low = Math.min(branch.low, lowest(branch, links.get(branch.visit.node) ?? [], branches));
    const parent = branches.get(branch.visit.from?.node ?? '');
    if (!parent) continue;
    parent.size += branch.size;
    parent.low = Math.min(parent.low, branch.low);
    if (branch.low >= parent.visit.at) parent.held.push(branch.size);
  }
};

const branchesOf = <L extends GraphLink>(graph: Graph<L>): Branches<L> => {
  const links = linksByNode(graph);
  const branches = new Map(
    depthFirst(graph, links).map((visit): [string, Branch<L>] => [
      visit.node,
      { visit, size: 1, low: visit.at, held: [] },
    ]),
  );
  settle(branches, links);
  return branches;
};

/** How many nodes the component of each node has. */
const componentSizes = <L extends GraphLink>(branches: Branches<L>): ReadonlyMap<string, number> => {
  const sizes = new Map<string, number>();
  for (const { visit, size } of branches.values()) {
    sizes.set(visit.node, visit.from ? (sizes.get(visit.from.node) ?? 0) : size);
  }
  return sizes;
};

const piecesOf = (held: readonly number[], others: number): number[] => {
  const above = others - held.reduce((sum, size) => sum + size, 0);
  return [...held, above].filter((size) => size > 0).sort((a, b) => b - a);
};

/**
 * The bridges and cut points with the sizes of what they hold together, in the order of a depth-first walk. Two links
 * between the same nodes are no bridge. Tarjan 1972, "Depth-first search and linear graph algorithms"; O(nodes + links).
 */
export const cutsOf = <L extends GraphLink>(graph: Graph<L>): Cuts<L> => {
  const branches = branchesOf(graph);
  const sizes = componentSizes(branches);
  const bridges: Bridge<L>[] = [];
  const cutPoints: CutPoint[] = [];
  for (const { visit, size, low, held } of branches.values()) {
    const whole = sizes.get(visit.node) ?? 0;
    const { node, by: link } = visit;
    if (link && low === visit.at) {
      bridges.push({ link, sides: link.source === node ? [size, whole - size] : [whole - size, size] });
    }
    const pieces = piecesOf(held, whole - 1);
    if (pieces.length > 1) cutPoints.push({ node, pieces });
  }
  return { bridges, cutPoints };
};
