import { expect, test } from 'vitest';
import {
  centredOn,
  fitting,
  freeRoom,
  isWellWithin,
  wayInto,
  zoomToFit,
} from '../../../src/domain/layout/framing';

const room = freeRoom({ width: 1000, height: 600 }, { top: 0, right: 200, bottom: 100, left: 0 });

test('panels take their room from the canvas, and its middle moves away from them', () => {
  expect(room).toEqual({ left: 0, top: 0, width: 800, height: 500, middle: { x: 400, y: 250 } });
});

test('what is fitted lies whole in the room, its middle in the middle', () => {
  const { zoom, pan } = fitting({ x1: -500, y1: 100, x2: 500, y2: 300 }, room, { least: 0.1, most: 2 });
  expect(zoom).toBeCloseTo((800 - 112) / 1000);
  expect({ x: pan.x, y: 200 * zoom + pan.y }).toEqual({ x: 400, y: 250 });
});

test('what is small grows no larger than it may, and what is vast gets no smaller', () => {
  expect(fitting({ x1: 0, y1: 0, x2: 1, y2: 1 }, room, { least: 0.1, most: 2 }).zoom).toBe(2);
  expect(fitting({ x1: 0, y1: 0, x2: 1e6, y2: 1 }, room, { least: 0.1, most: 2 }).zoom).toBe(0.1);
});

test('the narrower side says how large a box can be seen', () => {
  expect(zoomToFit({ x1: 0, y1: 0, x2: 400, y2: 1000 }, room)).toBe(0.5);
  expect(zoomToFit({ x1: 0, y1: 0, x2: 1600, y2: 100 }, room)).toBe(0.5);
});

test('a place that is centred is seen in the middle of the room', () => {
  const { zoom, pan } = centredOn({ x: 30, y: -40 }, 0.5, room);
  expect({ x: 30 * zoom + pan.x, y: -40 * zoom + pan.y }).toEqual(room.middle);
});

test('a point under a panel is taken the shortest way out, one in sight stays', () => {
  expect(wayInto(room, { x: 900, y: 250 })).toEqual({ x: -170, y: 0 });
  expect(wayInto(room, { x: 400, y: 250 })).toEqual({ x: 0, y: 0 });
});

test('a point at the very edge is not well in sight', () => {
  expect(isWellWithin(room, { x: 400, y: 250 })).toBe(true);
  expect(isWellWithin(room, { x: 790, y: 250 })).toBe(false);
  expect(isWellWithin(room, { x: 400, y: 20 })).toBe(false);
});
