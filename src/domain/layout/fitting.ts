import { centreOf, type Point } from './shapes';

/** A point before and after. */
export interface Pair {
  readonly from: Point;
  readonly to: Point;
}

const ORIGIN: Point = { x: 0, y: 0 };

/** How a picture is turned, about which point, and where that point comes to. */
export interface Fit {
  readonly about: Point;
  readonly to: Point;
  readonly cos: number;
  readonly sin: number;
}

/**
 * The turn and shift – never a flip or another size – that brings the places after a change nearest to those before it,
 * by least squares.
 */
export const bestFit = (pairs: readonly Pair[]): Fit => {
  const about = centreOf(pairs.map(({ to }) => to));
  const to = centreOf(pairs.map(({ from }) => from));
  let [cos, sin] = [0, 0];
  for (const { from, to: after } of pairs) {
    const [ax, ay, bx, by] = [after.x - about.x, after.y - about.y, from.x - to.x, from.y - to.y];
    cos += ax * bx + ay * by;
    sin += ax * by - ay * bx;
  }
  const length = Math.hypot(cos, sin);
  return length < 1e-9 ? { about, to, cos: 1, sin: 0 } : { about, to, cos: cos / length, sin: sin / length };
};

/** A place after the fit. */
export const fitted = ({ about, to, cos, sin }: Fit, { x, y }: Point): Point => {
  const [dx, dy] = [x - about.x, y - about.y];
  return { x: to.x + dx * cos - dy * sin, y: to.y + dx * sin + dy * cos };
};

/** Everything moved by the same way, so that its middle comes to a point. */
export const centredAt = (places: ReadonlyMap<string, Point>, middle: Point): Map<string, Point> => {
  const now = places.size > 0 ? centreOf([...places.values()]) : ORIGIN;
  return new Map(
    [...places].map(([id, { x, y }]) => [id, { x: x + middle.x - now.x, y: y + middle.y - now.y }]),
  );
};
