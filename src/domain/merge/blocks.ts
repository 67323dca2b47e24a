import type { ActorRef } from '../entity';
import { removeOverlaps } from '../layout/overlaps';
import { type Box, boxAround, GAP } from '../layout/placing';
import { centreOf, type Point } from '../layout/shapes';
import { NO_SIZE, spreadOf } from './bodies';
import { type Consensus, consensusOf } from './consensus';
import { type DrawnCard, medianPlaces, type PlacingTask } from './placing';
import { pulled } from './pulled';
import { scaleOf } from './scale';
import { median } from './votes';

/** Root-mean-square distance from the middle that leaves room for one card of the size on a map. */
const ROOM = 75;

/**
 * Below this the maps agree on places hardly more than chance has it: where five or more drew as it came, the measure
 * lies under 0.25, and where they drew one picture with as much accident as picture in it, mostly above.
 */
export const POOR_FIT = 0.25;

/** Between cards of blocks that have nothing in common. */
const BETWEEN_BLOCKS = 6 * GAP;

type Places = ReadonlyMap<ActorRef, Point>;

/** Where the cards of one block stand. */
interface Block {
  readonly cards: readonly DrawnCard[];
  readonly places: Places;
}

/** The radius of what is drawn together, for the cards to have room: it grows with their areas, and not with their names. */
const radiusFor = (cards: readonly DrawnCard[]): number =>
  ROOM * Math.sqrt(cards.reduce((sum, { n }) => sum + scaleOf(n) ** 2, 0));

const medianPlace = (votes: readonly Point[]): Point | undefined => {
  const x = median(votes.map((vote) => vote.x));
  const y = median(votes.map((vote) => vote.y));
  return x === undefined || y === undefined ? undefined : { x, y };
};

/** Centred, with room for the cards. What lies on one point stays there. */
const withRoom = (places: Places, cards: readonly DrawnCard[]): Map<ActorRef, Point> => {
  const middle = centreOf([...places.values()]);
  const spread = spreadOf([...places.values()], middle);
  const scale = spread < NO_SIZE ? 0 : radiusFor(cards) / spread;
  return new Map(
    [...places].map(([id, { x, y }]) => [id, { x: (x - middle.x) * scale, y: (y - middle.y) * scale }]),
  );
};

/** How far out links begin to pull, in radii: what places hardly say is not to be sought far outside. */
const FARTHEST = 1.5;

const nearer = (places: Places, cards: readonly DrawnCard[]): Map<ActorRef, Point> => {
  const most = FARTHEST * radiusFor(cards);
  return new Map(
    [...places].map(([id, { x, y }]) => {
      const scale = most / Math.max(most, Math.hypot(x, y));
      return [id, { x: x * scale, y: y * scale }];
    }),
  );
};

const apartFrom = (places: Places, cards: readonly DrawnCard[]): Map<ActorRef, Point> =>
  removeOverlaps(cards.flatMap((card) => ({ ...card, ...(places.get(card.id) ?? { x: 0, y: 0 }) })));

/** One block about the origin. No two of its cards overlap. */
const laidOut = ({ maps, fit }: Consensus, { cards, links }: PlacingTask): Block => {
  const seen = medianPlaces(maps, cards, medianPlace);
  const own = cards.filter(({ id }) => seen.has(id));
  const places = withRoom(seen, own);
  const isPoor = fit !== undefined && fit < POOR_FIT;
  return { cards: own, places: isPoor ? pulled(nearer(places, own), own, links) : apartFrom(places, own) };
};

const boxOf = ({ cards, places }: Block): Box =>
  boxAround(cards.map((card) => ({ ...card, ...(places.get(card.id) ?? { x: 0, y: 0 }) })));

/** The first block stays where it is; the others stand in columns to the right of it, no higher than it is. */
const sideBySide = (blocks: readonly Block[]): Map<ActorRef, Point> => {
  const places = new Map<ActorRef, Point>(blocks[0]?.places);
  const [main, ...others] = blocks.map(boxOf);
  if (!main) return places;
  const top = main.y - main.height / 2;
  let [left, right, next] = [0, main.x + main.width / 2, Number.POSITIVE_INFINITY];
  for (const [index, box] of others.entries()) {
    if (next + box.height > top + main.height) [left, next] = [right + BETWEEN_BLOCKS, top];
    const by = { x: left + box.width / 2 - box.x, y: next + box.height / 2 - box.y };
    for (const [id, { x, y }] of blocks[index + 1]?.places ?? [])
      places.set(id, { x: x + by.x, y: y + by.y });
    right = Math.max(right, left + box.width);
    next += box.height + BETWEEN_BLOCKS;
  }
  return places;
};

/**
 * Where maps without a ground in common see the classes: the maps that hang together by shared classes brought to one
 * size and turn, then the component-wise median, with room for all cards. Where they agree on places hardly more than by
 * chance, a force layout with links pulling goes on from there. Maps that share nothing with the largest block stand
 * beside it, and do not move it. Absent where nobody placed it. No two cards overlap.
 */
export const freePlaces = (task: PlacingTask): Map<ActorRef, Point> =>
  sideBySide(
    consensusOf(task.maps)
      .map((consensus) => laidOut(consensus, task))
      .filter(({ cards }) => cards.length > 0),
  );
