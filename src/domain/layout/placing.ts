import { cardOf } from './card';
import type { Point } from './shapes';

/** In model units. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A card's room on the canvas; `x` and `y` are its centre, as on an actor. */
export interface Box extends Point, Size {}

/** The box around boxes; there must be one at least. */
export const boxAround = (boxes: readonly Box[]): Box => {
  const left = Math.min(...boxes.map(({ x, width }) => x - width / 2));
  const right = Math.max(...boxes.map(({ x, width }) => x + width / 2));
  const top = Math.min(...boxes.map(({ y, height }) => y - height / 2));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height / 2));
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
};

/** Free room kept between cards. */
export const GAP = 24;

/** Thousands of cards fit before; only coordinates too large to count in steps come to the end. */
const MOST_RINGS = 200;
const GRID_ASPECT = 1.6;

/** Whether a card here would keep its distance from all the others. */
export const isFree = (place: Box, taken: readonly Box[]): boolean =>
  taken.every(
    (box) =>
      Math.abs(box.x - place.x) >= (box.width + place.width) / 2 + GAP ||
      Math.abs(box.y - place.y) >= (box.height + place.height) / 2 + GAP,
  );

/** The places on one square ring around the origin, in steps: nearest first, then lower, then further right. */
const ringSteps = (ring: number): Point[] => {
  if (ring === 0) return [{ x: 0, y: 0 }];
  const side = Array.from({ length: 2 * ring + 1 }, (_, index) => index - ring);
  const steps = [
    ...side.flatMap((x) => [-ring, ring].map((y) => ({ x, y }))),
    ...side.slice(1, -1).flatMap((y) => [-ring, ring].map((x) => ({ x, y }))),
  ];
  return steps.sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y) || b.y - a.y || b.x - a.x);
};

/** Where the centres of cards may stand, from left to right. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

const ANYWHERE: Span = { left: Number.NEGATIVE_INFINITY, right: Number.POSITIVE_INFINITY };

/**
 * The centre of the next free place near a point: `GAP` away from every box, always the same. The places tried lie half
 * a card apart, ring by ring, so that cards added one after the other line up.
 */
export const freePlace = (taken: readonly Box[], size: Size, near: Point, within: Span = ANYWHERE): Point => {
  const step = { x: Math.ceil((size.width + GAP) / 2), y: Math.ceil((size.height + GAP) / 2) };
  for (let ring = 0; ring <= MOST_RINGS; ring++) {
    for (const { x, y } of ringSteps(ring)) {
      const place = { x: near.x + x * step.x, y: near.y + y * step.y };
      const isWithin = place.x >= within.left && place.x <= within.right;
      if (isWithin && isFree({ ...size, ...place }, taken)) return place;
    }
  }
  return { x: near.x, y: near.y };
};

/** What may have a place already. */
export interface Placeable {
  readonly name: string;
  readonly x?: number;
  readonly y?: number;
}

const isPlaced = <T extends Placeable>(actor: T): actor is T & Point =>
  actor.x !== undefined && actor.y !== undefined;

/** Centre of the first cell of a grid below the given boxes; the origin when there are none. */
const gridStart = (taken: readonly Box[], cell: Size, columns: number): Point => {
  if (taken.length === 0) return { x: 0, y: 0 };
  const left = Math.min(...taken.map((box) => box.x - box.width / 2));
  const right = Math.max(...taken.map((box) => box.x + box.width / 2));
  const bottom = Math.max(...taken.map((box) => box.y + box.height / 2));
  return { x: (left + right) / 2 - ((columns - 1) / 2) * cell.width, y: bottom + GAP + cell.height / 2 };
};

/** A grid below whatever stands there. */
export const gridPlaces: FindPlaces = (sizes, taken) => {
  const cell = {
    width: Math.max(0, ...sizes.map(({ width }) => width)) + GAP,
    height: Math.max(0, ...sizes.map(({ height }) => height)) + GAP,
  };
  const columns = Math.ceil(Math.sqrt((sizes.length * GRID_ASPECT * cell.height) / cell.width));
  const start = gridStart(taken, cell, columns);
  return sizes.map((_, index) => ({
    x: start.x + (index % columns) * cell.width,
    y: start.y + Math.floor(index / columns) * cell.height,
  }));
};

/** Finds places for cards of these sizes where others stand. */
export type FindPlaces = (sizes: readonly Size[], taken: readonly Box[]) => readonly Point[];

/** Actors that have no place yet get one, in a grid below the others unless told; the order stays, and nobody else moves. */
export const placeUnplaced = <T extends Placeable>(
  actors: readonly T[],
  sizeOf: (actor: T) => Size = (actor) => cardOf(actor.name),
  placesFor: FindPlaces = gridPlaces,
): (T & Point)[] => {
  const placed = actors.filter(isPlaced);
  if (placed.length === actors.length) return placed;
  const boxes = placed.map((actor) => ({ ...sizeOf(actor), x: actor.x, y: actor.y }));
  const unplaced = actors.filter((actor) => !isPlaced(actor));
  const places = placesFor(unplaced.map(sizeOf), boxes);
  const placeOf = new Map(unplaced.map((actor, index) => [actor, places[index]]));
  return actors.map((actor) => ({ ...actor, ...placeOf.get(actor) }) as T & Point);
};
