import type { ActorRef } from '../entity';
import { centreOf, type Point } from '../layout/shapes';
import { type Alignment, aligned, alignTo } from './procrustes';
import type { MapPlaces } from './sightings';

/** A map on its way to the others. */
export interface Body {
  readonly id: string;
  readonly refs: readonly ActorRef[];
  /** As its author drew it, about its middle and at unit root-mean-square distance from it. */
  readonly drawn: readonly Point[];
  /** How many of its classes others see too. */
  readonly shared: number;
  /** Where it stands now, and how it came there from `drawn`. */
  now: readonly Point[];
  /** From 0 to 1 once around. */
  turn: number;
  scale: number;
}

const ORIGIN: Point = { x: 0, y: 0 };

/** What is nearer than this is one point, in whatever unit. */
export const NO_SIZE = 1e-9;

/** How far apart two points are. */
export const apart = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);

/** The root-mean-square distance of points from a middle; 0 of none. */
export const spreadOf = (points: readonly Point[], middle: Point): number =>
  Math.sqrt(
    points.reduce((sum, { x, y }) => sum + (x - middle.x) ** 2 + (y - middle.y) ** 2, 0) /
      Math.max(1, points.length),
  );

const atUnit = (points: readonly Point[]): Point[] => {
  const middle = centreOf(points);
  const spread = spreadOf(points, middle);
  // all on one point: they stand in the middle
  const scale = spread < NO_SIZE ? 0 : 1 / spread;
  return points.map(({ x, y }) => ({ x: (x - middle.x) * scale, y: (y - middle.y) * scale }));
};

/** A map as it was drawn, at unit size. */
export const bodyOf = ({ id, places }: MapPlaces, shared: number): Body => {
  const drawn = atUnit([...places.values()]);
  return { id, refs: [...places.keys()], drawn, shared, now: drawn, turn: 0, scale: 1 };
};

/** Where maps see classes, added up: the mean of all maps but one is a subtraction away. */
export interface Sums {
  readonly add: (body: Body) => void;
  readonly remove: (body: Body) => void;
  /** Undefined where nobody sees it. */
  readonly meanOf: (ref: ActorRef) => Point | undefined;
}

/** Sums of no maps yet. */
export const createSums = (): Sums => {
  const sums = new Map<ActorRef, { x: number; y: number; count: number }>();
  const put = ({ refs, now }: Body, sign: 1 | -1): void => {
    for (const [index, ref] of refs.entries()) {
      const { x, y } = now[index] ?? ORIGIN;
      const sum = sums.get(ref) ?? { x: 0, y: 0, count: 0 };
      sum.x += sign * x;
      sum.y += sign * y;
      sum.count += sign;
      sums.set(ref, sum);
    }
  };
  return {
    add: (body) => put(body, 1),
    remove: (body) => put(body, -1),
    meanOf: (ref) => {
      const { x = 0, y = 0, count = 0 } = sums.get(ref) ?? {};
      return count > 0 ? { x: x / count, y: y / count } : undefined;
    },
  };
};

/** Sums of all these maps where they stand now. */
export const sumsOf = (block: readonly Body[]): Sums => {
  const sums = createSums();
  for (const body of block) sums.add(body);
  return sums;
};

/** What a map and the others both see: where they do, and where it drew it. */
export const sharedWith = (others: Sums, { refs, drawn }: Body) => {
  const target: Point[] = [];
  const source: Point[] = [];
  for (const [index, ref] of refs.entries()) {
    const [there, here] = [others.meanOf(ref), drawn[index]];
    if (!there || !here) continue;
    target.push(there);
    source.push(here);
  }
  return { target, source };
};

const turnOf = ({ cos, sin }: Alignment): number => (Math.atan2(sin, cos) / (2 * Math.PI) + 1) % 1;

/** How a map comes to lie best on the others; by one place that both see it is only shifted. */
export const alignmentOn = (others: Sums, body: Body): Alignment => {
  const { target, source } = sharedWith(others, body);
  return alignTo(target, source);
};

/** Lays a map as the alignment says, but at this scale. */
export const settle = (body: Body, alignment: Alignment, scale: number): void => {
  body.now = body.drawn.map((point) => aligned({ ...alignment, scale }, point));
  body.turn = turnOf(alignment);
  body.scale = scale;
};
