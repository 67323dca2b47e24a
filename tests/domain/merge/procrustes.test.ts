import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Point } from '../../../src/domain/layout/shapes';
import { aligned, alignTo } from '../../../src/domain/merge/procrustes';

type Row = readonly [number, number];

interface Case {
  readonly k: number;
  readonly X: readonly Row[];
  readonly Y: readonly Row[];
  readonly no_reflection: {
    readonly rotation: readonly [Row, Row];
    readonly scale: number;
    readonly translation: Row;
    readonly fitted: readonly Row[];
  };
}

const FILE = `${import.meta.dirname}/../../fixtures/reference/alignment/procrustes.json`;
const { cases }: { readonly cases: readonly Case[] } = JSON.parse(readFileSync(FILE, 'utf8'));

const point = ([x, y]: Row): Point => ({ x, y });
const ORIGIN: Point = { x: 0, y: 0 };

const expectNear = (one: Point, other: Point, within: number) => {
  expect(Math.abs(one.x - other.x)).toBeLessThan(within);
  expect(Math.abs(one.y - other.y)).toBeLessThan(within);
};

describe('alignment without reflection is that of the reference', () => {
  test.each(cases.map((one, index) => [`case ${index + 1}, ${one.k} points`, one] as const))(
    '%s',
    (_, { X, Y, ...expected }) => {
      const { rotation, scale, translation, fitted } = expected.no_reflection;
      const alignment = alignTo(X.map(point), Y.map(point));
      expect(Math.abs(alignment.scale - scale)).toBeLessThan(1e-9);
      expect(Math.abs(alignment.cos - rotation[0][0])).toBeLessThan(1e-9);
      expect(Math.abs(alignment.sin - rotation[0][1])).toBeLessThan(1e-9);
      // the reference has a dozen digits of numbers up to a thousand
      expectNear(aligned(alignment, ORIGIN), point(translation), 1e-8);
      for (const [index, row] of Y.entries()) {
        expectNear(aligned(alignment, point(row)), point(fitted[index] ?? [Number.NaN, Number.NaN]), 1e-8);
      }
    },
  );
});

describe('alignment', () => {
  const one = { x: 1, y: 0 };
  const two = { x: 3, y: 0 };

  test('turns a pair by a right angle and doubles it', () => {
    const alignment = alignTo([ORIGIN, { x: 0, y: 4 }], [one, two]);
    expect(alignment.scale).toBeCloseTo(2);
    expectNear(aligned(alignment, { x: 2, y: 1 }), { x: -2, y: 2 }, 1e-9);
  });

  test('only shifts one point, or several on one spot', () => {
    for (const count of [1, 3]) {
      const alignment = alignTo(Array(count).fill({ x: 7, y: 8 }), Array(count).fill(two));
      expect(alignment.scale).toBe(1);
      expectNear(aligned(alignment, one), { x: 5, y: 8 }, 1e-9);
    }
  });

  test('of nothing moves nothing', () => {
    expect(aligned(alignTo([], []), two)).toEqual(two);
  });

  test('never reflects: a mirrored drawing is laid on as well as turning can', () => {
    const drawing = [ORIGIN, { x: 2, y: 0 }, { x: 0, y: 1 }];
    const mirrored = drawing.map(({ x, y }) => ({ x: -x, y }));
    const { cos, sin } = alignTo(drawing, mirrored);
    expect(cos ** 2 + sin ** 2).toBeCloseTo(1);
    const placed = mirrored.map((place) => aligned(alignTo(drawing, mirrored), place));
    const [a = ORIGIN, b = ORIGIN, c = ORIGIN] = placed;
    const area = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
    expect(area).toBeLessThan(0);
  });

  test('gives back any drawing that was turned, scaled and moved', () => {
    const coordinate = fc.integer({ min: -1000, max: 1000 });
    const drawing = fc.uniqueArray(fc.record({ x: coordinate, y: coordinate }), {
      minLength: 2,
      maxLength: 12,
      selector: ({ x, y }) => `${x} ${y}`,
    });
    const turn = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true });
    const scale = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(drawing, turn, scale, coordinate, (places, angle, size, by) => {
        const moved = places.map(({ x, y }) => ({
          x: size * (x * Math.cos(angle) - y * Math.sin(angle)) + by,
          y: size * (x * Math.sin(angle) + y * Math.cos(angle)) - by,
        }));
        const alignment = alignTo(places, moved);
        for (const [index, place] of moved.entries()) {
          expectNear(aligned(alignment, place), places[index] ?? ORIGIN, 1e-6);
        }
      }),
      { seed: 42 },
    );
  });
});
