import type { Box, Size } from './placing';
import { type Point, pathNumber } from './shapes';

/** A soft outline around cards: everything within `room` of a convex core, but for holes around others' cards. */
export interface Hull {
  /** Convex, clockwise on the screen. */
  readonly core: readonly Point[];
  readonly room: number;
  /** Room around those who stand inside and do not belong. */
  readonly holes: readonly Box[];
}

/** From the core to the outline. The core's corners lie inside the cards, so that the outline is round and yet near. */
const ROOM = 36;
const INSET = 16;
const HOLE_ROOM = 7;
const HOLE_RADIUS = 14;
/** What is left of a card that is hardly larger than what the core is inset by. */
const LEAST_HALF = 1;

const cornersOf = ({ x, y, width, height }: Box, inset: number): Point[] => {
  const right = Math.max(LEAST_HALF, width / 2 - inset);
  const bottom = Math.max(LEAST_HALF, height / 2 - inset);
  return [
    { x: x - right, y: y - bottom },
    { x: x + right, y: y - bottom },
    { x: x + right, y: y + bottom },
    { x: x - right, y: y + bottom },
  ];
};

/** Above zero when `to` lies clockwise on the screen from `from`, as seen from `at`. */
const turn = (at: Point, from: Point, to: Point): number =>
  (from.x - at.x) * (to.y - at.y) - (from.y - at.y) * (to.x - at.x);

/** One side of the outline of points that are sorted from left to right. */
const chain = (sorted: readonly Point[]): Point[] => {
  const kept: Point[] = [];
  for (const point of sorted) {
    for (;;) {
      const [before, last] = kept.slice(-2);
      if (!before || !last || turn(before, last, point) > 0) break;
      kept.pop();
    }
    kept.push(point);
  }
  return kept.slice(0, -1);
};

/** The smallest convex outline around points, clockwise on the screen. */
export const convexOutline = (points: readonly Point[]): Point[] => {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  return [...chain(sorted), ...chain([...sorted].reverse())];
};

/** One side of the core, from one corner to the next. */
interface Edge {
  readonly from: Point;
  readonly to: Point;
}

const edgesOf = (core: readonly Point[]): Edge[] =>
  core.map((from, index) => ({ from, to: core[(index + 1) % core.length] ?? from }));

const distanceToEdge = ({ from, to }: Edge, { x, y }: Point): number => {
  const edge = { x: to.x - from.x, y: to.y - from.y };
  const share = ((x - from.x) * edge.x + (y - from.y) * edge.y) / (edge.x ** 2 + edge.y ** 2);
  const within = Math.min(1, Math.max(0, share));
  return Math.hypot(x - from.x - within * edge.x, y - from.y - within * edge.y);
};

/** How far a point lies outside of the core; 0 inside. */
const distanceToCore = (edges: readonly Edge[], at: Point): number => {
  let nearest = Number.POSITIVE_INFINITY;
  for (const edge of edges) {
    // only the sides that it lies beyond can be the nearest to it
    if (turn(edge.from, edge.to, at) < 0) nearest = Math.min(nearest, distanceToEdge(edge, at));
  }
  return nearest === Number.POSITIVE_INFINITY ? 0 : nearest;
};

const holesIn = (hull: Pick<Hull, 'core' | 'room'>, others: readonly Box[]): Box[] => {
  const edges = edgesOf(hull.core);
  const reach = hullBox(hull);
  return others.filter(
    (box) =>
      overlap(box, reach) &&
      cornersOf(box, -HOLE_ROOM).every((corner) => distanceToCore(edges, corner) <= hull.room),
  );
};

/** The rectangle around the outline. */
export const hullBox = ({ core, room }: Pick<Hull, 'core' | 'room'>): Box => {
  const [xs, ys] = [core.map(({ x }) => x), core.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs) - room, Math.max(...xs) + room];
  const [top, bottom] = [Math.min(...ys) - room, Math.max(...ys) + room];
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
};

/** Whether two rectangles cover each other somewhere. */
export const overlap = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;

