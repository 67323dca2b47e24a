import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aligned, distributed, type Side } from '../../../src/domain/layout/align';
import type { NamedBox } from '../../../src/domain/layout/overlaps';

const box = (id: string, x: number, y: number, width = 100, height = 40): NamedBox => ({
  id,
  x,
  y,
  width,
  height,
});

const xs = (boxes: readonly NamedBox[], places: ReadonlyMap<string, { x: number; y: number }>) =>
  boxes.map(({ id }) => places.get(id)?.x);
const ys = (boxes: readonly NamedBox[], places: ReadonlyMap<string, { x: number; y: number }>) =>
  boxes.map(({ id }) => places.get(id)?.y);

describe('aligning', () => {
  const boxes = [box('a', 0, 0, 100), box('b', 300, 200, 60), box('c', 120, 400, 200)];

  test.each<[Side, number[]]>([
    ['left', [0, -20, 50]],
    ['right', [280, 300, 230]],
    ['centre', [140, 140, 140]],
  ])('brings the side "%s" of all onto one upright line and leaves their heights', (side, expected) => {
    const places = aligned(boxes, side);
    expect(xs(boxes, places)).toEqual(expected);
    expect(ys(boxes, places)).toEqual([0, 200, 400]);
  });

  test.each<[Side, number[]]>([
    ['top', [0, 0, 0]],
    ['bottom', [400, 400, 400]],
    ['middle', [200, 200, 200]],
  ])('brings the side "%s" of all onto one level line', (side, expected) => {
    const apart = [box('a', 0, 0), box('b', 300, 200), box('c', 600, 400)];
    const places = aligned(apart, side);
    expect(ys(apart, places)).toEqual(expected);
    expect(xs(apart, places)).toEqual([0, 300, 600]);
  });

  test('parts boxes that would cover each other on the line, in their order', () => {
    const side = [box('a', 0, 10), box('b', 300, 0), box('c', 600, 20)];
    const places = aligned(side, 'left');
    expect(xs(side, places)).toEqual([0, 0, 0]);
    expect(ys(side, places)).toEqual([10, -54, 74]);
  });

  test('does nothing to one box and to none', () => {
    expect(aligned([box('a', 3, 4)], 'top').get('a')).toEqual({ x: 3, y: 4 });
    expect(aligned([], 'left').size).toBe(0);
  });
});

describe('distributing', () => {
  test('makes equal gaps between boxes of any size; the outermost stay', () => {
    const boxes = [box('a', 0, 0, 100), box('b', 100, 80, 40), box('c', 500, 160, 200)];
    expect(xs(boxes, distributed(boxes, 'x'))).toEqual([0, 225, 500]);
  });

  test('widens a row that has no room', () => {
    const boxes = [box('a', 0, 0), box('b', 10, 0), box('c', 20, 0)];
    expect(xs(boxes, distributed(boxes, 'x'))).toEqual([-114, 10, 134]);
  });

  test('leaves two alone', () => {
    const boxes = [box('a', 0, 0), box('b', 10, 0)];
    expect(xs(boxes, distributed(boxes, 'x'))).toEqual([0, 10]);
  });
});

const boxes = fc
  .array(
    fc.record({
      x: fc.integer({ min: -500, max: 500 }),
      y: fc.integer({ min: -500, max: 500 }),
      width: fc.integer({ min: 20, max: 200 }),
      height: fc.integer({ min: 20, max: 90 }),
    }),
    { maxLength: 12 },
  )
  .map((all) => all.map((one, index): NamedBox => ({ id: `a${index}`, ...one })));

const overlap = (a: NamedBox, b: NamedBox) =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 1e-6 &&
  Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 1e-6;

test('nobody is covered after aligning or distributing, whatever the boxes', () => {
  const side = fc.constantFrom<Side>('left', 'centre', 'right', 'top', 'middle', 'bottom');
  fc.assert(
    fc.property(boxes, side, fc.constantFrom('x', 'y'), (all, where, axis) => {
      for (const places of [aligned(all, where), ...(all.length > 2 ? [distributed(all, axis)] : [])]) {
        const placed = all.map((one) => ({ ...one, ...places.get(one.id) }));
        for (const [index, a] of placed.entries()) {
          for (const b of placed.slice(index + 1)) expect(overlap(a, b)).toBe(false);
        }
      }
    }),
    { seed: 42 },
  );
});
