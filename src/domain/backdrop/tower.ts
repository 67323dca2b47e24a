import type { Point } from '../layout/shapes';

const STEP = 6;
const MOST = 5;

/** How many storeys influence gives a card; 0 when it has none, or nobody has said. */
export const storeysOf = (influence: number | undefined): number =>
  Math.min(MOST, Math.max(0, Math.round(influence ?? 0)));

/** How far below the card each storey lies, the lowest first: that is the order in which they are painted. */
export const storeyOffsets = (influence: number | undefined): Point[] => {
  const storeys = storeysOf(influence);
  return Array.from({ length: storeys }, (_, index) => ({ x: 0, y: (storeys - index) * STEP }));
};
