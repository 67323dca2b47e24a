import { scaleOf } from '../merge/scale';
import type { Compared, View } from '../merge/view';
import type { MapContent } from '../select';
import type { Counts } from './counts';
import type { ForTwo, Parted, PartedActor, PlacedPart } from './parts';
import { groupMembersOf, mapsOfSet } from './sets';
import { similarity } from './similarity';

/** What can stand on one side of a comparison of two: a map, or what the members of a group drew together. */
export type PairSide =
  | { readonly is: 'map'; readonly mapId: string }
  | { readonly is: 'members'; readonly groupId: string };

const MEMBERS = '/members';

/** A side as a text: the id of its map, or `m9/members`; ids hold no `/`. */
export const sideToText = (side: PairSide): string =>
  side.is === 'map' ? side.mapId : side.groupId + MEMBERS;

/** The side that a text of `sideToText` stands for, whether or not its map is there. */
export const textToSide = (text: string): PairSide =>
  text.endsWith(MEMBERS)
    ? { is: 'members', groupId: text.slice(0, -MEMBERS.length) }
    : { is: 'map', mapId: text };

const presentMembers = (contents: readonly MapContent[], group: MapContent): string[] => {
  const named = new Set(groupMembersOf(group));
  return contents.map(({ info }) => info.id).filter((id) => named.has(id));
};

/** The maps of a side that are there, in the order of the contents; none when all are gone. */
export const mapsOfSide = (contents: readonly MapContent[], side: PairSide): string[] => {
  const wanted = side.is === 'map' ? side.mapId : side.groupId;
  const content = contents.find(({ info }) => info.id === wanted);
  if (!content) return [];
  return side.is === 'map' ? [wanted] : presentMembers(contents, content);
};

const asMaps = (contents: readonly MapContent[]): PairSide[] =>
  contents.map(({ info }) => ({ is: 'map', mapId: info.id }));

/** All that can be compared: persons' maps, groups' maps, and what groups' members drew (of two members or more). */
export const possibleSides = (
  contents: readonly MapContent[],
): { readonly persons: PairSide[]; readonly groups: PairSide[]; readonly members: PairSide[] } => {
  const groups = mapsOfSet(contents, 'group');
  return {
    persons: asMaps(mapsOfSet(contents, 'person')),
    groups: asMaps(groups),
    members: groups
      .filter((group) => presentMembers(contents, group).length > 1)
      .map(({ info }) => ({ is: 'members', groupId: info.id })),
  };
};

const among = (mapIds: readonly string[], side: ReadonlySet<string>): number =>
  mapIds.filter((id) => side.has(id)).length;

/**
 * Two sides laid on each other, by ids of maps; what neither drew is left out. A map may be on both sides: it counts on
 * each. m: how many counted maps a side has.
 */
export const partedSides = (
  { counts, actors, links }: Pick<Compared, 'counts' | 'actors' | 'links'>,
  first: readonly string[],
  second: readonly string[],
): Parted => {
  const sides = [new Set(first), new Set(second)] as const;
  const split = (mapIds: readonly string[]): ForTwo => ({
    first: among(mapIds, sides[0]),
    second: among(mapIds, sides[1]),
  });
  const isDrawn = ({ n }: { readonly n: ForTwo }): boolean => n.first + n.second > 0;
  return {
    m: split(counts.maps.map(({ id }) => id)),
    actors: actors
      .map(({ id, name, kind, mapIds }): PartedActor => ({ id, name, kind: kind?.value, n: split(mapIds) }))
      .filter(isDrawn),
    links: links
      .map(({ key, source, target, mapIds }) => ({ id: key, source, target, n: split(mapIds) }))
      .filter(isDrawn),
  };
};

/** The same with each actor where a view of the same maps has it, and as large as it is there. */
export const placedSides = (
  view: View,
  first: readonly string[],
  second: readonly string[],
): Parted<PlacedPart> => {
  const parted = partedSides(view, first, second);
  const actorById = new Map(view.actors.map((actor) => [actor.id, actor]));
  const actors = parted.actors.map((actor): PlacedPart => {
    const { x = 0, y = 0, mapIds = [] } = actorById.get(actor.id) ?? {};
    return { ...actor, x, y, scale: scaleOf(mapIds.length) };
  });
  return { ...parted, actors };
};

/** A pair of counted maps, by index. */
const pairsOf = (m: number): (readonly [number, number])[] =>
  Array.from({ length: m }, (_, one) =>
    Array.from({ length: m - one - 1 }, (__, offset) => [one, one + 1 + offset] as const),
  ).flat();

/**
 * The two counted maps that are farthest apart, by the distance of `similarity`, among those that have an actor in
 * common as far as there are any: two that share nothing are two pictures beside each other. Of several pairs the first
 * by ids; undefined where there are not two maps.
 */
export const leastAlikePair = (counts: Counts): readonly [string, string] | undefined => {
  const { order, distance, overlaps } = similarity(counts);
  const pairs = pairsOf(order.length);
  const meeting = pairs.filter(([one, other]) => (overlaps[one]?.[other]?.sharedActors ?? 0) > 0);
  const apart = ([one, other]: readonly [number, number]): number => distance[one]?.[other] ?? 0;
  const [first, ...others] = meeting.length > 0 ? meeting : pairs;
  const least = first && others.reduce((best, pair) => (apart(pair) > apart(best) ? pair : best), first);
  return least && [order[least[0]] ?? '', order[least[1]] ?? ''];
};
