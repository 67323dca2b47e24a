import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  covers,
  isApart,
  isSameView,
  onTheWay,
  panned,
  toModel,
  toScreen,
  zoomedAbout,
} from '../../../src/picture/live/viewport';

const view = { zoom: 0.5, pan: { x: 100, y: 40 } };
const box = (x1: number, y1: number, x2: number, y2: number) => ({ x1, y1, x2, y2 });

test('a screen point leads to the model and back', () => {
  expect(toModel(view, { x: 200, y: 90 })).toEqual({ x: 200, y: 100 });
  expect(toScreen(view, { x: 200, y: 100 })).toEqual({ x: 200, y: 90 });
});

test('what lies under the pointer stays there while the view is zoomed', () => {
  const point = fc.record({ x: fc.integer({ min: 0, max: 2000 }), y: fc.integer({ min: 0, max: 1000 }) });
  fc.assert(
    fc.property(point, fc.double({ min: 0.02, max: 3, noNaN: true }), (at, zoom) => {
      const before = toModel(view, at);
      const after = toScreen(zoomedAbout(view, zoom, at), before);
      expect(after.x).toBeCloseTo(at.x, 6);
      expect(after.y).toBeCloseTo(at.y, 6);
    }),
    { seed: 42 },
  );
});

test('panning moves by px at any zoom', () => {
  expect(panned(view, { x: -10, y: 5 })).toEqual({ zoom: 0.5, pan: { x: 90, y: 45 } });
});

test('a flight begins and ends where it should, and zooms by equal factors', () => {
  const to = { zoom: 2, pan: { x: 0, y: 0 } };
  expect(isSameView(onTheWay(view, to, 0), view)).toBe(true);
  expect(isSameView(onTheWay(view, to, 1), to)).toBe(true);
  expect(onTheWay(view, to, 0.5)).toEqual({ zoom: 1, pan: { x: 50, y: 20 } });
});

test('parts that touch are not apart', () => {
  expect(isApart(box(0, 0, 10, 10), box(10, 10, 20, 20))).toBe(false);
  expect(isApart(box(0, 0, 10, 10), box(11, 0, 20, 10))).toBe(true);
});

test('a part covers another where there is anything to be seen', () => {
  const content = box(0, 0, 100, 100);
  expect(covers(box(0, 0, 100, 100), box(-50, -50, 150, 150), content)).toBe(true);
  expect(covers(box(10, 0, 100, 100), box(-50, -50, 150, 150), content)).toBe(false);
  expect(covers(box(10, 0, 100, 100), box(20, 20, 30, 30), content)).toBe(true);
  expect(covers(box(0, 0, 1, 1), box(200, 200, 300, 300), content)).toBe(true);
});
