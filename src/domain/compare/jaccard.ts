import type { CountedMap } from './counts';

/** What two maps have in common, in numbers: V are a map's classes, E its linked pairs. */
export interface Overlap {
  /** |V1∩V2| */
  readonly sharedActors: number;
  /** |V1∪V2| */
  readonly allActors: number;
  /** |E1∩E2| */
  readonly sharedLinks: number;
  /** |{e ∈ E1∪E2 : both ends in V1∩V2}| */
  readonly linksAmongShared: number;
  /** |E1∪E2| */
  readonly allLinks: number;
}

/** Jaccard's shares from 0 to 1; null where there is nothing to compare (0/0). */
export interface Likeness {
  /** |V1∩V2| / |V1∪V2| */
  readonly actors: number | null;
  /** |E1∩E2| / |{e ∈ E1∪E2 : both ends in V1∩V2}| */
  readonly linksAmongShared: number | null;
  /** |E1∩E2| / |E1∪E2| */
  readonly allLinks: number | null;
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** How many of the items the other has too. */
export const countCommon = <T>(one: Iterable<T>, other: { has: (item: T) => boolean }): number => {
  let common = 0;
  for (const item of one) if (other.has(item)) common++;
  return common;
};

/** How many pairs of a map have both ends in the other map too. */
const countAmongShared = (map: CountedMap, other: CountedMap): number => {
  let among = 0;
  for (const { source, target } of map.pairs.values()) {
    if (other.classIds.has(source) && other.classIds.has(target)) among++;
  }
  return among;
};

/** What two maps have in common. */
export const overlapOf = (one: CountedMap, other: CountedMap): Overlap => {
  const sharedActors = countCommon(one.classIds, other.classIds);
  const sharedLinks = countCommon(one.pairs.keys(), other.pairs);
  return {
    sharedActors,
    allActors: one.classIds.size + other.classIds.size - sharedActors,
    sharedLinks,
    linksAmongShared: countAmongShared(one, other) + countAmongShared(other, one) - sharedLinks,
    allLinks: one.pairs.size + other.pairs.size - sharedLinks,
  };
};

/** The shares that follow from what two maps have in common. */
export const likenessOf = (overlap: Overlap): Likeness => ({
  actors: ratio(overlap.sharedActors, overlap.allActors),
  linksAmongShared: ratio(overlap.sharedLinks, overlap.linksAmongShared),
  allLinks: ratio(overlap.sharedLinks, overlap.allLinks),
});

/** How alike two maps are. */
export const likeness = (one: CountedMap, other: CountedMap): Likeness => likenessOf(overlapOf(one, other));

/**
 * How far two maps are apart, from 0 to 1: one minus the mean of the Jaccards of actors and of all links. Each of these
 * is a metric when two empty sets are 0 apart, so their mean is one too.
 */
export const distanceOf = ({ actors, allLinks }: Likeness): number =>
  1 - ((actors ?? 1) + (allLinks ?? 1)) / 2;
