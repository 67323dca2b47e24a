import { byText } from '../select';
import { depthFirst, type Graph, linksByNode } from './walk';

/** The nodes that hang together, each component in UTF-16 order, by the order of the graph's nodes. */
export const componentsOf = (graph: Graph): string[][] => {
  const components: string[][] = [];
  for (const { node, from } of depthFirst(graph, linksByNode(graph))) {
    if (from) components.at(-1)?.push(node);
    else components.push([node]);
  }
  return components.map((nodes) => nodes.sort(byText));
};
