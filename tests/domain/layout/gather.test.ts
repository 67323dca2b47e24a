import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardOf } from '../../../src/domain/layout/card';
import { gather } from '../../../src/domain/layout/gather';
import { GAP } from '../../../src/domain/layout/placing';
import type { Point } from '../../../src/domain/layout/shapes';
import type { TidyActor, TidyLink } from '../../../src/domain/layout/tidy';

const NAMES = ['Åbo stad', 'Pargas stad', 'Folkhälsan', 'Åbo Akademi', 'Marthaförbundet', 'Kela'];

const actors = (count: number): TidyActor[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `a${index}`,
    name: NAMES[index % NAMES.length] ?? '',
  }));

const link = (source: number, target: number): TidyLink => ({ source: `a${source}`, target: `a${target}` });

const boxesOf = (all: readonly TidyActor[], places: ReadonlyMap<string, Point>) =>
  all.map(({ id, name }) => ({ ...cardOf(name), ...(places.get(id) ?? { x: Number.NaN, y: Number.NaN }) }));

type Box = ReturnType<typeof boxesOf>[number];

const sizeOf = (boxes: readonly Box[]) => ({
  width:
    Math.max(...boxes.map((box) => box.x + box.width / 2)) -
    Math.min(...boxes.map((box) => box.x - box.width / 2)),
  height:
    Math.max(...boxes.map((box) => box.y + box.height / 2)) -
    Math.min(...boxes.map((box) => box.y - box.height / 2)),
});

/** How large the letters of a picture become in the frame that a phone has for it. */
const scaleInFrame = (boxes: readonly Box[]): number => {
  const { width, height } = sizeOf(boxes);
  return Math.min(354 / width, 190 / height);
};

test('no card covers another, whoever is linked', () => {
  const pair = fc.tuple(fc.nat(11), fc.nat(11)).filter(([a, b]) => a !== b);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.array(pair, { maxLength: 14 }), (count, pairs) => {
      const all = actors(count);
      const links = pairs.filter(([a, b]) => a < count && b < count).map(([a, b]) => link(a, b));
      const boxes = boxesOf(all, gather(all, links));
      for (const [index, a] of boxes.entries()) {
        for (const b of boxes.slice(index + 1)) {
          const isApart =
            Math.abs(a.x - b.x) >= (a.width + b.width) / 2 ||
            Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
          expect(isApart).toBe(true);
        }
      }
    }),
    { seed: 42, numRuns: 30 },
  );
});

test('letters stay large after the first links: nobody drifts away', () => {
  const all = actors(10);
  expect(scaleInFrame(boxesOf(all, gather(all, [link(0, 1)])))).toBeGreaterThan(0.6);
  expect(scaleInFrame(boxesOf(all, gather(all, [link(0, 1), link(0, 2), link(0, 3)])))).toBeGreaterThan(0.45);
});

test('those without a link stand close together below the others', () => {
  const all = actors(6);
  const places = gather(all, [link(0, 1)]);
  const [a, b, ...loose] = boxesOf(all, places);
  const lowest = Math.max(...[a, b].map((box) => (box ? box.y + box.height / 2 : Number.NaN)));
  for (const box of loose) expect(box.y - box.height / 2).toBeGreaterThanOrEqual(lowest + GAP - 0.01);
});

test('who is new comes last, and those before keep their order', () => {
  const inOrder = (all: readonly TidyActor[], places: ReadonlyMap<string, Point>) =>
    boxesOf(all, places)
      .map((box, index) => ({ ...box, id: all[index]?.id }))
      .sort((a, b) => a.y - b.y || a.x - b.x)
      .map(({ id }) => id);
  const all = actors(8).reverse();
  const before = gather(all, []);
  const placed = all.map((actor) => ({ ...actor, ...before.get(actor.id) }));
  const grown = [{ id: 'a', name: 'Novia' }, ...placed];
  expect(inOrder(grown, gather(grown, []))).toEqual([...inOrder(all, before), 'a']);
});

test('an empty map has no places', () => {
  expect(gather([], [])).toEqual(new Map());
});
