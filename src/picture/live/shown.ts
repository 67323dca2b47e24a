import type { Box, Size } from '../../domain/layout/placing';
import type { Point } from '../../domain/layout/shapes';

/** A card in model units, and how many times as large as usual its letters are. */
export interface NamedCard extends Box {
  readonly id: string;
  readonly scale: number;
  /** How much of its width and height is free around its name. */
  readonly padding: Size;
}

/** Room between two names, as a share of their height and width. */
const ROOM = 1.06;

/** The room around a name grows less than its letters: so a name takes less from what lies around it. */
const grown = (length: number, padding: number, growth: number): number =>
  (length - padding) * growth + padding * Math.sqrt(growth);

/** How a card is shown whose name is seen: where, in model units, and how many times as large as usual its letters are. */
export interface Shown extends Point {
  readonly growth: number;
}

/** The room of a card as it is shown; without a name it is as it is. */
export const shownCard = (card: NamedCard, shown?: Shown): Box => ({
  x: shown?.x ?? card.x,
  y: shown?.y ?? card.y,
  width: grown(card.width, card.padding.width, shown?.growth ?? 1),
  height: grown(card.height, card.padding.height, shown?.growth ?? 1),
});

/** How far a name may give way to another, in halves of its own size: it still lies over its place. */
export const WAYS: readonly Point[] = [
  { x: 0, y: 0 },
  { x: 0, y: -0.8 },
  { x: 0, y: 0.8 },
  { x: -0.8, y: 0 },
  { x: 0.8, y: 0 },
  { x: -0.8, y: -0.8 },
  { x: 0.8, y: -0.8 },
  { x: -0.8, y: 0.8 },
  { x: 0.8, y: 0.8 },
];

/** A card whose name is so many times as large as usual, and has gone this way to make room. */
export const gone = (card: NamedCard, growth: number, way: Point): Shown => {
  const { width, height } = shownCard(card, { growth, x: card.x, y: card.y });
  // a card that is hardly larger than usual stays where it is
  const [roomX, roomY] = [width - card.width, height - card.height].map((room) => Math.max(0, room) / 2);
  return { growth, x: card.x + (roomX ?? 0) * way.x, y: card.y + (roomY ?? 0) * way.y };
};

/** Whether two names are too near to each other. */
export const overlaps = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) * 2 < (a.width + b.width) * ROOM &&
  Math.abs(a.y - b.y) * 2 < (a.height + b.height) * ROOM;

/** Whether nothing of the inner is seen under the outer. */
export const hides = (outer: Box, inner: Box): boolean =>
  Math.abs(outer.x - inner.x) * 2 <= outer.width - inner.width &&
  Math.abs(outer.y - inner.y) * 2 <= outer.height - inner.height;
