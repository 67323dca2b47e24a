import { distanceToSegment } from '../../domain/layout/segments';
import type { Point } from '../../domain/layout/shapes';
import type { Parts } from './parts';
import { type NamedCard, type Shown, shownCard } from './shown';

/** What a point of the drawing is compared with. */
export interface Target {
  readonly parts: Parts;
  /** How the cards are shown whose names are seen, by id. */
  readonly shown: ReadonlyMap<string, Shown>;
  readonly isFaded: (id: string) => boolean;
}

/** How far beside a faded link one may point, as a share of how far beside another. */
const FADED_REACH = 0.4;

const isOn = ({ shown }: Target, card: NamedCard, at: Point, reach: number): boolean => {
  const { x, y, width, height } = shownCard(card, shown.get(card.id));
  return Math.abs(at.x - x) <= width / 2 + reach && Math.abs(at.y - y) <= height / 2 + reach;
};

const cardAt = (target: Target, at: Point): NamedCard | undefined => {
  const on = target.parts.cards.filter((card) => isOn(target, card, at, 0));
  // those with a name lie above those without, the important above the others
  return on.find(({ id }) => target.shown.has(id)) ?? on[0];
};

const cardNear = (target: Target, at: Point, reach: number): NamedCard | undefined =>
  target.parts.cards
    .filter((card) => isOn(target, card, at, reach))
    .sort((a, b) => Math.hypot(a.x - at.x, a.y - at.y) - Math.hypot(b.x - at.x, b.y - at.y))[0];

const linkAt = ({ parts: { tracks }, isFaded }: Target, at: Point, reach: number): string | undefined => {
  let [nearest, found]: [number, string | undefined] = [1, undefined];
  for (const { link, segment } of tracks) {
    const within = reach * (isFaded(link.id) ? FADED_REACH : 1) + link.width / 2;
    const share = distanceToSegment(at, segment) / within;
    // the strongest are painted last, and are meant rather than what lies under them
    if (share <= nearest) [nearest, found] = [share, link.id];
  }
  return found;
};

/**
 * The id of what lies at a place, all lengths in model units: the card there, else a link within reach, else a card
 * within reach; null on the empty ground.
 */
export const hit = (target: Target, at: Point, reach: number): string | null =>
  cardAt(target, at)?.id ?? linkAt(target, at, reach) ?? cardNear(target, at, reach)?.id ?? null;
