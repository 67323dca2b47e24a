import type { ActorRef } from '../entity';
import { removeOverlaps } from '../layout/overlaps';
import { type Box, isFree, placeUnplaced } from '../layout/placing';
import type { Point } from '../layout/shapes';
import { freePlaces } from './blocks';
import type { Decided } from './decided';
import { groundedPlaces } from './grounded';
import type { DrawnCard, MergedPlaces, PlacingTask } from './placing';

/** Where the users placed classes, as far as they said. */
export const handPlaces = (decided: ReadonlyMap<ActorRef, Decided>): Map<ActorRef, Partial<Point>> => {
  const places = new Map<ActorRef, Partial<Point>>();
  for (const [id, { x, y }] of decided) {
    if (x === undefined && y === undefined) continue;
    places.set(id, { ...(x === undefined ? {} : { x }), ...(y === undefined ? {} : { y }) });
  }
  return places;
};

type Named = Box & { readonly id: ActorRef };

/** Whoever nobody placed stands in a grid below the others. */
const placedCards = (cards: readonly DrawnCard[], places: ReadonlyMap<ActorRef, Point>): Named[] =>
  placeUnplaced(
    cards.map(({ id, width, height }) => ({ id, name: '', width, height, ...places.get(id) })),
    (size) => size,
  );

/** Moves those away on whom the users' own places come to lie, and nobody else. */
const makingWay = (cards: readonly Named[], decided: PlacingTask['decided']): Map<ActorRef, Point> => {
  // a decision on one axis leaves the other to the maps
  const standing = cards.map((card) => ({ ...card, ...decided.get(card.id) }));
  const byHand = standing.filter(({ id }) => decided.has(id));
  const inTheWay = (card: Named) => !decided.has(card.id) && !isFree(card, byHand);
  const staying = standing.filter((card) => !inTheWay(card)).map(({ id }) => id);
  return removeOverlaps(standing, { fixed: new Set(staying) });
};

const places = (cards: readonly Named[]): Map<ActorRef, Point> =>
  new Map(cards.map(({ id, x, y }) => [id, { x, y }]));

/**
 * Where every class stands, whatever the thresholds. Where all maps lie on the same zones: by the medians on that
 * ground. Else: by the median of the maps brought to one size and turn. No two cards overlap; what nobody placed stands
 * below. What the users placed (decisions on x, y) stays exactly there; only whom it would cover gives way to it.
 */
export const mergePositions = (task: PlacingTask): MergedPlaces => {
  const { cards, decided, backdrop } = task;
  const { places: derived, ground } = backdrop
    ? groundedPlaces(task, backdrop)
    : { places: freePlaces(task), ground: undefined };
  const all = placedCards(cards, derived);
  return { places: decided.size === 0 ? places(all) : makingWay(all, decided), ground };
};
