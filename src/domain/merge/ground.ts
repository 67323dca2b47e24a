import { zoneOfActor, zonesOf } from '../backdrop/geometry';
import { onEdge, outerEdge, type Plan, planOf, reach, ringEdge } from '../backdrop/plan';
import { placesSaySomething } from '../backdrop/waiting';
import type { Actor, Backdrop } from '../entity';
import type { Point } from '../layout/shapes';
import { alongOf } from '../layout/zoneRails';
import type { MapContent } from '../select';
import { isCoordinate } from './decided';
import { lowerMedian } from './votes';

/** The zones that several maps have in common, and how large they are where these lie together. */
export interface CommonGround {
  readonly backdrop: Backdrop;
  readonly scale: number;
}

/** Where a map sees an actor, in its own coordinates. */
export interface Seen extends Point {
  /** It stands on a ground with zones, but in none of them. */
  readonly isOutside: boolean;
}

const zoneIds = (backdrop: Backdrop | undefined): string =>
  [backdrop?.type, ...zonesOf(backdrop).map(({ id }) => id)].join(' ');

/** The zones that all of the maps lie on; undefined when they differ, or there are none. */
export const commonBackdrop = (contents: readonly MapContent[]): Backdrop | undefined => {
  const [first, ...others] = contents.map(({ backdrop }) => backdrop);
  if (zonesOf(first).length === 0) return undefined;
  return others.every((other) => zoneIds(other) === zoneIds(first)) ? first : undefined;
};

/** Where a map sees an actor; undefined where nobody has chosen the place, and places say something. */
export const seenIn = (content: MapContent, { x, y }: Actor): Seen | undefined => {
  if (!isCoordinate(x) || !isCoordinate(y)) return undefined;
  const saysSomething = placesSaySomething(content);
  if (saysSomething && content.info.autoPlaced) return undefined;
  return { x, y, isOutside: saysSomething && !zoneOfActor(content, { x, y }) };
};

/** What stands outside says less than what stands in a zone: it counts where nothing else does. */
export const tellingOf = <T extends Pick<Seen, 'isOutside'>>(seen: readonly T[]): readonly T[] => {
  const inside = seen.filter(({ isOutside }) => !isOutside);
  return inside.length > 0 ? inside : seen;
};

type Round = Extract<Plan, { is: 'round' }>;

/** The edges between which rings lie, from the middle outward. */
const edgesOf = ({ rings }: Round) => {
  const outer = outerEdge(rings.length, 1);
  return rings.length > 0 ? rings.map((_, ring) => ringEdge(ring, 1)) : [outer];
};

/** In which ring a point lies, and how far out in it: 1.5 is the middle of the second. */
const depthOf = (plan: Round, point: Point): number => {
  const edges = edgesOf(plan);
  const ways = edges.map((edge) => reach(point, edge));
  const ring = ways.findIndex((way) => way <= 1);
  if (ring < 0) return edges.length + (ways.at(-1) ?? 1) - 1;
  const [inner, way] = [ways[ring - 1], ways[ring] ?? 0];
  return inner === undefined ? way : ring + (1 - 1 / inner) / (1 / way - 1 / inner);
};

const pointAt = (plan: Round, depth: number, turns: number): Point => {
  const edges = edgesOf(plan);
  const outer = outerEdge(plan.rings.length, 1);
  const ring = Math.min(Math.max(0, Math.ceil(depth) - 1), edges.length - 1);
  const on = (edge: number): Point => {
    const ellipse = edges[edge];
    return ellipse ? onEdge(turns, ellipse, outer) : { x: 0, y: 0 };
  };
  if (depth > edges.length) {
    const far = 1 + depth - edges.length;
    return { x: on(ring).x * far, y: on(ring).y * far };
  }
  const [from, to, part] = [on(ring - 1), on(ring), depth - ring];
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
};

const apart = (a: number, b: number): number => Math.min((a - b + 1) % 1, (b - a + 1) % 1);

/**
 * The direction, from 0 to 1 once around, that somebody chose and that is least far from all others; of several the one
 * nearest to 0.
 */
export const middleTurn = (turns: readonly number[]): number => {
  const farness = (turn: number) => turns.reduce((sum, other) => sum + apart(turn, other), 0);
  const [first = 0, ...others] = [...turns].sort((a, b) => apart(a, 0) - apart(b, 0) || a - b);
  return others.reduce((best, turn) => (farness(turn) < farness(best) - 1e-9 ? turn : best), first);
};

/**
 * The component-wise median of places on a ground of usual size: by ring and direction, or across and down. In each of
 * them it is what somebody said, so that nobody comes to stand in a ring, a sector or a column that nobody chose.
 */
export const medianOnGround = (backdrop: Backdrop, places: readonly Point[]): Point | undefined => {
  const plan = planOf(backdrop);
  if (!plan || places.length === 0) return undefined;
  if (plan.is === 'columns') {
    return {
      x: lowerMedian(places.map(({ x }) => x)) ?? 0,
      y: lowerMedian(places.map(({ y }) => y)) ?? 0,
    };
  }
  const depth = lowerMedian(places.map((place) => depthOf(plan, place))) ?? 0;
  return pointAt(plan, depth, middleTurn(places.map((place) => alongOf(plan, 1, place))));
};
