import type { MapMatrix } from './similarity';

/** Maps, by their index, lined up so that the steps between neighbours are `cost` long together. */
interface Row {
  readonly cost: number;
  readonly maps: readonly number[];
}

/** A tree whose leaves are maps, by their index. */
export interface Tree {
  readonly maps: readonly number[];
  readonly parts?: readonly [Tree, Tree];
}

const firstOf = ({ maps }: Row): number => maps[0] ?? 0;
const lastOf = ({ maps }: Row): number => maps.at(-1) ?? 0;

const bothWays = (rows: readonly Row[]): Row[] =>
  rows.flatMap((row) => (row.maps.length < 2 ? [row] : [row, { ...row, maps: [...row.maps].reverse() }]));

const byFirst = (rows: readonly Row[]): Map<number, Row[]> => {
  const grouped = new Map<number, Row[]>();
  for (const row of rows) {
    const known = grouped.get(firstOf(row));
    if (known) known.push(row);
    else grouped.set(firstOf(row), [row]);
  }
  return grouped;
};

const cheapest = <T>(items: readonly T[], costOf: (item: T) => number): T | undefined => {
  let best: T | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const cost = costOf(item);
    if (cost < least) [best, least] = [item, cost];
  }
  return best;
};

interface Joint {
  readonly cost: number;
  readonly left: Row;
  readonly right: Row;
}

/** The cheapest ways of going on from a row of the left part, one for each end of the right part. */
const onwards = (lefts: readonly Row[], rights: readonly Row[], distance: MapMatrix<number>): Joint[] => {
  const bestByEnd = new Map<number, Joint>();
  const lefters = new Map<number, Row>();
  for (const right of rights) {
    const start = firstOf(right);
    const step = (row: Row) => row.cost + (distance[lastOf(row)]?.[start] ?? 0);
    const left = lefters.get(start) ?? cheapest(lefts, step);
    if (!left) continue;
    lefters.set(start, left);
    const cost = step(left) + right.cost;
    const known = bestByEnd.get(lastOf(right));
    if (!known || cost < known.cost) bestByEnd.set(lastOf(right), { cost, left, right });
  }
  return [...bestByEnd.values()];
};

/** For each end in the one part and each end in the other the cheapest row between them. */
const rowsOf = (tree: Tree, distance: MapMatrix<number>): Row[] => {
  if (!tree.parts) return [{ cost: 0, maps: tree.maps }];
  const [left, right] = tree.parts.map((part) => bothWays(rowsOf(part, distance)));
  const rights = right ?? [];
  return [...byFirst(left ?? []).values()].flatMap((lefts) =>
    onwards(lefts, rights, distance).map(({ cost, left: { maps }, right: { maps: more } }) => ({
      cost,
      maps: [...maps, ...more],
    })),
  );
};

/**
 * The order of a tree's leaves in which neighbours are as alike as the tree allows: Bar-Joseph, Gifford and Jaakkola
 * (2001), Fast optimal leaf ordering for hierarchical clustering. It begins with the smaller of its two ends.
 */
export const leafOrder = (tree: Tree, distance: MapMatrix<number>): readonly number[] => {
  const best = cheapest(rowsOf(tree, distance), ({ cost }) => cost);
  if (!best) return tree.maps;
  return firstOf(best) <= lastOf(best) ? best.maps : [...best.maps].reverse();
};
