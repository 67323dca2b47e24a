import type { ActorRef, Key } from '../entity';
import { componentsOf } from '../graph/components';
import { cutsOf } from '../graph/cuts';
import { byText, pairKey } from '../select';
import type { Counts } from './counts';

/** A linked pair, whichever way its links run. */
export interface UndirectedLink {
  readonly key: Key;
  readonly source: ActorRef;
  readonly target: ActorRef;
  /** The counted maps that link the pair either way. */
  readonly mapIds: readonly string[];
}

/** A link of one map alone that joins what few links keep apart. */
export interface BridgeOneSaw {
  readonly key: Key;
  readonly source: ActorRef;
  readonly target: ActorRef;
  /** The map that drew it. */
  readonly mapId: string;
  /** How many actors the parts of its source and its target have, in the graph of links that at least `kLinks` maps drew. */
  readonly parts: readonly [number, number];
  /** The same in the graph of all other links; absent where some of them join the two in another way. */
  readonly sides?: readonly [number, number];
}

const withBothDirections = ({ links }: Counts): UndirectedLink[] => {
  const byKey = new Map<Key, UndirectedLink>();
  for (const { source, target, mapIds } of links) {
    const key = pairKey(source, target);
    const [first, last] = source < target ? [source, target] : [target, source];
    const all = [...new Set([...(byKey.get(key)?.mapIds ?? []), ...mapIds])].sort(byText);
    byKey.set(key, { key, source: first, target: last, mapIds: all });
  }
  return [...byKey.values()];
};

/** The union of all counted maps, without directions: every class is a node. */
export const unionGraph = (counts: Counts): { nodes: ActorRef[]; links: readonly UndirectedLink[] } => ({
  nodes: counts.actors.map(({ id }) => id),
  links: counts.directed ? withBothDirections(counts) : counts.links,
});

const partByNode = (nodes: readonly ActorRef[], links: readonly UndirectedLink[]) => {
  const partOf = new Map<ActorRef, ActorRef[]>();
  for (const part of componentsOf({ nodes, links })) for (const node of part) partOf.set(node, part);
  return partOf;
};

const product = ([one, other]: readonly [number, number]): number => one * other;

/**
 * The links that one map alone drew (k_e = 1) and that join two components of the graph of links with k_e ≥ `kLinks`,
 * ranked by the product of the components' sizes, then in order of key. All counted classes are its nodes; directions
 * are not looked at. With `kLinks` 1 there are none: each such link is in the graph itself.
 */
export const bridgesOneSaw = (counts: Counts, kLinks: number): BridgeOneSaw[] => {
  const { nodes, links } = unionGraph(counts);
  const partOf = partByNode(
    nodes,
    links.filter(({ mapIds }) => mapIds.length >= kLinks),
  );
  const sidesByKey = new Map(cutsOf({ nodes, links }).bridges.map(({ link, sides }) => [link.key, sides]));
  return links
    .flatMap(({ key, source, target, mapIds: [mapId, another] }): BridgeOneSaw[] => {
      const [one, other] = [partOf.get(source), partOf.get(target)];
      if (!mapId || another || !one || !other || one === other) return [];
      const sides = sidesByKey.get(key);
      return [{ key, source, target, mapId, parts: [one.length, other.length], ...(sides ? { sides } : {}) }];
    })
    .sort((a, b) => product(b.parts) - product(a.parts) || byText(a.key, b.key));
};
