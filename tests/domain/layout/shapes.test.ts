import { describe, expect, test } from 'vitest';
import type { Shape } from '../../../src/domain/entity';
import { halfWidthAt, shapeOutline, shapePath, shapePoints } from '../../../src/domain/layout/shapes';

const SHAPES: Shape[] = ['card', 'ellipse', 'square', 'hexagon', 'barrel', 'octagon', 'cut', 'diamond'];

const extent = (values: readonly number[]) => [Math.min(...values), Math.max(...values)];

describe.each(SHAPES)('the outline of a %s', (shape) => {
  const points = shapePoints(shape);

  test('reaches all four sides of its box and not beyond', () => {
    expect(extent(points.map(({ x }) => x))).toEqual([-1, 1]);
    expect(extent(points.map(({ y }) => y))).toEqual([-1, 1]);
  });

  test('runs clockwise and is convex', () => {
    points.forEach((a, index) => {
      const b = points[(index + 1) % points.length] ?? a;
      const c = points[(index + 2) % points.length] ?? a;
      expect((b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x)).toBeGreaterThan(0);
    });
  });

  test('looks the same turned upside down', () => {
    const key = ({ x, y }: { x: number; y: number }) =>
      `${x.toFixed(6)} ${y.toFixed(6)}`.replaceAll('-0.000000', '0.000000');
    const turned = points.map(({ x, y }) => ({ x: -x, y: -y }));
    expect(new Set(turned.map(key))).toEqual(new Set(points.map(key)));
  });

  test('has room for a label at every height but the very edge', () => {
    expect(halfWidthAt(shape, 0)).toBeCloseTo(1);
    for (const height of [0, 0.3, 0.6, 0.8]) expect(halfWidthAt(shape, height)).toBeGreaterThan(0.55);
  });

  test('is path data of numbers, closed', () => {
    expect(shapePath(shape, 123.4567, 38, { x: 1 / 3, y: -7 })).toMatch(/^M[-\d. LA]+Z$/);
  });
});

test('a box is as wide at its top as in its middle, a diamond is not', () => {
  expect(halfWidthAt('square', 0.99)).toBe(1);
  expect(halfWidthAt('diamond', 0.5)).toBeCloseTo(0.8);
  expect(halfWidthAt('ellipse', 0.6)).toBeCloseTo(0.8, 2);
});

test('both cut corners count for the room at a height', () => {
  expect(halfWidthAt('cut', 0.6)).toBeCloseTo(0.9);
});

test('an outline stands around its centre', () => {
  expect(shapeOutline('square', 40, 20, { x: 100, y: 50 })).toEqual([
    { x: 120, y: 40 },
    { x: 120, y: 60 },
    { x: 80, y: 60 },
    { x: 80, y: 40 },
  ]);
});

test('no two shapes but the round and the square card share an outline', () => {
  const outlines = new Set(SHAPES.map((shape) => JSON.stringify(shapePoints(shape))));
  expect(outlines.size).toBe(SHAPES.length - 1);
  expect(shapePath('card', 100, 40)).not.toBe(shapePath('square', 100, 40));
});
