import { byText } from '../select';
import { componentsOf } from './components';
import type { Graph, GraphLink } from './walk';

const componentOf = (graph: Graph, node: string): readonly string[] =>
  componentsOf(graph).find((nodes) => nodes.includes(node)) ?? [];

/**
 * What the rest of a node's component consists of when the node is gone, the largest piece first, then in UTF-16 order;
 * one piece where the node is no cut point, none where it stands alone. O(nodes + links).
 */
export const piecesWithout = ({ nodes, links }: Graph, node: string): string[][] => {
  const others = new Set(componentOf({ nodes, links }, node));
  others.delete(node);
  const kept = links.filter(({ source, target }) => others.has(source) && others.has(target));
  return componentsOf({ nodes: [...others], links: kept }).sort(
    (a, b) => b.length - a.length || byText(a[0] ?? '', b[0] ?? ''),
  );
};

/** What hangs together with a link's source and with its target when the link is gone; the same twice where it is no bridge. */
export const sidesWithout = <L extends GraphLink>(
  { nodes, links }: Graph<L>,
  link: L,
): readonly [source: readonly string[], target: readonly string[]] => {
  const cut = { nodes, links: links.filter((other) => other !== link) };
  return [componentOf(cut, link.source), componentOf(cut, link.target)];
};
