import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardOf } from '../../../src/domain/layout/card';
import { type Box, freePlace, GAP, placeUnplaced } from '../../../src/domain/layout/placing';

const overlaps = (a: Box, b: Box, gap: number): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 + gap &&
  Math.abs(a.y - b.y) < (a.height + b.height) / 2 + gap;

const SIZE = { width: 120, height: 38 };
const coordinate = fc.integer({ min: -500, max: 500 });
const box = fc.record({
  x: coordinate,
  y: coordinate,
  width: fc.integer({ min: 56, max: 240 }),
  height: fc.integer({ min: 38, max: 110 }),
});

test('a free point is taken as it is', () => {
  expect(freePlace([], SIZE, { x: 7, y: -3 })).toEqual({ x: 7, y: -3 });
});

test('the next place is the one below, a gap away', () => {
  const first = { ...SIZE, x: 0, y: 0 };
  expect(freePlace([first], SIZE, first)).toEqual({ x: 0, y: 38 + GAP });
});

test('a new card never comes nearer to another than the gap, and stays near the point', () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 40 }), box, (taken, wanted) => {
      const place = freePlace(taken, wanted, wanted);
      for (const other of taken) expect(overlaps({ ...wanted, ...place }, other, GAP)).toBe(false);
      expect(Math.hypot(place.x - wanted.x, place.y - wanted.y)).toBeLessThan(2500);
      expect(freePlace(taken, wanted, wanted)).toEqual(place);
    }),
    { seed: 42 },
  );
});

const actor = fc.record(
  { name: fc.string({ maxLength: 30 }), x: coordinate, y: coordinate },
  { requiredKeys: ['name'] },
);

test('actors without a place get one that overlaps nobody; the others stay where they are', () => {
  fc.assert(
    fc.property(fc.array(actor, { maxLength: 30 }), (actors) => {
      const placed = placeUnplaced(actors);
      const boxes = placed.map((one) => ({ ...cardOf(one.name), x: one.x, y: one.y }));
      expect(placed.map(({ name }) => name)).toEqual(actors.map(({ name }) => name));
      actors.forEach((before, index) => {
        const here = boxes[index];
        if (!here) throw new Error('an actor got lost');
        if (before.x !== undefined && before.y !== undefined) expect(placed[index]).toEqual(before);
        else for (const other of boxes) if (other !== here) expect(overlaps(here, other, 0)).toBe(false);
      });
    }),
    { seed: 42 },
  );
});

test('many actors without a place make a block, not a row', () => {
  const placed = placeUnplaced(Array.from({ length: 30 }, (_, index) => ({ name: `Toimija ${index}` })));
  const across = new Set(placed.map(({ x }) => x)).size;
  expect(across).toBeGreaterThan(2);
  expect(across).toBeLessThan(10);
});

test('there is a place for everybody in a large workshop', () => {
  const taken: Box[] = [];
  for (let index = 0; index < 120; index++)
    taken.push({ ...SIZE, ...freePlace(taken, SIZE, { x: 0, y: 0 }) });
  expect(new Set(taken.map(({ x, y }) => `${x} ${y}`)).size).toBe(120);
});

test('coordinates beyond reason do not keep the search going for ever', () => {
  const far = { x: 1e300, y: 1e300 };
  expect(freePlace([{ ...SIZE, ...far }], SIZE, far)).toEqual(far);
});
