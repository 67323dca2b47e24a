import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CARD_FONT_SIZE } from '../../../src/domain/layout/card';
import { namesSeen } from '../../../src/picture/live/naming';
import { type NamedCard, type Shown, shownCard } from '../../../src/picture/live/shown';

const SIZES = { least: 11, most: 28 };

const card = (id: string, x: number, y: number, scale = 1): NamedCard => ({
  id,
  x,
  y,
  width: 120 * scale,
  height: 50 * scale,
  scale,
  padding: { width: 32 * scale, height: 20 * scale },
});

const row = (count: number, apart: number): NamedCard[] =>
  Array.from({ length: count }, (_, index) => card(`a${index}`, index * apart, 0));

const pxOf = (shown: Shown | undefined, zoom: number, scale = 1) =>
  (shown?.growth ?? 0) * zoom * CARD_FONT_SIZE * scale;

test('near enough, every name is seen as it is', () => {
  const growths = namesSeen(row(5, 130), 1, SIZES);
  expect([...growths.values()].map(({ growth }) => growth)).toEqual([1, 1, 1, 1, 1]);
});

test('from afar a name with room around it is as large as can be read', () => {
  const growths = namesSeen(row(3, 2000), 0.3, SIZES);
  expect(growths.size).toBe(3);
  for (const growth of growths.values()) expect(pxOf(growth, 0.3)).toBeCloseTo(11);
});

test('the larger the card, the larger its name, up to the largest size', () => {
  const growths = namesSeen([card('large', 0, 0, 3), card('small', 5000, 0)], 0.25, SIZES);
  expect(pxOf(growths.get('large'), 0.25, 3)).toBeCloseTo(28);
  expect(pxOf(growths.get('small'), 0.25)).toBeCloseTo(11);
});

test('where there is room for one name only, the more important one is seen', () => {
  const [a, b] = [card('a', 0, 0), card('b', 130, 0)];
  expect([...namesSeen([a, b], 0.35, SIZES).keys()]).toEqual(['a']);
  expect([...namesSeen([b, a], 0.35, SIZES).keys()]).toEqual(['b']);
});

test('a name gives way to a more important one beside it', () => {
  const growths = namesSeen([card('a', 0, 0), card('b', 230, 0)], 0.35, SIZES);
  expect(growths.get('a')).toMatchObject({ x: 0, y: 0 });
  expect(growths.has('b')).toBe(true);
  expect(growths.get('b')).not.toMatchObject({ x: 230, y: 0 });
});

test('beyond the first names nothing grows so much that what few drew would say most', () => {
  const crowd = row(14, 5000);
  expect(namesSeen(crowd, 0.15, SIZES).size).toBe(12);
  expect(namesSeen(crowd, 0.3, SIZES).size).toBe(14);
});

test('beyond the first names none hides another card, unless it is free to', () => {
  const first = row(30, 5000);
  const late = card('late', 0, 3000, 2);
  const under = { ...card('under', 0, 3012, 0.1), padding: { width: 0, height: 0 } };
  const cards = [...first, late, under];
  const zoom = 0.2;
  expect(namesSeen([...first, late], zoom, SIZES, (id) => id === 'late').has('late')).toBe(true);
  expect(namesSeen(cards, zoom, SIZES).has('late')).toBe(false);
  expect(namesSeen(cards, zoom, SIZES, (id) => id === 'late').has('late')).toBe(true);
});

test('what several drew keeps its name beside a larger one that is not among the first', () => {
  const first = row(12, 9000);
  const [large, several] = [card('large', 0, 4000, 3.5), card('several', 500, 4000, 1.3)];
  const shown = namesSeen([...first, large, several], 0.2, SIZES);
  expect([...shown.keys()]).toEqual(expect.arrayContaining(['large', 'several']));
});

test('what is talked about bears its name whatever lies there, and lets others be seen', () => {
  const others = row(3, 60).map((each) => ({ ...each, id: `other ${each.id}` }));
  const free = card('free', 60, 0);
  const isFree = (id: string) => id === 'free';
  expect(namesSeen([...others, free], 0.3, SIZES, isFree).has('free')).toBe(true);
  const [alone, crowded] = [[free], [free, { ...card('small', 150, 0), width: 20, height: 20 }]].map(
    (cards) => namesSeen(cards, 0.3, SIZES, isFree).get('free')?.growth ?? 0,
  );
  expect(alone).toBeGreaterThanOrEqual(crowded ?? 0);
});

test('two that are talked about leave room for the link between them', () => {
  const [a, b] = [card('a', 0, 0, 3), card('b', 800, 0, 3)];
  const shown = namesSeen([a, b], 0.3, { least: 11, most: 60 }, () => true);
  const [left, right] = [shownCard(a, shown.get('a')), shownCard(b, shown.get('b'))];
  expect((right.x - right.width / 2 - left.x - left.width / 2) * 0.3).toBeGreaterThan(28);
});

const anyCards = fc
  .array(
    fc.record({
      x: fc.integer({ min: -2000, max: 2000 }),
      y: fc.integer({ min: -1500, max: 1500 }),
      scale: fc.double({ min: 1, max: 3.5, noNaN: true }),
    }),
    { maxLength: 40 },
  )
  .map((all) => all.map(({ x, y, scale }, index) => card(`a${index}`, x, y, scale)));

test('no name that was made larger lies over another name, and none is too small to read', () => {
  fc.assert(
    fc.property(anyCards, fc.double({ min: 0.05, max: 0.5, noNaN: true }), (cards, zoom) => {
      const growths = namesSeen(cards, zoom, SIZES);
      const shown = cards.flatMap((each) => {
        const how = growths.get(each.id);
        return how ? [{ each, how, growth: how.growth, box: shownCard(each, how) }] : [];
      });
      for (const { each, how, growth, box } of shown) {
        expect(growth).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(pxOf(how, zoom, each.scale)).toBeGreaterThan(0.8 * SIZES.least - 1e-6);
        // a name that has given way still lies over its place
        expect(Math.abs(box.x - each.x)).toBeLessThan(box.width / 2);
        expect(Math.abs(box.y - each.y)).toBeLessThan(box.height / 2);
        for (const other of shown) {
          if (other.each === each || (growth === 1 && other.growth === 1)) continue;
          const isApart =
            Math.abs(box.x - other.box.x) * 2 >= box.width + other.box.width ||
            Math.abs(box.y - other.box.y) * 2 >= box.height + other.box.height;
          expect(isApart).toBe(true);
        }
      }
    }),
    { seed: 42 },
  );
});

test('an empty drawing has no names', () => {
  expect(namesSeen([], 1, SIZES).size).toBe(0);
});