/** The hull around cards; undefined around none. Of the `others`, those who stand inside get a hole around them. */
export const hullOf = (members: readonly Box[], others: readonly Box[] = []): Hull | undefined => {
  if (members.length === 0) return undefined;
  const hull = { core: convexOutline(members.flatMap((box) => cornersOf(box, INSET))), room: ROOM };
  return { ...hull, holes: holesIn(hull, others) };
};

/** The straight parts of the outline, clockwise; arcs lie between them. */
const sidesOf = ({ core, room }: Hull): Edge[] =>
  edgesOf(core).map(({ from, to }) => {
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const by = { x: ((to.y - from.y) / length) * room, y: ((from.x - to.x) / length) * room };
    return { from: { x: from.x + by.x, y: from.y + by.y }, to: { x: to.x + by.x, y: to.y + by.y } };
  });

const pair = ({ x, y }: Point): string => `${pathNumber(x)} ${pathNumber(y)}`;

/** SVG path data of the outline, without the holes. */
export const outlinePath = (hull: Hull): string => {
  const arc = `A${hull.room} ${hull.room} 0 0 1 `;
  const sides = sidesOf(hull);
  const end = sides.at(-1)?.to;
  return `${end ? `M${pair(end)}` : ''}${sides.map(({ from, to }) => `${arc}${pair(from)}L${pair(to)}`).join('')}Z`;
};

/** A box with round corners, the other way round than the outline: what both run around is not filled. */
const holePath = ({ x, y, width, height }: Box): string => {
  const right = width / 2 + HOLE_ROOM;
  const bottom = height / 2 + HOLE_ROOM;
  const radius = Math.min(HOLE_RADIUS, bottom);
  const arc = (toX: number, toY: number) => `A${radius} ${radius} 0 0 0 ${pair({ x: x + toX, y: y + toY })}`;
  const line = (toX: number, toY: number) => `L${pair({ x: x + toX, y: y + toY })}`;
  return [
    `M${pair({ x: x - right + radius, y: y - bottom })}`,
    `${arc(-right, radius - bottom)}${line(-right, bottom - radius)}`,
    `${arc(radius - right, bottom)}${line(right - radius, bottom)}`,
    `${arc(right, bottom - radius)}${line(right, radius - bottom)}`,
    `${arc(right - radius, -bottom)}Z`,
  ].join('');
};

/** SVG path data of what the hull covers, its holes left out. */
export const groundPath = (hull: Hull): string => outlinePath(hull) + hull.holes.map(holePath).join('');

const SHARES = [0.5, 0.25, 0.75] as const;

/** Places on the outline, from the top downwards: the middles and quarters of its straight parts, and their ends. */
const placesOn = (hull: Hull): Point[] =>
  sidesOf(hull)
    .flatMap(({ from, to }) =>
      SHARES.map((share) => ({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share })),
    )
    .sort((a, b) => a.y - b.y);

const isFree = (place: Box, boxes: readonly Box[]): boolean => !boxes.some((box) => overlap(box, place));

/** Whether a caption keeps between the left and the right end of what it names. */
const keepsWithin = (place: Box, reach: Box): boolean =>
  Math.abs(place.x - reach.x) <= Math.max(0, reach.width - place.width) / 2;

/**
 * Where on a hull's outline a caption stands: as high as it can be without covering any of the boxes, rather not beyond
 * the ends of the hull; where there is no such place, on the top.
 */
export const captionPlace = (hull: Hull, size: Size, boxes: readonly Box[]): Box => {
  const reach = hullBox(hull);
  const room = { ...reach, width: reach.width + 2 * size.width, height: reach.height + 2 * size.height };
  const near = boxes.filter((box) => overlap(box, room));
  const free = placesOn(hull)
    .map((place): Box => ({ ...place, ...size }))
    .filter((place) => isFree(place, near));
  const top = { x: reach.x, y: reach.y - reach.height / 2, ...size };
  return free.find((place) => keepsWithin(place, reach)) ?? free[0] ?? top;
};
