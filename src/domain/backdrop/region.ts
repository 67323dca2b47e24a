import type { Backdrop } from '../entity';
import { type Box, GAP, type Size } from '../layout/placing';
import type { Point } from '../layout/shapes';
import { groundOf } from './ground';
import {
  type Area,
  columnArea,
  HEADING_HEIGHT,
  onEdge,
  outerEdge,
  type Plan,
  planOf,
  ringEdge,
} from './plan';
import { type ZoneRef, zoneAt } from './zones';

/** The ground of one zone. */
export interface Region {
  readonly contains: (point: Point) => boolean;
  /** Whether a whole card lies in it, and hides no caption. */
  readonly holds: (box: Box) => boolean;
  readonly bounds: Area;
  /** Its middle; of a ring around others, the middle of its right side. */
  readonly anchor: Point;
  /**
   * Centres where cards of a size would lie in it, about half a card apart, nearest to a point first; from its middle outward
   * when no point is given. Those that hide a caption or reach over an edge come last.
   */
  readonly places: (size: Size, near?: Point) => Point[];
}

type Round = Extract<Plan, { is: 'round' }>;

/** A ring alone is no wedge: its right side has the most room. */
const RIGHT = 0.25;

const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const MIDDLE: Point = { x: 0, y: 0 };

const roundAnchor = ({ rings, sectors }: Round, scale: number, { ring, sector }: ZoneRef): Point => {
  if (sector === undefined && ring === 0) return MIDDLE;
  const outer = outerEdge(rings.length, scale);
  const turns = sector === undefined ? RIGHT : sector / sectors.length;
  const outside = ring === undefined ? outer : ringEdge(ring, scale);
  const inside = ring ? onEdge(turns, ringEdge(ring - 1, scale), outer) : MIDDLE;
  const anchor = between(inside, onEdge(turns, outside, outer));
  // a wedge is wider further out
  return ring ? anchor : { x: anchor.x * 1.2, y: anchor.y * 1.2 };
};

const roundBounds = (plan: Round, scale: number, { ring }: ZoneRef): Area => {
  const { rx, ry } = ring === undefined ? outerEdge(plan.rings.length, scale) : ringEdge(ring, scale);
  return { x: -rx, y: -ry, width: 2 * rx, height: 2 * ry };
};

const columnAnchor = ({ x, y, width, height }: Area): Point => ({
  x: x + width / 2,
  y: y + (height + HEADING_HEIGHT) / 2,
});

/** The corners of a card, and the middles of its sides. */
const rimOf = ({ x, y, width, height }: Box): Point[] =>
  [-1, 0, 1].flatMap((across) =>
    [-1, 0, 1].map((down) => ({ x: x + (across * width) / 2, y: y + (down * height) / 2 })),
  );

const overlap = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;

/** A ground that has grown without measure has no more places than can be tried. */
const MOST_PLACES = 2500;

/** Places that cover the bounds, one of them exactly at `from`: half a card apart, further on a vast ground. */
const lattice = ({ x, y, width, height }: Area, size: Size, from: Point): Point[] => {
  const half = { x: (size.width + GAP) / 2, y: (size.height + GAP) / 2 };
  const thinned = Math.max(1, Math.sqrt((width * height) / (half.x * half.y) / MOST_PLACES));
  const step = { x: Math.ceil(half.x * thinned), y: Math.ceil(half.y * thinned) };
  const along = (start: number, length: number, at: number, by: number): number[] => {
    const first = at - Math.floor((at - start) / by) * by;
    const count = Math.max(0, Math.floor((start + length - first) / by) + 1);
    return Array.from({ length: count }, (_, index) => first + index * by);
  };
  const ys = along(y, height, from.y, step.y);
  return along(x, width, from.x, step.x).flatMap((left) => ys.map((top) => ({ x: left, y: top })));
};

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The ground of a zone; undefined when the backdrop has no such zone. */
export const regionOf = (
  backdrop: Backdrop | undefined,
  scale: number,
  zone: ZoneRef,
): Region | undefined => {
  const plan = backdrop && planOf(backdrop);
  if (!plan) return undefined;
  const bounds =
    plan.is === 'columns'
      ? columnArea(zone.column ?? 0, plan.columns.length, scale)
      : roundBounds(plan, scale, zone);
  const anchor = plan.is === 'columns' ? columnAnchor(bounds) : roundAnchor(plan, scale, zone);
  const captions = groundOf(backdrop, scale)?.captions ?? [];
  const contains = (point: Point) => zoneAt(backdrop, scale, point)?.id === zone.id;
  const holds = (box: Box) =>
    rimOf(box).every(contains) && !captions.some((caption) => overlap(box, caption));
  const places = (size: Size, near: Point = anchor): Point[] => {
    const all = lattice(bounds, size, anchor)
      .filter(contains)
      .sort((a, b) => distance(a, near) - distance(b, near) || a.y - b.y || a.x - b.x);
    const good = new Set(all.filter((place) => holds({ ...size, ...place })));
    return [...good, ...all.filter((place) => !good.has(place))];
  };
  return { contains, holds, bounds, anchor, places };
};
