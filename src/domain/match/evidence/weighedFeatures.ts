import { type Facet, isOrdinaryConcept, isPlace, isWord, type Part } from '../names/part';
import type { ReadFacet } from '../names/reading';
import type { NameEvidence } from './nameEvidence';
import type { Rarity } from './rarity';

/** What of two names depends on how much each part tells in their workshop. */
interface Weighed {
  readonly coverage: number;
  readonly heaviestShared: number;
  readonly aloneA: number;
  readonly aloneB: number;
  /** Of what stands on one side only. */
  readonly concepts: number;
  readonly words: number;
  readonly isOnlyHome: boolean;
}

/** What the words of two names say by the weights of their workshop; each a number in about [0, 4]. */
const WEIGHTS_SAY = {
  coverage: ({ coverage }: Weighed) => coverage,
  nearlyAll: ({ coverage }: Weighed) => Math.max(0, coverage - 0.75) * 4,
  heaviestShared: ({ heaviestShared }: Weighed) => heaviestShared,
  aloneOnBoth: ({ aloneA, aloneB }: Weighed) => Math.min(4, aloneA, aloneB),
  placeAloneHome: ({ isOnlyHome }: Weighed) => (isOnlyHome ? 1 : 0),
  conceptAlone: ({ concepts }: Weighed) => Math.min(4, concepts),
  wordAlone: ({ words }: Weighed) => Math.min(4, words),
} as const satisfies Readonly<Record<string, (weighed: Weighed) => number>>;

/** Names of what a workshop weighs, in the order of the numbers. */
export const WEIGHED_FEATURES: readonly string[] = Object.keys(WEIGHTS_SAY);

const OF_WEIGHTS = Object.values(WEIGHTS_SAY);

/** Of what stands on one side only, where among the parts of its facet. */
interface Side {
  readonly facet: Facet;
  readonly alone: readonly number[];
  readonly concepts: readonly number[];
  readonly words: readonly number[];
}

/** The parts of two names that their workshop weighs. */
export interface ToWeigh {
  readonly a: Side;
  readonly b: Side;
  /** Where among the parts of a. */
  readonly shared: readonly number[];
  /** Places on the only side that names any. */
  readonly places: readonly Part[];
}

const whereIn = (facet: Facet, parts: readonly Part[]): number[] =>
  parts.map((part) => facet.parts.indexOf(part));

const sideOf = ({ facet }: ReadFacet, alone: readonly Part[]): Side => ({
  facet,
  alone: whereIn(facet, alone),
  concepts: whereIn(facet, alone.filter(isOrdinaryConcept)),
  words: whereIn(facet, alone.filter(isWord)),
});

/** Places of the only side that names any. */
const placesAlone = ({ onlyA, onlyB }: NameEvidence): readonly Part[] => {
  const [a, b] = [onlyA.filter(isPlace), onlyB.filter(isPlace)];
  return a.length > 0 && b.length > 0 ? [] : [...a, ...b];
};

/** Finds in the evidence what is to be weighed, once for all workshops. */
export const partsToWeigh = (evidence: NameEvidence): ToWeigh => ({
  a: sideOf(evidence.a, evidence.onlyA),
  b: sideOf(evidence.b, evidence.onlyB),
  shared: whereIn(evidence.a.facet, [...new Set(evidence.matches.map(({ a }) => a))]),
  places: placesAlone(evidence),
});

const sumAt = (weights: readonly number[], where: readonly number[]): number => {
  let sum = 0;
  for (const at of where) sum += weights[at] ?? 0;
  return sum;
};

const weigh = ({ a, b, shared, places }: ToWeigh, { weightsOf, isHome }: Rarity): Weighed => {
  const [weightsA, weightsB] = [weightsOf(a.facet), weightsOf(b.facet)];
  const [aloneA, aloneB] = [sumAt(weightsA.each, a.alone), sumAt(weightsB.each, b.alone)];
  const all = weightsA.total + weightsB.total;
  let heaviestShared = 0;
  for (const at of shared) heaviestShared = Math.max(heaviestShared, weightsA.each[at] ?? 0);
  return {
    coverage: all === 0 ? 0 : 1 - (aloneA + aloneB) / all,
    heaviestShared,
    aloneA,
    aloneB,
    concepts: sumAt(weightsA.each, a.concepts) + sumAt(weightsB.each, b.concepts),
    words: sumAt(weightsA.each, a.words) + sumAt(weightsB.each, b.words),
    isOnlyHome: places.length > 0 && places.every(isHome),
  };
};

/** One number for each of `WEIGHED_FEATURES`. */
export const weighedFeatures = (parts: ToWeigh, rarity: Rarity): readonly number[] => {
  const weighed = weigh(parts, rarity);
  return OF_WEIGHTS.map((feature) => feature(weighed));
};
