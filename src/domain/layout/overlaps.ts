import { byText } from '../select';
import { createNearby, type Nearby } from './nearby';
import { type Box, GAP } from './placing';
import { type Movable, relax } from './relax';
import type { Point } from './shapes';

/** The room of somebody's card. */
export interface NamedBox extends Box {
  readonly id: string;
}

type NamedMovable = NamedBox & Movable;

export interface OverlapOptions {
  /** Free room to keep between two boxes. */
  readonly gap?: number;
  /** Ids of boxes that must not move. */
  readonly fixed?: ReadonlySet<string>;
}

/** Touching is not overlapping. */
const SLACK = 1e-6;
const FIRST_LOOK = 64;
const STEPS = 48;

const flip = (box: Box): Box => ({ ...box, y: -box.y });

const byUpperEdge = (a: Box, b: Box): number => a.y - a.height / 2 - (b.y - b.height / 2);

/** How far apart two centres must be in x, or else in y. */
const reachX = (a: Box, b: Box, gap: number): number => (a.width + b.width) / 2 + gap;
const reachY = (a: Box, b: Box, gap: number): number => (a.height + b.height) / 2 + gap;

/**
 * The first free y on the vertical line through `x` at or below the wanted one, past boxes in order of their upper
 * edge. It gives up beyond `limit`.
 */
const freeBelow = (box: Box, x: number, others: readonly Box[], gap: number, limit: number): number => {
  let free = box.y;
  for (const other of others) {
    const reach = reachY(other, box, gap);
    // neither this nor any later one covers the place
    if (other.y - reach >= free - SLACK || free - box.y >= limit) break;
    if (Math.abs(other.x - x) < reachX(other, box, gap) - SLACK) free = Math.max(free, other.y + reach);
  }
  return free;
};

/**
 * The wanted x and those at which the box just passes beside another, nearest first; of several within a small part of
 * the distance only the nearest, which bounds their number.
 */
const columns = (box: Box, others: readonly Box[], gap: number, farthest: number): number[] => {
  const nearestByStep = new Map<number, number>([[0, 0]]);
  const note = (dx: number): void => {
    if (Math.abs(dx) > farthest) return;
    const step = Math.round((dx / farthest) * STEPS);
    const known = nearestByStep.get(step);
    if (known === undefined || Math.abs(dx) < Math.abs(known)) nearestByStep.set(step, dx);
  };
  for (const other of others) {
    const reach = reachX(other, box, gap);
    note(other.x - reach - box.x);
    note(other.x + reach - box.x);
  }
  return [...nearestByStep.values()]
    .sort((a, b) => Math.abs(a) - Math.abs(b) || a - b)
    .map((dx) => box.x + dx);
};

interface Candidate {
  readonly place: Point;
  readonly distance: number;
}

/** The nearest place that none of the others covers, if there is one within the distance. */
const nearestBetween = (
  box: Box,
  others: readonly Box[],
  gap: number,
  farthest: number,
): Point | undefined => {
  const upright = [...others].sort(byUpperEdge);
  const flipped = others.map(flip).sort(byUpperEdge);
  const upsideDown = flip(box);
  let nearest: Candidate | undefined;
  const limit = () => nearest?.distance ?? farthest + SLACK;
  const consider = (x: number, y: number): void => {
    const distance = Math.hypot(x - box.x, y - box.y);
    if (distance < limit()) nearest = { place: { x, y }, distance };
  };
  for (const x of columns(box, others, gap, farthest)) {
    if (Math.abs(x - box.x) >= limit()) break;
    consider(x, freeBelow(box, x, upright, gap, limit()));
    consider(x, -freeBelow(upsideDown, x, flipped, gap, limit()));
  }
  return nearest?.place;
};

/** The free place nearest to where the box stands, sought in ever wider neighbourhoods. */
const nearestFree = (box: Box, settled: Nearby, gap: number): Point => {
  for (let look = 0; ; look = Math.max(FIRST_LOOK, look * 2)) {
    const others = settled.around(box, look + box.width / 2 + gap, look + box.height / 2 + gap);
    const place = nearestBetween(box, others, gap, look);
    if (place) return place;
  }
};

/** Fixed ones first, then from the middle outwards: the crowded middle keeps its shape. */
const inOrderOfRight = (boxes: readonly NamedMovable[]): NamedMovable[] => {
  const centreX = boxes.reduce((sum, { x }) => sum + x, 0) / boxes.length;
  const centreY = boxes.reduce((sum, { y }) => sum + y, 0) / boxes.length;
  const rank = ({ isFixed, x, y }: Movable) => (isFixed ? -1 : Math.hypot(x - centreX, y - centreY));
  return [...boxes].sort((a, b) => rank(a) - rank(b));
};

/**
 * Moves boxes apart until none overlaps another: first all give way a little to their neighbours, then whoever still
 * stands in somebody's way takes the nearest free place. Fixed boxes never move; two fixed ones may go on overlapping.
 * The same for any order of the boxes.
 */
export const removeOverlaps = (
  boxes: readonly NamedBox[],
  { gap = GAP, fixed = new Set() }: OverlapOptions = {},
): Map<string, Point> => {
  const movable = boxes
    .map(({ id, x, y, width, height }) => ({ id, x, y, width, height, isFixed: fixed.has(id) }))
    .sort((a, b) => byText(a.id, b.id));
  relax(movable, gap);
  const settled = createNearby();
  const places = new Map<string, Point>();
  for (const box of inOrderOfRight(movable)) {
    const { x, y } = box.isFixed ? box : nearestFree(box, settled, gap);
    settled.add({ ...box, x, y });
    places.set(box.id, { x, y });
  }
  return places;
};
