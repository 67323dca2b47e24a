import type { Counts } from './counts';
import { distanceOf, type Likeness, likenessOf, type Overlap } from './jaccard';

/** A row and a column for each counted map. */
export type MapMatrix<T> = readonly (readonly T[])[];

/** How alike any two counted maps are; null stands for 0/0. All matrices are symmetric. */
export interface Similarity {
  /** The maps of rows and columns, by id, in the order of the counts. */
  readonly order: readonly string[];
  readonly overlaps: MapMatrix<Overlap>;
  /** |V1∩V2| / |V1∪V2| */
  readonly actors: MapMatrix<number | null>;
  /** |E1∩E2| / |{e ∈ E1∪E2 : both ends in V1∩V2}| */
  readonly sharedLinks: MapMatrix<number | null>;
  /** |E1∩E2| / |E1∪E2| */
  readonly allLinks: MapMatrix<number | null>;
  /** From 0 to 1, a metric. */
  readonly distance: MapMatrix<number>;
}

/** For any two of m maps a number, in rows of m; in the diagonal a map's own. */
type Tally = Uint32Array;

/** In how many of the sets of maps, given by index, any two maps are together. */
const together = (m: number, sets: Iterable<readonly number[]>): Tally => {
  const tally: Tally = new Uint32Array(m * m);
  for (const set of sets) {
    for (const one of set) {
      for (const other of set) tally[one * m + other] = (tally[one * m + other] ?? 0) + 1;
    }
  }
  return tally;
};

interface LinkHolders {
  readonly drew: readonly number[];
  /** They hold both ends and did not link them. */
  readonly left: readonly number[];
}

type Indices = (mapIds: readonly string[]) => number[];

const indicesOf = ({ maps }: Counts): Indices => {
  const indexById = new Map(maps.map(({ id }, index) => [id, index]));
  return (mapIds) => mapIds.flatMap((id) => indexById.get(id) ?? []);
};

const linkHolders = ({ actors, links }: Counts, indices: Indices): LinkHolders[] => {
  const holders = new Map(actors.map(({ id, mapIds }) => [id, new Set(indices(mapIds))]));
  return links.map(({ source, target, mapIds }) => {
    const drew = indices(mapIds);
    const withTarget = holders.get(target);
    const left = [...(holders.get(source) ?? [])].filter(
      (map) => withTarget?.has(map) && !drew.includes(map),
    );
    return { drew, left };
  });
};

const overlapsOf = (counts: Counts): MapMatrix<Overlap> => {
  const m = counts.maps.length;
  const indices = indicesOf(counts);
  const links = linkHolders(counts, indices);
  const actors = together(
    m,
    counts.actors.map(({ mapIds }) => indices(mapIds)),
  );
  const drawn = together(
    m,
    links.map(({ drew }) => drew),
  );
  const possible = together(
    m,
    links.map(({ drew, left }) => [...drew, ...left]),
  );
  const drawnByNeither = together(
    m,
    links.map(({ left }) => left),
  );
  const size = (tally: Tally, map: number): number => tally[map * m + map] ?? 0;
  return counts.maps.map((_, one) =>
    counts.maps.map((__, other) => {
      const at = one * m + other;
      const sharedActors = actors[at] ?? 0;
      const sharedLinks = drawn[at] ?? 0;
      return {
        sharedActors,
        allActors: size(actors, one) + size(actors, other) - sharedActors,
        sharedLinks,
        linksAmongShared: (possible[at] ?? 0) - (drawnByNeither[at] ?? 0),
        allLinks: size(drawn, one) + size(drawn, other) - sharedLinks,
      };
    }),
  );
};

const measured = (counts: Counts): Similarity => {
  const overlaps = overlapsOf(counts);
  const likenesses = overlaps.map((row) => row.map(likenessOf));
  const each = <T>(numberOf: (likeness: Likeness) => T): MapMatrix<T> =>
    likenesses.map((row) => row.map(numberOf));
  return {
    order: counts.maps.map(({ id }) => id),
    overlaps,
    actors: each(({ actors }) => actors),
    sharedLinks: each(({ linksAmongShared }) => linksAmongShared),
    allLinks: each(({ allLinks }) => allLinks),
    distance: each(distanceOf),
  };
};

const known = new WeakMap<Counts, Similarity>();

/** How alike any two counted maps are; worked out once for the same counts. Without maps all matrices are empty. */
export const similarity = (counts: Counts): Similarity => {
  const found = known.get(counts) ?? measured(counts);
  known.set(counts, found);
  return found;
};
