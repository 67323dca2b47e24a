import type { SharedSettings } from '../entity';
import type { ActorCount, Counts, LinkCount } from './counts';

/** How many maps must have drawn an actor, and a link, for it to be in. */
export interface Thresholds {
  readonly kActors: number;
  readonly kLinks: number;
}

/** How much stays when at least k maps must have drawn it. */
export interface ThresholdRow {
  readonly k: number;
  readonly actors: number;
  readonly links: number;
}

/** A number of maps, from 1 to m. */
export const withinMaps = (k: number, m: number): number => Math.max(1, Math.min(k, m));

/** At least two of the maps, where there are two. */
export const defaultThresholds = ({ maps }: Counts): Thresholds => {
  const k = Math.min(2, maps.length);
  return { kActors: k, kLinks: k };
};

/** What the workshop says, as far as there are so many maps; the default where it says nothing. */
export const thresholdsOf = (shared: SharedSettings, counts: Counts): Thresholds => {
  const standard = defaultThresholds(counts);
  const m = counts.maps.length;
  return {
    kActors: withinMaps(shared.kActors ?? standard.kActors, m),
    kLinks: withinMaps(shared.kLinks ?? standard.kLinks, m),
  };
};

/** "At least this share (0–1) of n maps" as a number of maps: ⌈share · n⌉. */
export const thresholdOfShare = (share: number, n: number): number => {
  // 0.07 · 100 is 7.000000000000001 in binary
  const slack = 1e-9;
  return Math.ceil(share * n - slack);
};

/** The actors and links that enough maps drew; a link only together with both its ends. */
export const atLeast = <A extends ActorCount, L extends LinkCount>(
  { actors, links }: { readonly actors: readonly A[]; readonly links: readonly L[] },
  { kActors, kLinks }: Thresholds,
): { actors: A[]; links: L[] } => {
  const kept = actors.filter(({ mapIds }) => mapIds.length >= kActors);
  const ids = new Set(kept.map(({ id }) => id));
  return {
    actors: kept,
    links: links.filter(
      ({ mapIds, source, target }) => mapIds.length >= kLinks && ids.has(source) && ids.has(target),
    ),
  };
};

/** One row for each k from 1 to the number of maps. */
export const thresholdTable = (counts: Counts): ThresholdRow[] =>
  counts.maps.map((_, index) => {
    const k = index + 1;
    const { actors, links } = atLeast(counts, { kActors: k, kLinks: k });
    return { k, actors: actors.length, links: links.length };
  });
