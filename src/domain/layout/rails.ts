import type { Card } from './grid';
import { type Box, GAP } from './placing';
import type { Point } from './shapes';

/** A line that cards are put on one after the other. */
export interface Rail {
  /** 0–1 from its begin to its end. */
  readonly at: (share: number) => Point;
  /** About, in model units. */
  readonly length: number;
  /** Where it ends it begins again: a whole ring. */
  readonly isClosed: boolean;
}

/** A card that has its place. */
export type PlacedCard = Card & Point;

/** How finely free room is sought on a rail, in model units. */
const STEP = 8;
const FEWEST_STEPS = 64;
const MOST_STEPS = 900;
const ROUNDS = 7;

const covers = (box: Box, other: Box, gap: number): boolean =>
  Math.abs(box.x - other.x) < (box.width + other.width) / 2 + gap - 1e-6 &&
  Math.abs(box.y - other.y) < (box.height + other.height) / 2 + gap - 1e-6;

/** Whether a card would stand on others, or nearer to one than the gap. */
export const isCovered = (card: Box, others: readonly Box[], gap = GAP): boolean =>
  others.some((other) => covers(card, other, gap));

const stepsOf = ({ length }: Rail): number =>
  Math.min(MOST_STEPS, Math.max(FEWEST_STEPS, Math.ceil(length / STEP)));

/** A part of a rail, in shares; beyond 1 a closed one goes round again. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/** A card in the way of another, and the room that has to be left beside it. */
interface Obstacle {
  readonly box: Box;
  readonly gap: number;
}

const isInTheWay = ({ box, gap }: Obstacle, card: Box): boolean => covers(card, box, gap);

const obstacleTo = (
  card: Box,
  taken: readonly Box[],
  placed: readonly Box[],
  gap: number,
): Obstacle | undefined => {
  const standing = taken.find((box) => covers(card, box, GAP));
  if (standing) return { box: standing, gap: GAP };
  const neighbour = placed.find((box) => covers(card, box, gap));
  return neighbour && { box: neighbour, gap };
};

/** The cards on a part of the rail in their order, at least the gap between them; undefined when they do not all fit. */
const walked = (
  cards: readonly Card[],
  rail: Rail,
  { from, to }: Part,
  taken: readonly Box[],
  gap: number,
): PlacedCard[] | undefined => {
  const steps = stepsOf(rail);
  const placed: PlacedCard[] = [];
  let share = from;
  // one step further the same card is mostly still in the way: it is asked first
  let obstacle: Obstacle | undefined;
  for (const card of cards) {
    for (; ; share += 1 / steps) {
      if (share > to + 1e-9) return undefined;
      const box = { ...card, ...rail.at(rail.isClosed ? share % 1 : share) };
      if (obstacle && isInTheWay(obstacle, box)) continue;
      obstacle = obstacleTo(box, taken, placed, gap);
      if (obstacle) continue;
      placed.push(box);
      break;
    }
  }
  return placed;
};

/** The same with the largest gap that goes. */
const spread = (
  cards: readonly Card[],
  rail: Rail,
  part: Part,
  taken: readonly Box[],
): PlacedCard[] | undefined => {
  let best = walked(cards, rail, part, taken, GAP);
  let [least, most] = [GAP, rail.length / cards.length];
  for (let round = 0; best && round < ROUNDS && most - least > 2; round++) {
    const gap = (least + most) / 2;
    const placed = walked(cards, rail, part, taken, gap);
    if (placed) [best, least] = [placed, gap];
    else most = gap;
  }
  return best;
};

/**
 * Places for cards on a rail, in their order and as evenly as it goes, none of them on what is taken; undefined when
 * they do not fit. On a closed rail the first one seeks its place from `start` (0–1) on; on others as much room as
 * between two is left at both ends, if there is any.
 */
export const onRail = (
  cards: readonly Card[],
  rail: Rail,
  taken: readonly Box[],
  start = 0,
): PlacedCard[] | undefined => {
  if (cards.length === 0) return [];
  if (rail.isClosed) return spread(cards, rail, { from: start, to: start + 1 }, taken);
  const end = 0.5 / cards.length;
  return (
    spread(cards, rail, { from: end, to: 1 - end }, taken) ?? spread(cards, rail, { from: 0, to: 1 }, taken)
  );
};
