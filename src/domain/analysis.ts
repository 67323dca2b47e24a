import { type Comparison, comparison } from './analysis/comparison';
import type { Counts } from './compare/counts';
import type { CountWarning, MapSet } from './compare/sets';
import {
  atLeast,
  type ThresholdRow,
  type Thresholds,
  thresholdsOf,
  thresholdTable,
} from './compare/thresholds';
import type { ActorRef, Entities } from './entity';
import type { Conflict } from './match/conflicts';
import type { MergedLink } from './merge/links';
import { type MergedActor, viewOf } from './merge/view';

/** Everything that can be computed from a workshop's records without a screen. Lists in UTF-16 order of ids. */
export interface Analysis extends Comparison {
  /** The counted maps, with their living actors and visible links. */
  readonly maps: readonly { readonly id: string; readonly actors: number; readonly links: number }[];
  readonly classes: readonly AnalysedClass[];
  readonly links: readonly AnalysedLink[];
  readonly thresholds: readonly ThresholdRow[];
  /** The shared map at the thresholds that were asked for: ids of its classes, and its links. */
  readonly shared: AnalysedShared;
  readonly conflicts: readonly Conflict[];
  readonly warnings: readonly CountWarning[];
}

export interface AnalysedShared extends Thresholds {
  readonly classes: readonly ActorRef[];
  readonly links: readonly { readonly source: ActorRef; readonly target: ActorRef }[];
}

/** A class with a member in a counted map. */
export interface AnalysedClass {
  readonly id: ActorRef;
  /** All living members, those of uncounted maps among them. */
  readonly members: readonly ActorRef[];
  readonly name: string;
  /** Null when nobody said it. */
  readonly kind: string | null;
  /** Kinds that as many maps say; absent when `kind` stands alone. */
  readonly kindTied?: readonly string[];
  /** The counted maps that hold it. */
  readonly maps: readonly string[];
  /** Model units, two decimals. */
  readonly x: number;
  readonly y: number;
}

/** A linked pair of classes; unless directed, source < target. */
export interface AnalysedLink {
  readonly source: ActorRef;
  readonly target: ActorRef;
  /** k_e: how many counted maps link the two. */
  readonly drawnBy: number;
  /** c_e: how many counted maps hold both. */
  readonly drawnBoth: number;
  readonly maps: readonly string[];
}

export interface AnalysisOptions extends Partial<Thresholds> {
  readonly set?: MapSet;
  readonly directed?: boolean;
}

/** A file knows no −0. */
const rounded = (number: number): number => Math.round(number * 100) / 100 + 0;

const analysedClass = ({ id, members, name, kind, mapIds, x, y }: MergedActor): AnalysedClass => ({
  id,
  members,
  name,
  kind: kind?.value ?? null,
  ...(kind && kind.tied.length > 0 ? { kindTied: kind.tied } : {}),
  maps: mapIds,
  x: rounded(x),
  y: rounded(y),
});

const analysedLink = ({ source, target, mapIds, drawnBoth }: MergedLink): AnalysedLink => ({
  source,
  target,
  drawnBy: mapIds.length,
  drawnBoth,
  maps: mapIds,
});

const shared = (counts: Counts, thresholds: Thresholds): AnalysedShared => {
  const { actors, links } = atLeast(counts, thresholds);
  return {
    ...thresholds,
    classes: actors.map(({ id }) => id),
    links: links.map(({ source, target }) => ({ source, target })),
  };
};

/** Counts all non-empty undeleted maps of a set. Thresholds that are not given, or too high, are as on the shared map. */
export const analyse = (
  entities: Entities,
  { kActors, kLinks, ...options }: AnalysisOptions = {},
): Analysis => {
  const { classes, counts, actors, links, warnings } = viewOf(entities, options);
  const asked = { ...(kActors && { kActors }), ...(kLinks && { kLinks }) };
  const thresholds = thresholdsOf(asked, counts);
  return {
    maps: counts.maps.map(({ id, content }) => ({
      id,
      actors: content.actors.length,
      links: content.links.length,
    })),
    classes: actors.map(analysedClass),
    links: links.map(analysedLink),
    thresholds: thresholdTable(counts),
    shared: shared(counts, thresholds),
    ...comparison(counts, thresholds),
    conflicts: classes.conflicts,
    warnings,
  };
};
