import { agnes, type Cluster } from 'ml-hclust';
import { leafOrder } from './leafOrder';
import type { MapMatrix } from './similarity';

/** Maps that stay together up to a height; maps are indices of the distance matrix, in the order of the leaves. */
export interface Family {
  /** The mean distance at which its two parts were joined, from 0 to 1; 0 for a single map. */
  readonly height: number;
  readonly maps: readonly number[];
  /** Absent for a single map. */
  readonly parts?: readonly [Family, Family];
}

/** Two families that become one. */
export interface Merge {
  readonly height: number;
  readonly one: readonly number[];
  readonly other: readonly number[];
}

/** How maps join into ever larger families. */
export interface Families {
  /** All maps; undefined when there are none. */
  readonly tree: Family | undefined;
  /** In ascending order of height. */
  readonly merges: readonly Merge[];
  /** Every map once, those that are alike next to each other. */
  readonly order: readonly number[];
}

/** Mean distances of equal sets, summed up in another order, may differ by so much. */
const SLACK = 1e-9;
/** At first so many families can be taken in at a glance. */
const MOST_AT_FIRST = 6;

const treeOf = ({ isLeaf, index, height, children }: Cluster): Family => {
  const [one, other] = children.map(treeOf);
  if (isLeaf || !one || !other) return { height: 0, maps: [index] };
  return { height, maps: [...one.maps, ...other.maps], parts: [one, other] };
};

/** The same tree, with its leaves in the order of their places. */
const turned = (family: Family, placeOf: ReadonlyMap<number, number>): Family => {
  if (!family.parts) return family;
  const [a, b] = family.parts;
  const first = ({ maps }: Family): number => placeOf.get(maps[0] ?? -1) ?? 0;
  const [one, other] = [turned(a, placeOf), turned(b, placeOf)];
  const parts: readonly [Family, Family] = first(one) <= first(other) ? [one, other] : [other, one];
  return { height: family.height, maps: [...parts[0].maps, ...parts[1].maps], parts };
};

const mergesOf = ({ height, parts }: Family): Merge[] =>
  parts ? [...parts.flatMap(mergesOf), { height, one: parts[0].maps, other: parts[1].maps }] : [];

/**
 * Joins what is nearest, again and again, by the mean distance between all members (average linkage, UPGMA: Sokal and
 * Michener 1958). Of equal distances the one of the first maps counts: the same for the same matrix.
 */
export const families = (distance: MapMatrix<number>): Families => {
  if (distance.length === 0) return { tree: undefined, merges: [], order: [] };
  const data = distance.map((row) => [...row]);
  const grown = treeOf(agnes(data, { method: 'average', isDistanceMatrix: true }));
  const order = leafOrder(grown, distance);
  const tree = turned(grown, new Map(order.map((map, place) => [map, place])));
  return { tree, merges: mergesOf(tree).sort((a, b) => a.height - b.height), order };
};

const cut = (family: Family, height: number): Family[] =>
  family.parts && family.height > height + SLACK
    ? family.parts.flatMap((part) => cut(part, height))
    : [family];

/** The families that hold together at a height, each in the order of the leaves; together they hold every map once. */
export const cutAt = ({ tree }: Families, height: number): readonly (readonly number[])[] =>
  tree ? cut(tree, height).map(({ maps }) => maps) : [];

/** The heights at which something changes, ascending, from 0, at which only maps that are the same are together. */
export const cutHeights = ({ merges }: Families): readonly number[] => {
  const heights = [0];
  for (const { height } of merges) if (height > (heights.at(-1) ?? 0) + SLACK) heights.push(height);
  return heights;
};

/**
 * Where to cut at first: of the cuts that leave two to six families and not every map alone, the one after which the
 * next families to be joined are the farthest apart. Where there is none, everything is together.
 */
export const suggestedCut = (all: Families): number => {
  const heights = cutHeights(all);
  const most = Math.min(MOST_AT_FIRST, all.order.length - 1);
  let [best, widest] = [heights.at(-1) ?? 0, 0];
  for (const [index, height] of heights.slice(0, -1).entries()) {
    const gap = (heights[index + 1] ?? 0) - height;
    if (gap >= widest && cutAt(all, height).length <= most) [best, widest] = [height, gap];
  }
  return best;
};
