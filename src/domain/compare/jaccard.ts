import type { CountedMap } from './counts';

/** Shares from 0 to 1; null where there is nothing to compare (0/0). */
export interface Likeness {
  /** |V1∩V2| / |V1∪V2| */
  readonly actors: number | null;
  /** |E1∩E2| / |{e ∈ E1∪E2 : both ends in V1∩V2}| */
  readonly linksAmongShared: number | null;
  /** |E1∩E2| / |E1∪E2| */
  readonly allLinks: number | null;
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

const countCommon = <T>(one: Iterable<T>, other: { has: (item: T) => boolean }): number => {
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

/** How alike two maps are. */
export const likeness = (one: CountedMap, other: CountedMap): Likeness => {
  const sharedActors = countCommon(one.classIds, other.classIds);
  const sharedLinks = countCommon(one.pairs.keys(), other.pairs);
  const amongShared = countAmongShared(one, other) + countAmongShared(other, one) - sharedLinks;
  return {
    actors: ratio(sharedActors, one.classIds.size + other.classIds.size - sharedActors),
    linksAmongShared: ratio(sharedLinks, amongShared),
    allLinks: ratio(sharedLinks, one.pairs.size + other.pairs.size - sharedLinks),
  };
};
