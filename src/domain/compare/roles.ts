import type { ActorRef } from '../entity';
import { findingBetweenness } from '../graph/betweenness';
import type { Graph } from '../graph/walk';
import { finished, type Steps } from '../steps';

/** What an actor's place among the links makes of it. */
export interface Role {
  readonly id: ActorRef;
  /** How many others it is linked with. */
  readonly degree: number;
  /** Of the shortest ways between any two others, how many run through it; fractions where there are several. */
  readonly betweenness: number;
}

/** How many others each node is linked with, whichever way; a link from a node to itself is none. */
export const degreesIn = ({ nodes, links }: Graph): ReadonlyMap<string, number> => {
  const others = new Map(nodes.map((node) => [node, new Set<string>()]));
  for (const { source, target } of links) {
    if (source === target) continue;
    others.get(source)?.add(target);
    others.get(target)?.add(source);
  }
  return new Map([...others].map(([node, { size }]) => [node, size]));
};

/** As `rolesIn`, in steps of a millisecond at most. */
export function* findingRolesIn(graph: Graph): Steps<readonly Role[]> {
  const degreeById = degreesIn(graph);
  const betweennessById = yield* findingBetweenness(graph);
  return graph.nodes.map((id) => ({
    id,
    degree: degreeById.get(id) ?? 0,
    betweenness: betweennessById.get(id) ?? 0,
  }));
}

/** The role of every node of a graph of classes, in their order. Directions are not looked at. */
export const rolesIn = (graph: Graph): readonly Role[] => finished(findingRolesIn(graph));
