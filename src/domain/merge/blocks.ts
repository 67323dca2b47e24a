import type { ActorRef } from '../entity';
import { removeOverlaps } from '../layout/overlaps';
import { type Box, boxAround, GAP } from '../layout/placing';
import { centreOf, type Point } from '../layout/shapes';
import { type Consensus, consensusOf } from './consensus';
import { type Ranks, withEvenRoom } from './evened';
import { type DrawnCard, medianPlaces, type PlacingTask } from './placing';
import { pulled } from './pulled';
import { median } from './votes';

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

const medianPlace = (votes: readonly Point[]): Point | undefined => {
  const x = median(votes.map((vote) => vote.x));
  const y = median(votes.map((vote) => vote.y));
  return x === undefined || y === undefined ? undefined : { x, y };
};

/** What several drew: it gets its places first, and what one alone drew stands where there is room between and around. */
const FEW = 2;

/** Free room between cards of the core: links are to be seen between them. */
const BETWEEN_CORE = 3 * GAP;

const ranksOf = (cards: readonly DrawnCard[]): Ranks => {
  const core = cards.filter(({ n }) => n >= FEW);
  return core.length > 1 ? { core, around: cards.filter(({ n }) => n < FEW) } : { core: cards, around: [] };
};

const standing = (cards: readonly DrawnCard[], places: Places) =>
  cards.map((card) => ({ ...card, ...(places.get(card.id) ?? { x: 0, y: 0 }) }));

/** By the places of those that they are linked with, as far as these have one; where nobody has, as they are. */
const besideLinked = (places: Places, settled: Places, links: PlacingTask['links']): Map<ActorRef, Point> => {
  const beside = new Map<ActorRef, Point[]>();
  for (const { source, target } of links) {
    for (const [id, other] of [
      [source, target],
      [target, source],
    ] as const) {
      const place = settled.get(other);
      if (place && !settled.has(id)) beside.set(id, [...(beside.get(id) ?? []), place]);
    }
  }
  return new Map([...places].map(([id, place]) => [id, centreOf(beside.get(id) ?? [place])]));
};

/** One block about the origin. No two of its cards overlap. */
const laidOut = ({ maps, fit }: Consensus, { cards, links }: PlacingTask): Block => {
  const seen = medianPlaces(maps, cards, medianPlace);
  const own = cards.filter(({ id }) => seen.has(id));
  const ranks = ranksOf(own);
  const { core, around } = ranks;
  const places = withEvenRoom(seen, ranks);
  const isPoor = fit !== undefined && fit < POOR_FIT;
  const wished = isPoor ? withEvenRoom(pulled(places, core, links), { core, around: [] }) : places;
  const settled = removeOverlaps(standing(core, wished), { gap: BETWEEN_CORE });
  const wanted = isPoor ? besideLinked(places, settled, links) : places;
  const all = [...standing(core, settled), ...standing(around, wanted)];
  return { cards: own, places: removeOverlaps(all, { fixed: new Set(settled.keys()) }) };
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
