import type { Forbids } from './pairs';
import { pairFinder } from './pairTable';

/** Two classes with the log odds that they are one. */
export interface WeighedPair {
  /** a < b. */
  readonly a: number;
  readonly b: number;
  /** Minus infinity: they never are. */
  readonly logOdds: number;
}

/** Classes taken for one so far. */
export interface Cluster {
  readonly members: readonly number[];
  /** Of the merges that made it, the least sure one's log odds; undefined while it is one class. */
  readonly weakest: number | undefined;
}

/** Log odds for two classes that share too little to be compared, and what these count beside a comparison. */
const NOTHING_SHARED = -2;
const SAYS_LITTLE = 0.3;
/** One certainty may not outweigh several doubts. */
const MOST = 5;

/** Clusters that grow by merging two whose members, on the average, are likely one (average linkage). */
export interface Clustering {
  /** Merges where the pairs allow it, the likeliest first; a merge must reach `least` log odds on the average. */
  readonly grow: (pairs: readonly WeighedPair[], least: number) => void;
  readonly clusterOf: (at: number) => Cluster;
  readonly clusters: () => readonly Cluster[];
  /** Mean log odds between the members of two clusters; undefined where one map or the users forbid their union. */
  readonly linkage: (one: Cluster, other: Cluster) => number | undefined;
}

const likeliestFirst = (x: WeighedPair, y: WeighedPair): number =>
  y.logOdds - x.logOdds || x.a - y.a || x.b - y.b;

/** Each class by itself. `known`: all pairs that were compared. */
export const createClustering = (
  count: number,
  known: readonly WeighedPair[],
  forbids: Forbids,
): Clustering => {
  const findPair = pairFinder(count, known);
  const clusterByMember: Cluster[] = Array.from({ length: count }, (_, at) => ({
    members: [at],
    weakest: undefined,
  }));
  const clusterOf = (at: number): Cluster => clusterByMember[at] ?? { members: [at], weakest: undefined };

  const linkage: Clustering['linkage'] = (one, other) => {
    let sum = 0;
    let weight = 0;
    for (const a of one.members) {
      for (const b of other.members) {
        if (forbids(a, b)) return undefined;
        const known = findPair(a, b)?.logOdds;
        if (known === Number.NEGATIVE_INFINITY) return undefined;
        const counts = known === undefined ? SAYS_LITTLE : 1;
        sum += counts * Math.max(-MOST, Math.min(MOST, known ?? NOTHING_SHARED));
        weight += counts;
      }
    }
    return sum / weight;
  };

  const merge = (one: Cluster, other: Cluster, at: number): void => {
    const weakest = Math.min(at, one.weakest ?? at, other.weakest ?? at);
    const merged = { members: [...one.members, ...other.members].sort((a, b) => a - b), weakest };
    for (const member of merged.members) clusterByMember[member] = merged;
  };

  return {
    grow: (pairs, least) => {
      for (const { a, b } of [...pairs].sort(likeliestFirst)) {
        const [one, other] = [clusterOf(a), clusterOf(b)];
        if (one === other) continue;
        const mean = linkage(one, other);
        if (mean !== undefined && mean >= least) merge(one, other, mean);
      }
    },
    clusterOf,
    clusters: () => [...new Set(clusterByMember)],
    linkage,
  };
};
