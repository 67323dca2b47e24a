import { GAP, type Span } from '../../domain/layout/placing';
import type { Point } from '../../domain/layout/shapes';

/** Where new actors gather: near a point, on a narrow screen within two columns. */
export interface Around {
  readonly near: Point;
  readonly within?: Span;
}

/** Room for a name of some length and for links on every side of it. */
export const NEW_ACTOR_ROOM = { width: 184, height: 74 };

/** Two cards beside one another, as many as a phone held upright has room for. */
const TWO_COLUMNS = NEW_ACTOR_ROOM.width + GAP;

/** Where the actors that follow one at this place go. */
export const aroundOf = (at: Point, middle: Point, isTall: boolean): Around => {
  if (!isTall) return { near: at };
  const within = { left: middle.x - TWO_COLUMNS / 2, right: middle.x + TWO_COLUMNS / 2 };
  return { near: { x: within.left, y: at.y }, within };
};
