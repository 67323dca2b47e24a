import type { Backdrop } from '../entity';
import { type Box, GAP, type Size } from '../layout/placing';
import type { Point } from '../layout/shapes';
import { type Region, regionOf } from './region';
import { type ZoneRef, zoneAt } from './zones';

/** An actor's card where it stands. */
export interface Standing extends Box {
  readonly id: string;
}

/** How much two cards want to be apart; more than 0 is too near. */
const nearness = (a: Box, b: Box): number =>
  Math.min(
    (a.width + b.width) / 2 + GAP / 2 - Math.abs(a.x - b.x),
    (a.height + b.height) / 2 + GAP / 2 - Math.abs(a.y - b.y),
  );

/** The free place in the zone that is nearest to where the card stands; in a full zone the least crowded one. */
const placeIn = (region: Region, card: Box, others: readonly Box[]): Point => {
  let best = region.anchor;
  let least = Number.POSITIVE_INFINITY;
  for (const place of region.places(card, card)) {
    const box = { ...card, ...place };
    const crowd = Math.max(0, ...others.map((other) => nearness(box, other)));
    if (crowd <= 0) return place;
    if (crowd < least) [best, least] = [place, crowd];
  }
  return best;
};

/** A place for one more card in the zone that a point lies in, as near to the point as there is room. Undefined outside. */
export const placeInZoneOf = (
  backdrop: Backdrop | undefined,
  scale: number,
  standing: readonly Box[],
  size: Size,
  point: Point,
): Point | undefined => {
  const zone = zoneAt(backdrop, scale, point);
  const region = zone && regionOf(backdrop, scale, zone);
  return region && placeIn(region, { ...size, ...point }, standing);
};

/**
 * New places of cards that are to stand in a zone, in the order given; whoever stands there already stays. `standing`
 * are all cards of the map. Empty when the backdrop has no such zone.
 */
export const moveToZone = (
  backdrop: Backdrop | undefined,
  scale: number,
  standing: readonly Standing[],
  ids: readonly string[],
  zone: ZoneRef,
): Map<string, Point> => {
  const places = new Map<string, Point>();
  const region = regionOf(backdrop, scale, zone);
  if (!region) return places;
  const isThere = (card: Standing) => zoneAt(backdrop, scale, card)?.id === zone.id;
  const wanted = new Set(ids);
  const moving = standing.filter((card) => wanted.has(card.id) && !isThere(card));
  const others: Box[] = standing.filter((card) => !moving.includes(card));
  for (const card of moving) {
    const { x, y } = placeIn(region, card, others);
    const place = { x: Math.round(x), y: Math.round(y) };
    places.set(card.id, place);
    others.push({ ...card, ...place });
  }
  return places;
};
