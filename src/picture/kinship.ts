import type { Counts } from '../domain/compare/counts';
import {
  cutAt,
  cutHeights,
  type Families,
  families as familiesOf,
  suggestedCut,
} from '../domain/compare/families';
import { type GroupLook, groupLook } from '../domain/compare/groupLook';
import type { MapLabel } from '../domain/compare/labels';
import { type Similarity, similarity as similarityOf } from '../domain/compare/similarity';
import type { MapRow } from './mapRow';
import type { LikenessMatrix } from './matrix';

/** How alike the counted maps are; maps by their index in the counts. */
export interface Kinship {
  readonly counts: Counts;
  readonly similarity: Similarity;
  readonly families: Families;
  /** The heights at which the tree can be cut, and which of them is the first choice. */
  readonly heights: readonly number[];
  readonly first: number;
}

/** Maps that are more alike among themselves than with others: two at least. */
export interface Group {
  readonly look: GroupLook;
  readonly maps: readonly number[];
}

/** The maps as one cut parts them, in the order of the leaves. */
export interface Cut {
  readonly height: number;
  readonly groups: readonly Group[];
  /** Maps that are together with no other. */
  readonly alone: readonly number[];
}

const known = new WeakMap<Counts, Kinship>();

const workedOut = (counts: Counts): Kinship => {
  const alike = similarityOf(counts);
  const tree = familiesOf(alike.distance);
  const heights = cutHeights(tree);
  return {
    counts,
    similarity: alike,
    families: tree,
    heights,
    first: heights.indexOf(suggestedCut(tree)),
  };
};

/** How alike the maps are; worked out once for the same counts. */
export const kinshipOf = (counts: Counts): Kinship => {
  const found = known.get(counts) ?? workedOut(counts);
  known.set(counts, found);
  return found;
};

/** Parts the maps at one of the heights, by its place among them. */
export const cutOf = ({ families: tree, heights }: Kinship, level: number): Cut => {
  const height = heights[level] ?? 0;
  const parts = cutAt(tree, height);
  return {
    height,
    groups: parts.filter((maps) => maps.length > 1).map((maps, place) => ({ look: groupLook(place), maps })),
    alone: parts.filter((maps) => maps.length === 1).flat(),
  };
};

const LONGEST_LABEL = 20;

const shortLabel = (label: MapLabel | undefined): string => {
  const text = [label?.number, label?.name].filter((part) => part !== undefined).join(' ');
  return text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL - 1)}…` : text;
};

/** The maps by index, as pictures label them: by number, and by name where names are shown. */
export const rowsOf = (
  { similarity: { order } }: Kinship,
  { groups }: Cut,
  labels: ReadonlyMap<string, MapLabel>,
): readonly MapRow[] => {
  const looks = new Map(groups.flatMap(({ look, maps }) => maps.map((map) => [map, look] as const)));
  return order.map((id, index) => {
    const family = looks.get(index);
    return { label: shortLabel(labels.get(id)), ...(family && { family }) };
  });
};

/**
 * How alike any two maps are, as a picture shows it, in the order of the tree: below the diagonal by actors, above it by
 * links among shared actors. `rows` are those of `rowsOf`.
 */
export const likenessMatrix = (
  { similarity, families }: Kinship,
  rows: readonly MapRow[],
  withNumbers: boolean,
): LikenessMatrix => {
  const mapAt = (place: number): number => families.order[place] ?? -1;
  return {
    rows: families.order.flatMap((map) => rows[map] ?? []),
    below: (row, column) => similarity.actors[mapAt(row)]?.[mapAt(column)] ?? null,
    above: (row, column) => similarity.sharedLinks[mapAt(row)]?.[mapAt(column)] ?? null,
    withNumbers,
  };
};

/** The other maps by how alike they are to one, the most alike first; of equals those with the smaller index. */
export const nearestTo = ({ similarity: { distance } }: Kinship, map: number, most: number): number[] =>
  (distance[map] ?? [])
    .map((away, other) => ({ away, other }))
    .filter(({ other }) => other !== map)
    .sort((a, b) => a.away - b.away)
    .slice(0, most)
    .map(({ other }) => other);
