import { type Box, GAP, isFree, type Size } from './placing';
import { runsThrough, type Segment } from './segments';
import type { Point } from './shapes';

/** What stands around the actor beside which another is to stand. */
export interface Surroundings {
  /** All cards, that of the actor itself among them. */
  readonly taken: readonly Box[];
  /** Whom it is linked with: the next one fans out from them. */
  readonly partners: readonly Point[];
  readonly links: readonly Segment[];
}

const WAYS = 16;
const MOST_RINGS = 8;
/** The nearest ring leaves room for a link that is seen. */
const LINK_ROOM = 2 * GAP;
/** One link crossed weighs as much as standing this much nearer to a neighbour, in radians. */
const CROSSING = 1;

const angleBetween = (one: number, other: number): number => {
  const apart = Math.abs(one - other) % (2 * Math.PI);
  return Math.min(apart, 2 * Math.PI - apart);
};

const angleTo = (from: Point, to: Point): number => Math.atan2(to.y - from.y, to.x - from.x);

/** The places of one ring, which is as wide as cards are: to the right first, then downwards. */
const ringPlaces = (hub: Box, room: Size, ring: number): Point[] => {
  const across = (hub.width + room.width) / 2 + LINK_ROOM + ((ring - 1) * (room.width + GAP)) / 2;
  const down = (hub.height + room.height) / 2 + LINK_ROOM + ((ring - 1) * (room.height + GAP)) / 2;
  return Array.from({ length: WAYS }, (_, way) => {
    const angle = (way / WAYS) * 2 * Math.PI;
    return {
      x: Math.round(hub.x + across * Math.cos(angle)),
      y: Math.round(hub.y + down * Math.sin(angle)),
    };
  });
};

/** How good a place is: away from the other partners, on no link, and with a link that runs through no card. */
const worth = (hub: Box, place: Box, { taken, partners, links }: Surroundings): number => {
  const angle = angleTo(hub, place);
  const apart = Math.min(Math.PI, ...partners.map((partner) => angleBetween(angle, angleTo(hub, partner))));
  const under = links.filter((link) => runsThrough(link, place)).length;
  const own = { from: hub, to: place };
  const over = taken.filter((box) => !(box.x === hub.x && box.y === hub.y) && runsThrough(own, box)).length;
  return apart - CROSSING * (under + over);
};

/** The first of the best. */
const bestOf = (places: readonly Box[], worthOf: (place: Box) => number): Box | undefined => {
  let best: { readonly place: Box; readonly worth: number } | undefined;
  for (const place of places) {
    const found = worthOf(place);
    if (!best || found > best.worth) best = { place, worth: found };
  }
  return best?.place;
};

/**
 * A free place for a new actor that is linked to one that stands: as near as there is room, where its link is seen best.
 * Undefined where everything around is full.
 */
export const placeBeside = (hub: Box, room: Size, around: Surroundings): Point | undefined => {
  for (let ring = 1; ring <= MOST_RINGS; ring++) {
    const free = ringPlaces(hub, room, ring)
      .map((place) => ({ ...place, ...room }))
      .filter((place) => isFree(place, around.taken));
    const best = bestOf(free, (place) => worth(hub, place, around));
    if (best) return { x: best.x, y: best.y };
  }
  return undefined;
};
