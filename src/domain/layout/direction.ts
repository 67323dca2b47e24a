import type { Point } from './shapes';

/** A way to go on the map, as a vector of length 1 along an axis. */
export type Way = Point;

interface Spot extends Point {
  readonly id: string;
}

/** What lies aside of the way counts so many times what lies along it. */
const ASIDE = 2;
/** Whoever is linked may lie so many times further away than others and is still gone to first. */
const LINKED_FIRST = 3;
/** Whoever lies more aside than along the way is gone to when nobody else is there: it belongs to another way. */
const LAST_RESORT = 1e6;

/** How far a place is when one goes that way; undefined where it lies behind. */
const farness = (from: Point, to: Point, way: Way): number | undefined => {
  const along = (to.x - from.x) * way.x + (to.y - from.y) * way.y;
  const aside = Math.abs((to.x - from.x) * way.y - (to.y - from.y) * way.x);
  if (along <= 0) return undefined;
  return along + ASIDE * aside + (aside > along ? LAST_RESORT : 0);
};

/**
 * Whom one comes to from a place by going left, right, up or down: whoever is linked before others that are nearer, but
 * not before those right beside. Undefined at the edge of the map.
 */
export const nextTowards = <T extends Spot>(
  from: Point,
  others: readonly T[],
  way: Way,
  linked: ReadonlySet<string> = new Set(),
): T | undefined => {
  let best: { readonly spot: T; readonly far: number } | undefined;
  for (const spot of others) {
    const distance = farness(from, spot, way);
    if (distance === undefined) continue;
    const far = linked.has(spot.id) ? distance / LINKED_FIRST : distance;
    if (!best || far < best.far) best = { spot, far };
  }
  return best?.spot;
};

/** Whoever stands nearest to a place. */
export const nearestTo = <T extends Spot>(place: Point, spots: readonly T[]): T | undefined => {
  const distance = ({ x, y }: Point) => Math.hypot(x - place.x, y - place.y);
  return spots.reduce<T | undefined>(
    (best, spot) => (best && distance(best) <= distance(spot) ? best : spot),
    undefined,
  );
};

/** As one reads a page: those about as high as one another from left to right, then the next below. */
export const inReadingOrder = <T extends Spot>(spots: readonly T[], lineHeight: number): T[] => {
  const line = ({ y }: Point) => Math.round(y / lineHeight);
  return [...spots].sort((a, b) => line(a) - line(b) || a.x - b.x || (a.id < b.id ? -1 : 1));
};
