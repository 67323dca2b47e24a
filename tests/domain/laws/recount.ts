import { type RawFile, type RawMap, whoIs } from './rawRooms';

/** A map as sets: who is on it, and which pairs it links. */
export interface Drawn {
  readonly id: string;
  readonly who: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

/** What is counted, and how. */
export interface Asked {
  readonly set: 'person' | 'group' | 'all';
  readonly directed: boolean;
}

export const pair = (source: string, target: string): string => `${source} ${target}`;
export const endsOf = (of: string): readonly [string, string] => {
  const [source = '', target = ''] = of.split(' ');
  return [source, target];
};

const living = <T extends { readonly deletedAt?: string }>(items: readonly T[]): T[] =>
  items.filter(({ deletedAt }) => !deletedAt);

const pairsOf = ({ actors, links }: RawMap, directed: boolean): string[] => {
  const whoById = new Map(living(actors).map(({ id, name }) => [id, whoIs(name)]));
  return living(links).flatMap(({ source, target, direction }) => {
    const [from, to] = [whoById.get(source), whoById.get(target)];
    if (!from || !to || from === to) return [];
    if (!directed) return [pair(...([from, to].sort() as [string, string]))];
    return direction === 'forward' ? [pair(from, to)] : [pair(from, to), pair(to, from)];
  });
};

/** M: the chosen maps that hold anybody, in order of id. */
export const drawnMaps = (file: RawFile, { set, directed }: Asked): Drawn[] =>
  living(file.maps)
    .filter(({ author }) => set === 'all' || author.type === set)
    .map((map) => ({
      id: map.id,
      who: new Set(living(map.actors).map(({ name }) => whoIs(name))),
      pairs: new Set(pairsOf(map, directed)),
    }))
    .filter(({ who }) => who.size > 0)
    .sort((a, b) => (a.id < b.id ? -1 : 1));

/** The smallest "map/actor" of everybody, over all maps that are not deleted. */
export const smallestRefs = (file: RawFile): ReadonlyMap<string, readonly string[]> => {
  const refs = new Map<string, string[]>();
  for (const { id, actors } of living(file.maps)) {
    for (const actor of living(actors)) {
      const who = whoIs(actor.name);
      refs.set(who, [...(refs.get(who) ?? []), `${id}/${actor.id}`].sort());
    }
  }
  return refs;
};

export const allOf = (maps: readonly Drawn[], what: 'who' | 'pairs'): string[] => [
  ...new Set(maps.flatMap((map) => [...map[what]])),
];

export const holding = (maps: readonly Drawn[], who: string): Drawn[] =>
  maps.filter((map) => map.who.has(who));
export const linking = (maps: readonly Drawn[], of: string): Drawn[] =>
  maps.filter((map) => map.pairs.has(of));
export const holdingBoth = (maps: readonly Drawn[], of: string): Drawn[] =>
  maps.filter((map) => endsOf(of).every((end) => map.who.has(end)));

const common = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((item) => other.has(item)).length;
const either = (one: ReadonlySet<string>, other: ReadonlySet<string>): Set<string> =>
  new Set([...one, ...other]);
const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** The three Jaccards and the distance of two maps. */
export const alike = (one: Drawn, other: Drawn) => {
  const isShared = (of: string) => endsOf(of).every((end) => one.who.has(end) && other.who.has(end));
  const among = [...either(one.pairs, other.pairs)].filter(isShared);
  const bothDrew = common(one.pairs, other.pairs);
  const actors = share(common(one.who, other.who), either(one.who, other.who).size);
  const allLinks = share(bothDrew, either(one.pairs, other.pairs).size);
  return {
    actors,
    sharedLinks: share(bothDrew, among.length),
    allLinks,
    distance: 1 - ((actors ?? 1) + (allLinks ?? 1)) / 2,
  };
};

/** Everybody who can be reached from somebody along pairs, whichever way these run. */
export const reach = (from: string, pairs: readonly string[]): Set<string> => {
  const reached = new Set([from]);
  for (const one of reached) {
    for (const of of pairs) if (endsOf(of).includes(one)) for (const end of endsOf(of)) reached.add(end);
  }
  return reached;
};

const shortestPaths = (from: string, to: string, neighbours: (who: string) => string[]): string[][] => {
  let paths = [[from]];
  while (paths.length > 0) {
    const arrived = paths.filter((path) => path.at(-1) === to);
    if (arrived.length > 0) return arrived;
    paths = paths.flatMap((path) =>
      neighbours(path.at(-1) ?? '')
        .filter((next) => !path.includes(next))
        .map((next) => [...path, next]),
    );
  }
  return [];
};

/** How many others each is linked with, and how many of the shortest paths between others run through it. */
export const rolesOf = (maps: readonly Drawn[]) => {
  const everybody = allOf(maps, 'who');
  const pairs = allOf(maps, 'pairs');
  const neighbours = (who: string): string[] => [
    ...new Set(pairs.map(endsOf).flatMap(([a, b]) => (a === who ? [b] : b === who ? [a] : []))),
  ];
  const through = new Map(everybody.map((who) => [who, 0]));
  for (const [index, from] of everybody.entries()) {
    for (const to of everybody.slice(index + 1)) {
      const paths = shortestPaths(from, to, neighbours);
      for (const who of paths.flatMap((path) => path.slice(1, -1))) {
        through.set(who, (through.get(who) ?? 0) + 1 / paths.length);
      }
    }
  }
  return everybody.map((who) => ({
    who,
    degree: neighbours(who).length,
    betweenness: through.get(who) ?? 0,
  }));
};

/** The pairs that one map alone links, joining parts of what at least k maps link. */
export const bridgesOf = (maps: readonly Drawn[], k: number) => {
  const undirected = maps.map((map) => ({
    ...map,
    pairs: new Set([...map.pairs].map((of) => endsOf(of).toSorted().join(' '))),
  }));
  const pairs = allOf(undirected, 'pairs');
  const strong = pairs.filter((of) => linking(undirected, of).length >= k);
  return pairs.flatMap((of) => {
    const drew = linking(undirected, of);
    const [source, target] = endsOf(of);
    const [here, there] = [reach(source, strong), reach(target, strong)];
    if (drew.length !== 1 || here.has(target)) return [];
    const others = pairs.filter((other) => other !== of);
    return {
      of,
      map: drew[0]?.id,
      parts: [here.size, there.size],
      inUnion: !reach(source, others).has(target),
    };
  });
};

const choices = <T>(items: readonly T[], size: number): T[][] =>
  size === 0
    ? [[]]
    : items.flatMap((item, at) => choices(items.slice(at + 1), size - 1).map((rest) => [item, ...rest]));

/** How many different things so many maps hold: the mean over all choices of them, as over all orders. */
export const meanHeld = (maps: readonly Drawn[], size: number, what: 'who' | 'pairs'): number => {
  const held = choices(maps, size).map((chosen) => allOf(chosen, what).length);
  return held.reduce((sum, count) => sum + count, 0) / held.length;
};
