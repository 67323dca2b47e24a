import { readFileSync } from 'node:fs';

/** What of a workshop's file is counted here; the rest of it is left alone. */
interface RawFile {
  readonly workshop: { readonly roster?: readonly RawKnown[] };
  readonly maps: readonly RawMap[];
}
interface RawKnown {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}
interface RawMap {
  readonly id: string;
  readonly deletedAt?: string;
  readonly author?: { readonly name?: string; readonly type?: string };
  readonly actors?: readonly RawActor[];
  readonly links?: readonly { readonly source: string; readonly target: string }[];
}
interface RawActor {
  readonly id: string;
  readonly name: string;
  readonly rosterId?: string;
  readonly self?: boolean;
}

/** What one person drew: actors by name, links as "salo – turku" in alphabetical order. */
export interface PersonsMap {
  readonly actors: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  /** Whom its author stands for. */
  readonly represents: ReadonlySet<string>;
}

/** One name for what is written in ways that a reader takes for the same. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s–-]+/g, ' ')
    .replace(/ (ry|rf)$/, '')
    .trim();

const linkBetween = (one: string, other: string): string => [one, other].sort().join(' – ');

const namerOf = (roster: readonly RawKnown[] = []): ((actor: RawActor) => string) => {
  const byId = new Map(roster.map(({ id, name }) => [id, plain(name)]));
  const byName = new Map(
    roster.flatMap(({ name, aliases = [] }) =>
      [name, ...aliases].map((way) => [plain(way), plain(name)] as const),
    ),
  );
  return ({ name, rosterId = '' }) => byId.get(rosterId) ?? byName.get(plain(name)) ?? plain(name);
};

/** Two of one name in one map are two: each goes by a name of its own. */
const mapOf = ({ id, actors = [], links = [] }: RawMap, nameOf: (actor: RawActor) => string): PersonsMap => {
  const hasTwin = (name: string): boolean => actors.filter((actor) => nameOf(actor) === name).length > 1;
  const ownName = (actor: RawActor): string => {
    const name = nameOf(actor);
    return hasTwin(name) ? `${name} (${id}/${actor.id})` : name;
  };
  const nameById = new Map(actors.map((actor) => [actor.id, ownName(actor)]));
  const end = (actorId: string): string => nameById.get(actorId) ?? '';
  return {
    actors: new Set(nameById.values()),
    links: new Set(links.map(({ source, target }) => linkBetween(end(source), end(target)))),
    represents: new Set(actors.filter(({ self }) => self).map(ownName)),
  };
};

const tally = (sets: readonly ReadonlySet<string>[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const one of sets.flatMap((set) => [...set])) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
};

const countOf = (counts: ReadonlyMap<string, number>, k: number): number =>
  [...counts.values()].filter((count) => count >= k).length;

/**
 * Counts a workshop's file anew, by names and the actor list alone and with nothing of the app: true of a workshop in
 * which nothing was united or parted by hand.
 */
export const recounted = (path: string) => {
  const { workshop, maps: all }: RawFile = JSON.parse(readFileSync(path, 'utf8'));
  const nameOf = namerOf(workshop.roster);
  const persons = all.filter(({ author, deletedAt }) => author?.type === 'person' && !deletedAt);
  const maps = persons.map((map) => mapOf(map, nameOf));
  const actors = tally(maps.map((map) => map.actors));
  const links = tally(maps.map((map) => map.links));
  const drewItself = (link: string, end: string): boolean =>
    maps.some((map) => map.represents.has(end) && map.links.has(link));
  return {
    maps,
    /** Whose names nobody may read while names are hidden. */
    authors: all.flatMap(({ author }) => (author?.type === 'person' && author.name ? [author.name] : [])),
    drawn: (name: string): number => actors.get(plain(name)) ?? 0,
    drawnLink: (one: string, other: string): number => links.get(linkBetween(plain(one), plain(other))) ?? 0,
    isRepresented: (name: string): boolean => maps.some(({ represents }) => represents.has(plain(name))),
    atLeast: (k: number) => ({ actors: countOf(actors, k), links: countOf(links, k) }),
    /** Of the maps at two places of the list: how many actors both hold, and how many either. */
    inCommon: (one: number, other: number) => {
      const [first, second] = [one, other].map((place) => [...(maps[place]?.actors ?? [])]);
      const shared = first?.filter((name) => second?.includes(name)).length ?? 0;
      const sizes = { first: first?.length ?? 0, second: second?.length ?? 0 };
      return { shared, all: sizes.first + sizes.second - shared, ...sizes };
    },
    /** How many links were drawn by those who stand for the one end and by those who stand for the other. */
    drawnByBothEnds: (): number =>
      [...links.keys()].filter((link) => link.split(' – ').every((end) => drewItself(link, end))).length,
    /** The most links that an actor has of those that at least k drew. */
    mostLinks: (k: number): number => {
      const kept = [...links].flatMap(([link, count]) => (count >= k ? [link.split(' – ')] : []));
      const ends = tally(kept.map((both) => new Set(both)));
      return Math.max(...ends.values());
    },
  };
};
