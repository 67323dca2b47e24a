import { describe, expect, test } from 'vitest';
import { guidesFor } from '../../../src/domain/layout/guides';
import type { Box } from '../../../src/domain/layout/placing';

const box = (x: number, y: number, width = 100, height = 40): Box => ({ x, y, width, height });
const REACH = 8;

describe('a dragged card', () => {
  test('comes into line with the middle of another, and a line through both says so', () => {
    const { dx, dy, lines } = guidesFor(box(204, 100, 60), [box(200, 300)], REACH);
    expect({ dx, dy }).toEqual({ dx: -4, dy: 0 });
    expect(lines).toEqual([{ from: { x: 200, y: 80 }, to: { x: 200, y: 320 } }]);
  });

  test('comes into line with an edge when that is nearer than the middle', () => {
    const { dx, lines } = guidesFor(box(177, 100, 60), [box(200, 300)], REACH);
    expect(dx).toBe(3);
    expect(lines[0]?.from.x).toBe(150);
  });

  test('takes the nearest of several, for x and y apart', () => {
    const { dx, dy } = guidesFor(box(105, 203, 60), [box(100, 500), box(103, -400), box(400, 200)], REACH);
    expect({ dx, dy }).toEqual({ dx: -2, dy: -3 });
  });

  test('stays where it is when nothing is within reach', () => {
    expect(guidesFor(box(250, 120, 60), [box(200, 300)], REACH)).toEqual({ dx: 0, dy: 0, lines: [] });
  });

  test('takes no notice of what is far away', () => {
    expect(guidesFor(box(204, 100), [box(200, 3000)], REACH).dx).toBe(0);
  });

  test('stands as far from its neighbour as that one from the next, on either side', () => {
    const row = [box(0, 0), box(180, 0)];
    expect(guidesFor(box(365, 12), row, REACH)).toMatchObject({ dx: -5 });
    expect(guidesFor(box(-184, 12), row, REACH)).toMatchObject({ dx: 4 });
    const { lines } = guidesFor(box(365, 12), row, REACH);
    expect(lines.map(({ from, to }) => Math.abs(to.x - from.x)).filter((gap) => gap > 0)).toContain(80);
  });

  test('stands in the very middle between two neighbours', () => {
    const { dx, lines } = guidesFor(box(203, 15, 60), [box(0, 0), box(400, 0)], REACH);
    expect(dx).toBe(-3);
    expect(lines.slice(0, 2).map(({ from, to }) => to.x - from.x)).toEqual([120, 120]);
  });

  test('is quick beside three hundred others', () => {
    const others = Array.from({ length: 300 }, (_, index) =>
      box((index % 20) * 90, Math.floor(index / 20) * 55),
    );
    const start = performance.now();
    for (let step = 0; step < 100; step++) guidesFor(box(700 + step, 300), others, REACH);
    console.info(`guides beside 300 cards: ${((performance.now() - start) / 100).toFixed(2)} ms a step`);
    expect(guidesFor(box(903, 331), others, REACH)).toMatchObject({ dx: -3, dy: -1 });
  });
});
