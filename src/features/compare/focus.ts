import { drawnMaps, mapsBehind } from '../../domain/compare/drawnMaps';
import type { ActorRef } from '../../domain/entity';
import type { Compared } from '../../domain/merge/view';
import type { TalkingPoint } from '../../domain/points/point';
import { actorIdsByMap } from '../../domain/wall';

/** What was picked to stay: an actor or a link, all that one map drew, or what a talking point is about. */
export type Chosen =
  | { readonly is: 'thing'; readonly id: string }
  | { readonly is: 'map'; readonly id: string }
  | { readonly is: 'point'; readonly point: TalkingPoint };

/** Ids of actors to be lit, by the map that they are lit on; a map that is not there holds nothing of it. */
export type Marks = ReadonlyMap<string, ReadonlySet<string>>;

/** What is asked about: actors by class id, links by key. */
interface Asked {
  readonly actors: readonly ActorRef[];
  readonly links: readonly string[];
  /** The maps that it is about; absent: all. */
  readonly maps?: readonly string[];
}

/** Whether it is the same thing, map or point; a point may have been worked out anew in between. */
export const isSameChosen = (one: Chosen, other: Chosen): boolean => {
  if (one.is === 'point' || other.is === 'point') {
    return one.is === 'point' && other.is === 'point' && one.point.key === other.point.key;
  }
  return one.is === other.is && one.id === other.id;
};

/** What is lit with whatever hangs on it. A map's things are not: there the rest fades. */
export const litIds = (pointed: string | null, chosen: Chosen | null): readonly string[] => [
  ...(pointed === null ? [] : [pointed]),
  ...(chosen?.is === 'thing' ? [chosen.id] : []),
];

/** What is lit by itself: the actors and links that a point is about, until something else is pointed at. */
export const aloneIds = (pointed: string | null, chosen: Chosen | null): readonly string[] =>
  pointed === null && chosen?.is === 'point' ? [...chosen.point.actors, ...chosen.point.links] : [];

/** What stands out while all else fades: a map's things; undefined where that is left to the slider. */
export const keptIds = (chosen: Chosen | null, compared: Compared): ReadonlySet<string> | undefined => {
  if (chosen?.is !== 'map') return undefined;
  const map = drawnMaps(compared).find(({ id }) => id === chosen.id);
  return new Set([...(map?.classIds ?? []), ...(map?.pairs.keys() ?? [])]);
};

/** The ends of links on each map that draws any of them. */
const endsByMap = (pairKeys: readonly string[], compared: Compared): Marks =>
  new Map(
    drawnMaps(compared).flatMap(({ id, pairs }) => {
      const links = pairKeys.flatMap((key) => pairs.get(key)?.links ?? []);
      const ends = links.flatMap(({ link }) => [link.source, link.target]);
      return ends.length > 0 ? [[id, new Set(ends)] as const] : [];
    }),
  );

const membersByMap = (classIds: readonly ActorRef[], { counts }: Compared): Marks => {
  const asked = new Set(classIds);
  return actorIdsByMap(counts.actors.filter(({ id }) => asked.has(id)));
};

/** Links tell more than their ends; what is about certain maps is marked on these alone. */
const marksOfAsked = ({ actors, links, maps = [] }: Asked, compared: Compared): Marks => {
  const marks = links.length > 0 ? endsByMap(links, compared) : membersByMap(actors, compared);
  if (maps.length === 0) return marks;
  const about = maps.flatMap((id) => mapsBehind(id, compared));
  return new Map(about.map((id) => [id, marks.get(id) ?? new Set<string>()]));
};

const askedOfThing = (id: string, { counts }: Compared): Asked =>
  counts.links.some(({ key }) => key === id) ? { actors: [], links: [id] } : { actors: [id], links: [] };

const askedOf = (pointed: string | null, chosen: Chosen | null, compared: Compared): Asked | undefined => {
  if (pointed !== null) return askedOfThing(pointed, compared);
  if (chosen?.is === 'thing') return askedOfThing(chosen.id, compared);
  return chosen?.is === 'point' ? chosen.point : undefined;
};

/** Which maps hold what is pointed at, else chosen, and where on them; undefined while nothing is. */
export const marksOf = (
  pointed: string | null,
  chosen: Chosen | null,
  compared: Compared,
): Marks | undefined => {
  const asked = askedOf(pointed, chosen, compared);
  return asked && marksOfAsked(asked, compared);
};
