/** A link between two nodes, whichever way it runs. */
export interface GraphLink {
  readonly source: string;
  readonly target: string;
}

/** Nodes and the links between them. Directions are not looked at; a link from a node to itself joins nothing. */
export interface Graph<L extends GraphLink = GraphLink> {
  readonly nodes: readonly string[];
  /** The ends of each are among the nodes. */
  readonly links: readonly L[];
}

/** A node as a depth-first walk reached it. */
export interface Visit<L extends GraphLink> {
  readonly node: string;
  /** How many nodes were reached before it. */
  readonly at: number;
  /** From where it was reached, and by which link; undefined where the walk began anew. */
  readonly from: Visit<L> | undefined;
  readonly by: L | undefined;
}

/** The other end of a link. */
export const otherEnd = ({ source, target }: GraphLink, node: string): string =>
  source === node ? target : source;

/** The links at each node, in the order of the graph's links. */
export const linksByNode = <L extends GraphLink>({ nodes, links }: Graph<L>): ReadonlyMap<string, L[]> => {
  const byNode = new Map<string, L[]>(nodes.map((node) => [node, []]));
  for (const link of links) {
    if (link.source === link.target) continue;
    byNode.get(link.source)?.push(link);
    byNode.get(link.target)?.push(link);
  }
  return byNode;
};

/**
 * All nodes in the order in which a depth-first walk reaches them, beginning anew in the order of the graph's nodes.
 * Without recursion: a long chain would exhaust the stack. O(nodes + links).
 */
export const depthFirst = <L extends GraphLink>(
  { nodes }: Graph<L>,
  links: ReadonlyMap<string, readonly L[]>,
): Visit<L>[] => {
  const visits = new Map<string, Visit<L>>();
  const open: { readonly visit: Visit<L>; readonly ahead: Iterator<L, undefined> }[] = [];
  const reach = (node: string, from?: Visit<L>, by?: L): void => {
    const visit = { node, at: visits.size, from, by };
    visits.set(node, visit);
    open.push({ visit, ahead: (links.get(node) ?? []).values() });
  };
  for (const start of nodes) {
    if (!visits.has(start)) reach(start);
    for (let last = open.at(-1); last; last = open.at(-1)) {
      const link = last.ahead.next().value;
      if (!link) open.pop();
      else if (!visits.has(otherEnd(link, last.visit.node))) {
        reach(otherEnd(link, last.visit.node), last.visit, link);
      }
    }
  }
  return [...visits.values()];
};
