import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type NamedBox, removeOverlaps } from '../../../src/domain/layout/overlaps';
import type { Point } from '../../../src/domain/layout/shapes';

const GAP = 24;

const box = fc.record({
  x: fc.integer({ min: -400, max: 400 }),
  y: fc.integer({ min: -400, max: 400 }),
  width: fc.integer({ min: 40, max: 200 }),
  height: fc.integer({ min: 30, max: 110 }),
});

const boxes = (maxLength: number) =>
  fc
    .array(box, { maxLength })
    .map((list): NamedBox[] => list.map((one, index) => ({ ...one, id: `b${index}` })));

const overlapping = (list: readonly NamedBox[], places: ReadonlyMap<string, Point>, gap = GAP) =>
  list.flatMap((a, index) =>
    list.slice(index + 1).filter((b) => {
      const [p, q] = [places.get(a.id), places.get(b.id)];
      if (!p || !q) return true;
      const slack = 1e-3;
      return (
        Math.abs(p.x - q.x) < (a.width + b.width) / 2 + gap - slack &&
        Math.abs(p.y - q.y) < (a.height + b.height) / 2 + gap - slack
      );
    }),
  );

const pile = (n: number): NamedBox[] =>
  Array.from({ length: n }, (_, index) => ({
    id: `b${index}`,
    x: 5,
    y: -5,
    width: 120 + (index % 7) * 10,
    height: 38,
  }));

const SEEDED = { seed: 42, numRuns: 100 };

test('nothing overlaps afterwards', () => {
  fc.assert(
    fc.property(boxes(60), (list) => {
      expect(overlapping(list, removeOverlaps(list))).toEqual([]);
    }),
    SEEDED,
  );
});

test('the order of boxes does not matter', () => {
  fc.assert(
    fc.property(boxes(20), (list) => {
      const places = removeOverlaps(list);
      for (const [id, place] of removeOverlaps([...list].reverse())) expect(place).toEqual(places.get(id));
    }),
    SEEDED,
  );
});

test('fixed boxes never move, and others keep clear of them', () => {
  fc.assert(
    fc.property(boxes(30), fc.integer({ min: 1, max: 10 }), (list, n) => {
      const fixed = new Set(list.slice(0, n).map(({ id }) => id));
      const places = removeOverlaps(list, { fixed });
      for (const { id, x, y } of list.slice(0, n)) expect(places.get(id)).toEqual({ x, y });
      const others = (a: NamedBox) =>
        overlapping([a, ...list.slice(0, n)], places).filter((b) => !fixed.has(b.id));
      for (const a of list.slice(n)) expect(others(a)).toEqual([]);
      expect(overlapping(list.slice(n), places)).toEqual([]);
    }),
    SEEDED,
  );
});

test('what stands free stays exactly where it is', () => {
  const free = [0, 1, 2, 3].map((index) => ({
    id: `b${index}`,
    x: index * 144,
    y: index * 7,
    width: 120,
    height: 38,
  }));
  const places = removeOverlaps(free);
  for (const { id, x, y } of free) expect(places.get(id)).toEqual({ x, y });
});

test('two that overlap a little give way a little', () => {
  const two = [
    { id: 'a', x: 0, y: 0, width: 100, height: 40 },
    { id: 'b', x: 10, y: 50, width: 100, height: 40 },
  ];
  const places = removeOverlaps(two);
  for (const { id, x, y } of two) {
    const place = places.get(id) ?? { x: Number.NaN, y: Number.NaN };
    expect(Math.hypot(place.x - x, place.y - y)).toBeLessThan(10);
  }
});

describe('three hundred boxes', () => {
  test('on one point come apart, close together', () => {
    const list = pile(300);
    const places = removeOverlaps(list);
    expect(overlapping(list, places)).toEqual([]);
    for (const { x, y } of places.values()) expect(Math.hypot(x, y)).toBeLessThan(2000);
  });

  test('on one line come apart', () => {
    const list = pile(300).map((one, index) => ({ ...one, x: index }));
    expect(overlapping(list, removeOverlaps(list))).toEqual([]);
  });
});

test('no boxes have no places, and one keeps its own', () => {
  expect(removeOverlaps([]).size).toBe(0);
  expect(removeOverlaps(pile(1)).get('b0')).toEqual({ x: 5, y: -5 });
});
