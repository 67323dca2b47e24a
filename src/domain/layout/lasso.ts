import type { Point } from './shapes';

/** Whether the edge from `a` to `b` crosses the ray that goes from the point to the right. */
const crosses = ({ x, y }: Point, a: Point, b: Point): boolean =>
  a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x);

/** Whether a line drawn by hand goes around the point; the line is closed from its end to its beginning. */
export const isInside = (line: readonly Point[], point: Point): boolean => {
  let inside = false;
  let before = line.at(-1);
  for (const corner of line) {
    if (before && crosses(point, before, corner)) inside = !inside;
    before = corner;
  }
  return inside;
};

/** Those of the points that a line drawn by hand goes around, in their order. */
export const insideLasso = <T extends Point>(line: readonly Point[], points: readonly T[]): T[] =>
  line.length < 3 ? [] : points.filter((point) => isInside(line, point));
