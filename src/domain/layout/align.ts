import { apart } from './apart';
import type { NamedBox } from './overlaps';
import { type Box, GAP } from './placing';
import type { Point } from './shapes';

/** What of the boxes comes onto one line: an edge, or the middle. */
export type Side = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom';

/** Along which things get equal gaps. */
export type Axis = 'x' | 'y';

/** In place of a box: how far its centre is from the line that its side stands on, in half sizes. */
const REACH: Readonly<Record<Side, -1 | 0 | 1>> = {
  left: -1,
  centre: 0,
  right: 1,
  top: -1,
  middle: 0,
  bottom: 1,
};

const axisOf = (side: Side): Axis => (side === 'left' || side === 'centre' || side === 'right' ? 'x' : 'y');

const across = (axis: Axis): Axis => (axis === 'x' ? 'y' : 'x');

const lengthOf = (box: Box, axis: Axis): number => (axis === 'x' ? box.width : box.height);

const startOf = (box: Box, axis: Axis): number => box[axis] - lengthOf(box, axis) / 2;
const endOf = (box: Box, axis: Axis): number => box[axis] + lengthOf(box, axis) / 2;

const at = <T extends Box>(box: T, axis: Axis, value: number): T => ({ ...box, [axis]: value });

const inOrder = (boxes: readonly NamedBox[], axis: Axis): NamedBox[] =>
  [...boxes].sort((a, b) => a[axis] - b[axis] || (a.id < b.id ? -1 : 1));

const placesOf = (boxes: readonly NamedBox[]): Map<string, Point> =>
  new Map(boxes.map(({ id, x, y }) => [id, { x, y }]));

const doOverlap = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;

const anyOverlap = (boxes: readonly Box[]): boolean =>
  boxes.some((a, index) => boxes.slice(index + 1).some((b) => doOverlap(a, b)));

/** One after the other along the axis from a start, the same gap between any two. */
const inRow = (ordered: readonly NamedBox[], axis: Axis, start: number, gap: number): NamedBox[] => {
  let next = start;
  return ordered.map((box) => {
    const placed = at(box, axis, next + lengthOf(box, axis) / 2);
    next += lengthOf(box, axis) + gap;
    return placed;
  });
};

/** Boxes on one line move apart along it, no further than they must, where they would cover each other. */
const parted = (boxes: readonly NamedBox[], axis: Axis): NamedBox[] => {
  const ordered = inOrder(boxes, axis);
  const middles = apart(ordered.map((box) => ({ at: box[axis], length: lengthOf(box, axis) })));
  return ordered.map((box, index) => at(box, axis, middles[index] ?? box[axis]));
};

/** The line: the outermost edge of all, or the middle between the outermost ones. */
const lineOf = (boxes: readonly Box[], axis: Axis, reach: -1 | 0 | 1): number => {
  const first = Math.min(...boxes.map((box) => startOf(box, axis)));
  const last = Math.max(...boxes.map((box) => endOf(box, axis)));
  return reach < 0 ? first : reach > 0 ? last : (first + last) / 2;
};

/** Places with the given side of all boxes on one line; where they would cover each other they move apart along it. */
export const aligned = (boxes: readonly NamedBox[], side: Side): Map<string, Point> => {
  const axis = axisOf(side);
  const reach = REACH[side];
  const line = lineOf(boxes, axis, reach);
  const onLine = boxes.map((box) => at(box, axis, line - (reach * lengthOf(box, axis)) / 2));
  return placesOf(anyOverlap(onLine) ? parted(onLine, across(axis)) : onLine);
};

/**
 * Places with equal gaps between the boxes along an axis; the outermost two stay where they are, unless there is no room
 * between them: then all of them spread around their middle.
 */
export const distributed = (boxes: readonly NamedBox[], axis: Axis): Map<string, Point> => {
  if (boxes.length < 3) return placesOf(boxes);
  const ordered = [...boxes].sort((a, b) => startOf(a, axis) - startOf(b, axis) || (a.id < b.id ? -1 : 1));
  const first = lineOf(boxes, axis, -1);
  const room = lineOf(boxes, axis, 1) - first;
  const taken = boxes.reduce((sum, box) => sum + lengthOf(box, axis), 0);
  const between = (room - taken) / (boxes.length - 1);
  const spread = inRow(ordered, axis, first, between);
  if (!anyOverlap(spread)) return placesOf(spread);
  const widened = taken + GAP * (boxes.length - 1);
  return placesOf(inRow(ordered, axis, first + (room - widened) / 2, GAP));
};
