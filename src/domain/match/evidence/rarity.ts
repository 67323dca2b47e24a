import { type Facet, isMunicipalityKey, isPlaceKey, type Part } from '../names/part';
import type { NameReading } from '../names/reading';

const OF_KIND: Readonly<Record<Part['kind'], number>> = {
  body: 3,
  word: 2.5,
  place: 1.5,
  number: 1.5,
  concept: 1.2,
};

/** Roles that tell less of who is meant than other words do. */
const OF_ROLE: Readonly<Partial<Record<Part['role'], number>>> = {
  municipality: 0.4,
  region: 0.5,
  branch: 0.8,
  unit: 0.5,
  generic: 0.35,
  native: 0.2,
  person: 0.1,
  legal: 0,
  stop: 0,
};

/** How much a part tells of who is meant before anything is known of the workshop. */
export const plainWeight = ({ kind, role }: Part): number => OF_ROLE[role] ?? OF_KIND[kind];

/** How much each part of a facet tells, in their order, and all of them together. */
export interface FacetWeights {
  readonly each: readonly number[];
  readonly total: number;
}

/** What is common and what is rare among the names of a workshop. */
export interface Rarity {
  /** How much a part tells of who is meant here. */
  readonly weightOf: (part: Part) => number;
  readonly weightsOf: (facet: Facet) => FacetWeights;
  /** Whether it is the place that most names of the workshop name: it may go without saying. */
  readonly isHome: (part: Part) => boolean;
}

/** What even the commonest word keeps of its weight. */
const LEAST = 0.4;

const countKeys = (readings: Iterable<NameReading>): { counts: Map<string, number>; total: number } => {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { keys } of readings) {
    total += 1;
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { counts, total };
};

/** Smaller shares of the names, and the place is one among several. */
const HOME_SHARE = 0.08;

/** The municipality and the larger area that most names speak of; of equals the smaller key. */
const homesOf = (counts: ReadonlyMap<string, number>, total: number): ReadonlySet<string> => {
  const places = [...counts].filter(([key, count]) => isPlaceKey(key) && count >= HOME_SHARE * total);
  const sorted = places.sort(([keyA, a], [keyB, b]) => b - a || (keyA < keyB ? -1 : 1)).map(([key]) => key);
  const homes = [sorted.find(isMunicipalityKey), sorted.find((key) => !isMunicipalityKey(key))];
  return new Set(homes.flatMap((key) => key ?? []));
};

/**
 * Learns from all distinct names of a workshop. A part's weight falls from its plain weight to 0.4 of it with the
 * logarithm of the share of names that hold it, as in inverse document frequency (Spärck Jones 1972).
 */
export const rarityOf = (readings: Iterable<NameReading>): Rarity => {
  const { counts, total } = countKeys(readings);
  const homes = homesOf(counts, total);
  const rarities = new Map<string, number>();
  for (const [key, count] of counts) rarities.set(key, total < 2 ? 1 : 1 - Math.log(count) / Math.log(total));
  const rarityOfPart = ({ keys }: Part): number => {
    let rarity = 1;
    for (const key of keys) rarity = Math.min(rarity, rarities.get(key) ?? 1);
    return rarity;
  };
  const weightOf = (part: Part): number => plainWeight(part) * (LEAST + (1 - LEAST) * rarityOfPart(part));
  const known = new Map<Facet, FacetWeights>();
  const weightsOf = (facet: Facet): FacetWeights => {
    const found = known.get(facet);
    if (found) return found;
    const each = facet.parts.map(weightOf);
    const weights = { each, total: each.reduce((sum, weight) => sum + weight, 0) };
    known.set(facet, weights);
    return weights;
  };
  return {
    weightOf,
    weightsOf,
    isHome: ({ keys }) => keys.some((key) => homes.has(key)),
  };
};
