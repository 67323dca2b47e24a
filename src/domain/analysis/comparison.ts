import { type BridgeOneSaw, bridgesOneSaw, unionGraph } from '../compare/bridges';
import type { Counts, LinkCount } from '../compare/counts';
import { families } from '../compare/families';
import { missingFrom, someDrewSomeDidNot } from '../compare/lists';
import { mapOfMaps } from '../compare/mapOfMaps';
import { type Role, rolesIn } from '../compare/roles';
import { type SaturationStep, saturation } from '../compare/saturation';
import { type MapMatrix, similarity } from '../compare/similarity';
import type { Thresholds } from '../compare/thresholds';
import type { ActorRef } from '../entity';

/** How alike the counted maps are; rows and columns in `order`, those that are alike next to each other. */
export interface AnalysedSimilarity {
  readonly order: readonly string[];
  /** Jaccard shares from 0 to 1; null for 0/0. */
  readonly actors: MapMatrix<number | null>;
  readonly sharedLinks: MapMatrix<number | null>;
  readonly allLinks: MapMatrix<number | null>;
  /** 1 − the mean of the Jaccard shares of actors and of all links. */
  readonly distance: MapMatrix<number>;
}

/** Two families of maps that become one at a mean distance. */
export interface AnalysedMerge {
  readonly height: number;
  readonly one: readonly string[];
  readonly other: readonly string[];
}

/** Maps as points, the nearer the more alike. */
export interface AnalysedMapOfMaps {
  readonly points: readonly { readonly map: string; readonly x: number; readonly y: number }[];
  /** 0–1: the share of the differences that two dimensions show; null when all maps are the same. */
  readonly fit: number | null;
}

/** What others drew and one map does not hold. */
export interface AnalysedBlindSpot {
  readonly map: string;
  /** Most drawn first. */
  readonly classes: readonly { readonly class: ActorRef; readonly drawnBy: number }[];
}

/** A link that one map alone drew, joining two parts of what enough maps drew. */
export interface AnalysedBridge {
  readonly source: ActorRef;
  readonly target: ActorRef;
  readonly map: string;
  /** How many classes the parts of source and target have. */
  readonly parts: readonly [number, number];
  /** Whether nothing else that anybody drew joins the two. */
  readonly inUnion: boolean;
}

/** How the counted maps stand to each other. */
export interface Comparison {
  readonly similarity: AnalysedSimilarity;
  /** In ascending order of height. */
  readonly families: readonly AnalysedMerge[];
  /** Null below four maps. */
  readonly mapOfMaps: AnalysedMapOfMaps | null;
  /** Of the union of all counted maps, without directions. */
  readonly roles: readonly {
    readonly class: ActorRef;
    readonly degree: number;
    readonly betweenness: number;
  }[];
  /** Ranked by the product of the sizes of their parts. */
  readonly bridges: readonly AnalysedBridge[];
  readonly blindSpots: readonly AnalysedBlindSpot[];
  /** Some drew it, some did not: c_e ≥ 4, ranked by min(k_e, c_e − k_e). */
  readonly splitViews: readonly {
    readonly source: ActorRef;
    readonly target: ActorRef;
    readonly drawnBy: number;
    readonly drawnBoth: number;
  }[];
  /** For 0, 1, 2 … maps: means over all orders. */
  readonly saturation: readonly SaturationStep[];
}

const inOrder = <T>(matrix: MapMatrix<T>, order: readonly number[]): T[][] =>
  order.map((row) => order.flatMap((column) => matrix[row]?.slice(column, column + 1) ?? []));

const role = ({ id, degree, betweenness }: Role) => ({ class: id, degree, betweenness });

const bridge = ({ source, target, mapId, parts, sides }: BridgeOneSaw): AnalysedBridge => ({
  source,
  target,
  map: mapId,
  parts,
  inUnion: sides !== undefined,
});

const splitView = ({ source, target, mapIds, drawnBoth }: LinkCount) => ({
  source,
  target,
  drawnBy: mapIds.length,
  drawnBoth,
});

const blindSpot = (counts: Counts, map: string): AnalysedBlindSpot => ({
  map,
  classes: missingFrom(counts, map).map(({ id, mapIds }) => ({ class: id, drawnBy: mapIds.length })),
});

/** Everything that counting says of the maps side by side; `kLinks`: what a bridge of one map stands out against. */
export const comparison = (counts: Counts, { kLinks }: Pick<Thresholds, 'kLinks'>): Comparison => {
  const { order: ids, actors, sharedLinks, allLinks, distance } = similarity(counts);
  const { merges, order } = families(distance);
  const idsOf = (maps: readonly number[]): string[] => maps.map((map) => ids[map] ?? '');
  const scaled = mapOfMaps(distance);
  return {
    similarity: {
      order: idsOf(order),
      actors: inOrder(actors, order),
      sharedLinks: inOrder(sharedLinks, order),
      allLinks: inOrder(allLinks, order),
      distance: inOrder(distance, order),
    },
    families: merges.map(({ height, one, other }) => ({ height, one: idsOf(one), other: idsOf(other) })),
    mapOfMaps: scaled
      ? {
          points: scaled.points.map((point, index) => ({ map: ids[index] ?? '', ...point })),
          fit: scaled.fit,
        }
      : null,
    roles: rolesIn(unionGraph(counts)).map(role),
    bridges: bridgesOneSaw(counts, kLinks).map(bridge),
    blindSpots: counts.maps.map(({ id }) => blindSpot(counts, id)),
    splitViews: someDrewSomeDidNot(counts).map(splitView),
    saturation: saturation(counts),
  };
};
