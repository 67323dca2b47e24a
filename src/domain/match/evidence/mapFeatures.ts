import type { ActorRef } from '../../entity';
import type { TaskClass } from '../suggest/task';

/** What the maps say of two classes, names apart. */
export interface MapEvidence {
  readonly a: TaskClass;
  readonly b: TaskClass;
  /** Neighbours by the groups that their names make likely. */
  readonly neighboursA: ReadonlySet<ActorRef>;
  readonly neighboursB: ReadonlySet<ActorRef>;
  /** How many maps hold an actor. */
  readonly mapCount: number;
  /** Whether the workshop tells types apart at all. */
  readonly hasKinds: boolean;
  /** Log odds by their names alone. */
  readonly byNames: number;
  /** The best log odds by names of either with somebody whom the other cannot be. */
  readonly rival: number;
}

const sharedCount = (a: ReadonlySet<ActorRef>, b: ReadonlySet<ActorRef>): number => {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const id of few) if (many.has(id)) count += 1;
  return count;
};

/** The share of neighbours in common by their geometric mean (Salton's cosine), in [0, 1]. */
const neighboursShared = ({ neighboursA, neighboursB }: MapEvidence): number =>
  sharedCount(neighboursA, neighboursB) / Math.sqrt(neighboursA.size * neighboursB.size || 1);

const kindsSaid = ({ a, b, hasKinds }: MapEvidence): boolean =>
  hasKinds && a.kind !== undefined && b.kind !== undefined;

/** Log odds beyond this add nothing: the words have said all they can. */
const SURE = 6;

const clamped = (logOdds: number): number => Math.max(-SURE, Math.min(SURE, logOdds));

const FEATURE_OF = {
  byNames: ({ byNames }: MapEvidence) => clamped(byNames),
  neighboursShared,
  noneShared: (evidence: MapEvidence) =>
    evidence.neighboursA.size > 2 && evidence.neighboursB.size > 2 && neighboursShared(evidence) === 0
      ? 1
      : 0,
  sameKind: (evidence: MapEvidence) => (kindsSaid(evidence) && evidence.a.kind === evidence.b.kind ? 1 : 0),
  otherKind: (evidence: MapEvidence) => (kindsSaid(evidence) && evidence.a.kind !== evidence.b.kind ? 1 : 0),
  /** On how many maps the two would be expected to meet were they strangers: they never do. */
  neverTogether: ({ a, b, mapCount }: MapEvidence) =>
    Math.min(4, (a.mapIds.length * b.mapIds.length) / (mapCount || 1)),
  rival: ({ rival }: MapEvidence) => Math.max(0, clamped(rival) + SURE) / SURE,
  rivalCloser: ({ rival, byNames }: MapEvidence) => Math.max(0, clamped(rival) - clamped(byNames)) / SURE,
} as const satisfies Readonly<Record<string, (evidence: MapEvidence) => number>>;

/** Names of what is weighed, in the order of the numbers. */
export const MAP_FEATURES: readonly string[] = Object.keys(FEATURE_OF);

const FEATURES = Object.values(FEATURE_OF);

/** One number for each of `MAP_FEATURES`. */
export const mapFeatures = (evidence: MapEvidence): number[] => FEATURES.map((feature) => feature(evidence));
