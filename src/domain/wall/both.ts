import { type CountedMap, classIdOf, countMaps } from '../compare/counts';
import type { ActorRef, Key } from '../entity';
import type { ActorClasses } from '../match/classes';
import { idOfKey } from '../recordKeys';
import { byText, type MapContent } from '../select';

/** What two maps have in common. */
export interface Both {
  /** Classes that stand on both. */
  readonly classIds: readonly ActorRef[];
  /** Pairs that both link. */
  readonly links: number;
  /** Of each of the two: the ids of its actors and links that the other has too. */
  readonly shared: readonly [ReadonlySet<string>, ReadonlySet<string>];
}

const sharedIds = (
  map: CountedMap,
  classes: ActorClasses,
  classIds: ReadonlySet<ActorRef>,
  pairs: ReadonlySet<Key>,
): Set<string> => {
  const actors = map.content.actors.filter(({ id }) => classIds.has(classIdOf(classes, map.id, id)));
  const links = [...map.pairs.values()].filter(({ key }) => pairs.has(key)).flatMap((pair) => pair.links);
  return new Set([...actors.map(({ id }) => id), ...links.map(({ key }) => idOfKey(key))]);
};

/** What both of two maps drew. Ids of actors and links do not meet: both come from one source. */
export const drawnByBoth = (one: MapContent, other: MapContent, classes: ActorClasses): Both => {
  const { maps } = countMaps([one, other], classes);
  const mapOf = ({ info }: MapContent) => maps.find(({ id }) => id === info.id);
  const [first, second] = [mapOf(one), mapOf(other)];
  if (!first || !second) return { classIds: [], links: 0, shared: [new Set(), new Set()] };
  const classIds = new Set([...first.classIds].filter((id) => second.classIds.has(id)));
  const pairs = new Set([...first.pairs.keys()].filter((key) => second.pairs.has(key)));
  return {
    classIds: [...classIds].sort(byText),
    links: pairs.size,
    shared: [sharedIds(first, classes, classIds, pairs), sharedIds(second, classes, classIds, pairs)],
  };
};
