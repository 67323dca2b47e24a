import type { TaskClass } from '../suggest/task';

/** What the maps say of two classes, names apart. */
export interface MapEvidence {
  readonly a: TaskClass;
  readonly b: TaskClass;
  /** Neighbours, each by the smallest number of the classes that their names make one with it. */
  readonly neighboursA: ReadonlySet<number>;
  readonly neighboursB: ReadonlySet<number>;
  /** `neighbourWeight` of each neighbour. */
  readonly neighbourWeights: ReadonlyMap<number, number>;
  /** How many maps hold an actor. */
  readonly mapCount: number;
  /** Whether the workshop tells types apart at all. */
  readonly hasKinds: boolean;
  /** Log odds by their names alone. */
  readonly byNames: number;
  /** The best log odds by names of either with somebody whom the other cannot be. */
  readonly rival: number;
}

/** Who is linked with everybody says little of those linked with it (as in Adamic and Adar 2003). */
export const neighbourWeight = (degree: number): number => 1 / (1 + Math.log(Math.max(1, degree)));

/** As if each had so much of a neighbour more that is not the other's: two neighbours in common may be chance. */
const UNSEEN = 1;

const total = (ids: ReadonlySet<number>, weights: ReadonlyMap<number, number>): number => {
  let sum = 0;
  for (const id of ids) sum += weights.get(id) ?? 1;
  return sum;
};

const totalOfShared = ({ neighboursA: a, neighboursB: b, neighbourWeights }: MapEvidence): number => {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const id of few) if (many.has(id)) sum += neighbourWeights.get(id) ?? 1;
  return sum;
};

/** The weighted share of neighbours in common by their geometric mean (Salton's cosine), in [0, 1). */
const neighboursShared = (evidence: MapEvidence): number => {
  const both = totalOfShared(evidence);
  if (both === 0) return 0;
  const { neighboursA, neighboursB, neighbourWeights } = evidence;
  const [a, b] = [total(neighboursA, neighbourWeights), total(neighboursB, neighbourWeights)];
  return both / (Math.sqrt(a * b) + UNSEEN);
};

const kindsSaid = ({ a, b, hasKinds }: MapEvidence): boolean =>
  hasKinds && a.kind !== undefined && b.kind !== undefined;

/** Log odds beyond this add nothing: the words have said all they can. */
const SURE = 6;

const clamped = (logOdds: number): number => Math.max(-SURE, Math.min(SURE, logOdds));

const FEATURE_OF = {
  byNames: ({ byNames }: MapEvidence) => clamped(byNames),
  neighboursShared: (_: MapEvidence, share: number) => share,
  noneShared: ({ neighboursA, neighboursB }: MapEvidence, share: number) =>
    neighboursA.size > 2 && neighboursB.size > 2 && share === 0 ? 1 : 0,
  sameKind: (evidence: MapEvidence) => (kindsSaid(evidence) && evidence.a.kind === evidence.b.kind ? 1 : 0),
  otherKind: (evidence: MapEvidence) => (kindsSaid(evidence) && evidence.a.kind !== evidence.b.kind ? 1 : 0),
  /** On how many maps the two would be expected to meet were they strangers: they never do. */
  neverTogether: ({ a, b, mapCount }: MapEvidence) =>
    Math.min(4, (a.mapIds.length * b.mapIds.length) / (mapCount || 1)),
  rival: ({ rival }: MapEvidence) => Math.max(0, clamped(rival) + SURE) / SURE,
  rivalCloser: ({ rival, byNames }: MapEvidence) => Math.max(0, clamped(rival) - clamped(byNames)) / SURE,
} as const satisfies Readonly<Record<string, (evidence: MapEvidence, neighboursShared: number) => number>>;

/** Names of what is weighed, in the order of the numbers. */
export const MAP_FEATURES: readonly string[] = Object.keys(FEATURE_OF);

const FEATURES = Object.values(FEATURE_OF);

/** One number for each of `MAP_FEATURES`. */
export const mapFeatures = (evidence: MapEvidence): number[] => {
  const share = neighboursShared(evidence);
  return FEATURES.map((feature) => feature(evidence, share));
};
