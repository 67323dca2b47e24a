import type { Box } from './placing';
import type { Point } from './shapes';

/** A straight line between two points. */
export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

/** How far a point is from a straight line. */
export const distanceToSegment = ({ x, y }: Point, { from, to }: Segment): number => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / length;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - from.x - share * dx, y - from.y - share * dy);
};

/** The shares of the way between which a line lies within a stretch of one axis; empty when the first is the larger. */
const within = (from: number, to: number, low: number, high: number): readonly [number, number] => {
  if (from === to) return from > low && from < high ? [0, 1] : [1, 0];
  const shares = [(low - from) / (to - from), (high - from) / (to - from)] as const;
  return [Math.min(...shares), Math.max(...shares)];
};

/** Whether a straight line runs through a box. */
export const runsThrough = ({ from, to }: Segment, { x, y, width, height }: Box): boolean => {
  const [x0, x1] = within(from.x, to.x, x - width / 2, x + width / 2);
  const [y0, y1] = within(from.y, to.y, y - height / 2, y + height / 2);
  return Math.max(0, x0, y0) < Math.min(1, x1, y1);
};
