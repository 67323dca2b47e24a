import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { ActorRef } from '../entity';
import { removeOverlaps } from '../layout/overlaps';
import type { Point } from '../layout/shapes';
import type { DrawnCard, PlacingTask } from './placing';

interface Body extends DrawnCard, SimulationNodeDatum {
  x: number;
  y: number;
}

/** A link is as long as both its cards need, and so much longer. */
const BETWEEN_CARDS = 60;
const PUSH = -900;
const PUSH_REACH = 900;
/** How strongly everything is drawn back to where the maps see it: so left stays left, and up up. */
const HOME = 0.06;
const WARMTH = 0.5;
const TICKS = 90;

const bodiesOf = (cards: readonly DrawnCard[], places: ReadonlyMap<ActorRef, Point>): Body[] =>
  cards.map((card) => ({ ...card, ...(places.get(card.id) ?? { x: 0, y: 0 }) }));

const reachOf = ({ width, height }: DrawnCard): number => Math.hypot(width, height) / 2;

/**
 * Places of cards after links have pulled them together from where they stand: a force layout, the same every time, for
 * d3-force draws its chances from a seed of its own. No two cards overlap. Links whose ends are not among the cards pull
 * nothing.
 */
export const pulled = (
  places: ReadonlyMap<ActorRef, Point>,
  cards: readonly DrawnCard[],
  links: PlacingTask['links'],
): Map<ActorRef, Point> => {
  const homes = bodiesOf(cards, places);
  const bodies = bodiesOf(cards, places);
  const byRef = new Map(bodies.map((body) => [body.id, body]));
  const ties = links.flatMap((link) => {
    const [source, target] = [byRef.get(link.source), byRef.get(link.target)];
    return source && target
      ? [{ source, target, length: (source.width + target.width) / 2 + BETWEEN_CARDS }]
      : [];
  });
  forceSimulation(bodies)
    .stop()
    .alpha(WARMTH)
    .force('push', forceManyBody<Body>().strength(PUSH).distanceMax(PUSH_REACH))
    .force(
      'links',
      forceLink<Body, (typeof ties)[number]>(ties).distance(({ length }) => length),
    )
    .force('x', forceX<Body>((_, index) => homes[index]?.x ?? 0).strength(HOME))
    .force('y', forceY<Body>((_, index) => homes[index]?.y ?? 0).strength(HOME))
    .force('cards', forceCollide<Body>(reachOf))
    .tick(TICKS);
  return removeOverlaps(bodies);
};
