import { groundOf } from '../backdrop/geometry';
import { waitingPlaces } from '../backdrop/waiting';
import { newMap } from '../commands/create';
import type { ActorRef, Backdrop } from '../entity';
import { GAP } from '../layout/placing';
import { centreOf, type Point } from '../layout/shapes';
import { spreadInZones } from '../layout/spread';
import { type CommonGround, medianOnGround } from './ground';
import { type DrawnCard, type MergedPlaces, medianPlaces, type PlacingTask } from './placing';

/** How many times as large as usual a ground may be from the beginning: it can still grow. */
const MOST_AT_ONCE = 10;

/** A ground that has not even the area of the cards needs not be tried. */
const leastScale = (backdrop: Backdrop, sized: readonly DrawnCard[]): number => {
  const { width = 1, height = 1 } = groundOf(backdrop, 1)?.outer ?? {};
  const needed = sized.reduce((sum, card) => sum + (card.width + GAP) * (card.height + GAP), 0);
  return Math.min(MOST_AT_ONCE, Math.max(1, Math.sqrt(needed / (width * height))));
};

/** Whoever nobody placed waits below the ground. */
const withWaiting = (
  places: ReadonlyMap<ActorRef, Point>,
  sized: readonly DrawnCard[],
  { backdrop, scale }: CommonGround,
): ReadonlyMap<ActorRef, Point> => {
  const waiting = sized.filter(({ id }) => !places.has(id));
  const taken = sized.flatMap((card) => {
    const place = places.get(card.id);
    return place ? [{ ...card, ...place }] : [];
  });
  const map = { info: newMap({ id: '', backdropScale: scale }), backdrop };
  const below = waitingPlaces(map, taken, waiting) ?? [];
  return new Map([
    ...places,
    ...waiting.map(({ id }, index): [ActorRef, Point] => [id, below[index] ?? centreOf([])]),
  ]);
};

/**
 * By the medians on the ground that all maps have in common, which is as large as everybody needs to have room in their
 * own zone; whoever nobody placed waits below it. No two cards overlap.
 */
export const groundedPlaces = ({ maps, cards }: PlacingTask, backdrop: Backdrop): MergedPlaces => {
  const places = medianPlaces(maps, cards, (votes) => medianOnGround(backdrop, votes));
  const least = leastScale(backdrop, cards);
  const wanted = cards.flatMap((card) => {
    const place = places.get(card.id);
    return place ? [{ ...card, name: '', x: place.x * least, y: place.y * least }] : [];
  });
  const spread = spreadInZones(wanted, [], backdrop, least, (card) => card) ?? { places, scale: 1 };
  const ground = { backdrop, scale: spread.scale };
  return { places: withWaiting(spread.places, cards, ground), ground };
};
