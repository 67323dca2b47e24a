import {
  type Box,
  GAP,
  gridPlaces,
  isFree,
  type Placeable,
  placeUnplaced,
  type Size,
} from '../layout/placing';
import type { Point } from '../layout/shapes';
import type { MapContent } from '../select';
import { groundOf } from './ground';
import { scaleOf, zoneAt, zonesOf } from './zones';

/** What of a map decides whether its places say something, and where its ground ends. */
export type Grounded = Pick<MapContent, 'info' | 'backdrop'>;

/** Whether places say something: nobody comes to stand in a zone but by somebody's choice. */
export const placesSaySomething = ({ backdrop }: Grounded): boolean => zonesOf(backdrop).length > 0;

/** Room for a name of some length: those who wait line up, whatever they are called. */
const CELL: Size = { width: 184, height: 74 };
const FEWEST_COLUMNS = 4;
/** A screen is wide, and the ground above them high. */
const ASPECT = 4;

/** Even, so that rows of any length stand in the same columns. */
const columnsFor = (count: number, cell: Size): number =>
  Math.max(FEWEST_COLUMNS, 2 * Math.round(Math.sqrt((count * ASPECT * cell.height) / cell.width) / 2));

/**
 * Places below the ground, row by row, where nobody waits yet: for actors whose place nobody has chosen. Undefined
 * where places say nothing.
 */
export const waitingPlaces = (
  map: Grounded,
  taken: readonly Box[],
  sizes: readonly Size[],
): Point[] | undefined => {
  if (!placesSaySomething(map)) return undefined;
  const { y = 0, height = 0 } = groundOf(map.backdrop, scaleOf(map))?.bounds ?? {};
  const cell = {
    width: Math.max(CELL.width, ...sizes.map(({ width }) => width)),
    height: Math.max(CELL.height, ...sizes.map((size) => size.height)),
  };
  const below = taken.filter((box) => box.y + box.height / 2 > y + height);
  const columns = columnsFor(below.length + sizes.length, cell);
  const placeAt = (index: number): Point => ({
    x: ((index % columns) - (columns - 1) / 2) * (cell.width + GAP),
    y: y + height + (Math.floor(index / columns) + 1) * (cell.height + GAP),
  });
  let next = 0;
  return sizes.map(() => {
    while (!isFree({ ...cell, ...placeAt(next) }, below)) next++;
    return placeAt(next++);
  });
};

/** How far a block of cards moves to wait as it is, below the ground and all who wait there. */
export const waitingShift = (map: Grounded, taken: readonly Box[], block: Box): Point | undefined => {
  if (!placesSaySomething(map)) return undefined;
  const { y, height } = groundOf(map.backdrop, scaleOf(map))?.bounds ?? { y: 0, height: 0 };
  const lowest = Math.max(y + height, ...taken.map((box) => box.y + box.height / 2));
  return { x: -block.x, y: lowest + 2 * GAP + block.height / 2 - block.y };
};

/**
 * A place that the app found before places said something says nothing now: whoever stands there has none yet. Only
 * below the ground may the app have them wait.
 */
const withoutChance = <T extends Placeable>(map: Grounded, actors: readonly T[]): readonly T[] => {
  if (!map.info.autoPlaced || !placesSaySomething(map)) return actors;
  const scale = scaleOf(map);
  return actors.map((actor) => {
    const { x, y, ...rest } = actor;
    const isInside = x !== undefined && y !== undefined && zoneAt(map.backdrop, scale, { x, y });
    return isInside ? (rest as T) : actor;
  });
};

/** Where everybody stands; who has no place waits below a ground with zones, else in a grid below the others. */
export const placedOn = <T extends Placeable>(
  map: Grounded,
  actors: readonly T[],
  sizeOf: (actor: T) => Size,
): (T & Point)[] =>
  placeUnplaced(
    withoutChance(map, actors),
    sizeOf,
    (sizes, taken) => waitingPlaces(map, taken, sizes) ?? gridPlaces(sizes, taken),
  );

/**
 * The places that the others get for good when the first one is placed by hand: where places say something, that must
 * not make something of where the app had put them. Empty where nothing is at stake.
 */
export const settledPlaces = (
  map: Grounded,
  placed: readonly (Point & { readonly id: string })[],
): Map<string, Point> =>
  map.info.autoPlaced && placesSaySomething(map)
    ? new Map(placed.map(({ id, x, y }) => [id, { x, y }]))
    : new Map();
