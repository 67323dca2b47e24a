import type { EvalEntity } from '../evalSet';

/** The number of the fold that each family belongs to. */
export type Folds = ReadonlyMap<string, number>;

/** Whole families in folds of about as many actors; the same for the same entities in any order. */
export const foldsOf = (entities: readonly EvalEntity[], count: number): Folds => {
  const sizes = new Map<string, number>();
  for (const { family } of entities) sizes.set(family, (sizes.get(family) ?? 0) + 1);
  const filled = Array.from({ length: count }, () => 0);
  const folds = new Map<string, number>();
  for (const [family, size] of [...sizes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))) {
    const emptiest = filled.indexOf(Math.min(...filled));
    folds.set(family, emptiest);
    filled[emptiest] = (filled[emptiest] ?? 0) + size;
  }
  return folds;
};

/** Whether one of the families is of the fold: whoever learns without the fold may see nothing of it. */
export const touches = (families: readonly string[], fold: number, folds: Folds): boolean =>
  families.some((family) => folds.get(family) === fold);

/**
 * Whether the fold is the first one that the families belong to: where several models have not seen a pair, one alone
 * answers for it, so that each pair is counted once.
 */
export const answersFor = (families: readonly string[], fold: number, folds: Folds): boolean =>
  Math.min(...families.map((family) => folds.get(family) ?? 0)) === fold;
