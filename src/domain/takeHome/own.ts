import { normaliseName } from '../match/normalise';
import { type MapContent, pairKey } from '../select';
import type { TakeHome } from './shape';

/** How a map stands to the shared one; actors of the shared map by their places in its list. */
export interface OwnInShared {
  /** Actors that stand on both. */
  readonly onBoth: readonly number[];
  /** Names of the actors of the map that do not stand on the shared one. */
  readonly onlyOwn: readonly string[];
  /** Actors that others drew and that the map lacks. */
  readonly missing: readonly number[];
  /** How many pairs the map links, and how many of them are linked on the shared one too. */
  readonly ownLinks: number;
  readonly linksOnBoth: number;
}

/** What an actor is mainly called counts before its other names; an empty name is nobody's. */
const placesByName = ({ actors }: TakeHome): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  const note = (name: string, place: number) => {
    const normal = normaliseName(name);
    if (normal !== '' && !places.has(normal)) places.set(normal, place);
  };
  for (const [place, { name }] of actors.entries()) note(name, place);
  for (const [place, { others = [] }] of actors.entries()) {
    for (const name of others) note(name, place);
  }
  return places;
};

/** Where one's own map is in the shared one. Actors are known again by name, as the shared map counted them. */
export const ownInShared = (home: TakeHome, { actors, links }: MapContent): OwnInShared => {
  const places = placesByName(home);
  const placeById = new Map(actors.map(({ id, name }) => [id, places.get(normaliseName(name))]));
  const found = new Set(placeById.values());
  const all = home.actors.map((_, place) => place);
  const endOf = (id: string): string => String(placeById.get(id) ?? `own ${id}`);
  const ends = links.map(({ source, target }) => [endOf(source), endOf(target)] as const);
  const pairs = new Set(ends.filter(([a, b]) => a !== b).map(([a, b]) => pairKey(a, b)));
  return {
    onBoth: all.filter((place) => found.has(place)),
    onlyOwn: actors.filter(({ id }) => placeById.get(id) === undefined).map(({ name }) => name),
    missing: all.filter((place) => !found.has(place)),
    ownLinks: pairs.size,
    linksOnBoth: home.links.filter(({ source, target }) => pairs.has(pairKey(String(source), String(target))))
      .length,
  };
};
