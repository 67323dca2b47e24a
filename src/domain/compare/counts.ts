import type { ActorRef, Key, Link } from '../entity';
import type { ActorClass, ActorClasses } from '../match/classes';
import { recordKey } from '../recordKeys';
import { byId, byText, type MapContent } from '../select';
import { finished, type Steps } from '../steps';

/** A link as one map drew it, seen from the pair that it belongs to. */
export interface DrawnLink {
  /** `m1/l1` */
  readonly key: Key;
  readonly link: Link;
  /** The link runs from the pair's target to its source. */
  readonly reversed: boolean;
}

/** Two classes that a map links: its links between them are one vote together. */
export interface DrawnPair {
  readonly key: Key;
  readonly source: ActorRef;
  readonly target: ActorRef;
  readonly links: readonly DrawnLink[];
}

/** A counted map: its classes (V) and its linked pairs (E). */
export interface CountedMap {
  readonly id: string;
  readonly content: MapContent;
  readonly classIds: ReadonlySet<ActorRef>;
  readonly pairs: ReadonlyMap<Key, DrawnPair>;
}

/** A class with a member in a counted map. */
export interface ActorCount {
  readonly id: ActorRef;
  /** All living members, those of uncounted maps among them. */
  readonly members: readonly ActorRef[];
  /** The counted maps that hold it: n_a of them. */
  readonly mapIds: readonly string[];
}

/** A pair of classes that a counted map links. */
export interface LinkCount {
  readonly key: Key;
  /** Ids of classes. Unless directed, source < target in UTF-16 order. */
  readonly source: ActorRef;
  readonly target: ActorRef;
  /** The counted maps that link the pair: k_e of them. */
  readonly mapIds: readonly string[];
  /** c_e: how many counted maps hold both ends. */
  readonly drawnBoth: number;
}

/** Who drew what, over the counted maps. All lists in UTF-16 order of ids. */
export interface Counts {
  /** Pairs are ordered; otherwise the direction of links is not looked at. */
  readonly directed: boolean;
  readonly maps: readonly CountedMap[];
  readonly actors: readonly ActorCount[];
  readonly links: readonly LinkCount[];
}

/** Linked, both drawn without a link, or not both in view. */
export type PairState = 'linked' | 'unlinked' | 'not-both';

/** Key of a pair of classes; ids hold no `/`, so no two pairs share one. */
const pairKey = (source: ActorRef, target: ActorRef): Key => `${source}/${target}`;

/** The class of an actor of a map. */
export const classIdOf = (classes: ActorClasses, mapId: string, actorId: string): ActorRef => {
  const ref = recordKey(mapId, actorId);
  return classes.classIdByRef.get(ref) ?? ref;
};

/** The pairs that a link votes for; a link that does not say where it runs, runs both ways. */
const orientations = (link: Link, from: ActorRef, to: ActorRef, directed: boolean): boolean[] => {
  if (!directed) return [from > to];
  return link.direction === 'forward' ? [false] : [false, true];
};

const drawnPairs = (content: MapContent, classes: ActorClasses, directed: boolean): Map<Key, DrawnPair> => {
  const pairs = new Map<Key, DrawnPair & { links: DrawnLink[] }>();
  const mapId = content.info.id;
  for (const link of content.links) {
    const from = classIdOf(classes, mapId, link.source);
    const to = classIdOf(classes, mapId, link.target);
    if (from === to) continue;
    for (const reversed of orientations(link, from, to, directed)) {
      const [source, target] = reversed ? [to, from] : [from, to];
      const key = pairKey(source, target);
      const pair = pairs.get(key) ?? { key, source, target, links: [] };
      pair.links.push({ key: recordKey(mapId, link.id), link, reversed });
      pairs.set(key, pair);
    }
  }
  return pairs;
};

const countMap = (content: MapContent, classes: ActorClasses, directed: boolean): CountedMap => ({
  id: content.info.id,
  content,
  classIds: new Set(content.actors.map(({ id }) => classIdOf(classes, content.info.id, id))),
  pairs: drawnPairs(content, classes, directed),
});

const countActors = (classes: readonly ActorClass[], maps: readonly CountedMap[]): ActorCount[] => {
  const counted = new Set(maps.map(({ id }) => id));
  return classes
    .map(({ id, members, mapIds }) => ({ id, members, mapIds: mapIds.filter((mapId) => counted.has(mapId)) }))
    .filter(({ mapIds }) => mapIds.length > 0);
};

const countLinks = (maps: readonly CountedMap[], actors: readonly ActorCount[]): LinkCount[] => {
  const mapIdsByClass = new Map(actors.map(({ id, mapIds }) => [id, new Set(mapIds)]));
  const holdingBoth = (source: ActorRef, target: ActorRef): number => {
    const others = mapIdsByClass.get(target);
    let both = 0;
    for (const mapId of mapIdsByClass.get(source) ?? []) if (others?.has(mapId)) both++;
    return both;
  };
  const links = new Map<Key, LinkCount & { mapIds: string[] }>();
  for (const map of maps) {
    for (const { key, source, target } of map.pairs.values()) {
      const known = links.get(key);
      if (known) known.mapIds.push(map.id);
      else links.set(key, { key, source, target, mapIds: [map.id], drawnBoth: holdingBoth(source, target) });
    }
  }
  return [...links.values()].sort((a, b) => byText(a.source, b.source) || byText(a.target, b.target));
};

/** Counts the given maps in steps, one for each map. */
export function* counting(
  counted: readonly MapContent[],
  classes: ActorClasses,
  directed = false,
): Steps<Counts> {
  const maps: CountedMap[] = [];
  for (const content of counted) {
    maps.push(countMap(content, classes, directed));
    yield;
  }
  maps.sort(byId);
  const actors = countActors(classes.classes, maps);
  yield;
  return { directed, maps, actors, links: countLinks(maps, actors) };
}

/** Counts the given maps; a link inside a class is no link, and links of one map between two classes are one vote. */
export const countMaps = (counted: readonly MapContent[], classes: ActorClasses, directed = false): Counts =>
  finished(counting(counted, classes, directed));

/** What a map says of a pair of classes; ends in either order unless the counts are directed. */
export const pairState = (
  { directed }: Counts,
  map: CountedMap,
  source: ActorRef,
  target: ActorRef,
): PairState => {
  if (!map.classIds.has(source) || !map.classIds.has(target)) return 'not-both';
  const key = directed || source < target ? pairKey(source, target) : pairKey(target, source);
  return map.pairs.has(key) ? 'linked' : 'unlinked';
};
