import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardOf } from '../../../src/domain/layout/card';
import type { Point } from '../../../src/domain/layout/shapes';
import { type TidyActor, type TidyLink, tidy } from '../../../src/domain/layout/tidy';

const links = (text: string): TidyLink[] =>
  text.split(' ').map((pair) => {
    const [source = '', target = ''] = pair.split('-');
    return { source, target };
  });

const actorsIn = (ties: readonly TidyLink[]): TidyActor[] =>
  [...new Set(ties.flatMap(({ source, target }) => [source, target]))].map((id) => ({
    id,
    name: `Varsinais-Suomen ${id}`,
  }));

const boxesOf = (actors: readonly TidyActor[], places: ReadonlyMap<string, Point>) =>
  actors.map((actor) => ({
    id: actor.id,
    ...cardOf(actor.name),
    ...(places.get(actor.id) ?? { x: 0, y: 0 }),
  }));

type Box = ReturnType<typeof boxesOf>[number];

const overlaps = (a: Box, b: Box) =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;

/** Whether the straight line between two cards runs through a third, by many points on it. */
const runsThrough = (from: Box, to: Box, box: Box) =>
  Array.from({ length: 200 }, (_, step) => step / 199).some(
    (t) =>
      Math.abs(from.x + t * (to.x - from.x) - box.x) < box.width / 2 &&
      Math.abs(from.y + t * (to.y - from.y) - box.y) < box.height / 2,
  );

const covered = (
  actors: readonly TidyActor[],
  ties: readonly TidyLink[],
  places: ReadonlyMap<string, Point>,
) => {
  const boxes = boxesOf(actors, places);
  const boxById = new Map(boxes.map((box) => [box.id, box]));
  return ties.flatMap(({ source, target }) => {
    const [from, to] = [boxById.get(source), boxById.get(target)];
    if (!from || !to) return [];
    return boxes.filter((box) => box !== from && box !== to && runsThrough(from, to, box));
  }).length;
};

const TREE = 'a-b a-c a-d b-e b-f c-g c-h d-i d-j e-k f-l';
const WEB = `${TREE} e-f g-h i-j k-l a-g b-d c-f`;

describe.each([
  ['a path', 'a-b b-c c-d d-e e-f f-g g-h h-i'],
  ['a star', 'a-b a-c a-d a-e a-f a-g a-h a-i'],
  ['a ring', 'a-b b-c c-d d-e e-f f-g g-h h-a'],
  ['a tree', TREE],
])('%s', (_, text) => {
  test('is laid out without overlaps and with no link through a card', () => {
    const ties = links(text);
    const actors = actorsIn(ties);
    const places = tidy(actors, ties);
    const boxes = boxesOf(actors, places);
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) expect(overlaps(a, b)).toBe(false);
    }
    expect(covered(actors, ties, places)).toBe(0);
  });
});

test('a web has hardly a link through a card', () => {
  const ties = links(WEB);
  const actors = actorsIn(ties);
  expect(covered(actors, ties, tidy(actors, ties))).toBeLessThanOrEqual(1);
});

test('forty actors and sixty links have few links through cards', () => {
  const actors = Array.from({ length: 40 }, (_, index) => ({ id: `a${index}`, name: `Toimija ${index}` }));
  const [ties = []] = fc.sample(
    fc.array(
      fc.record({
        source: fc.integer({ min: 0, max: 39 }).map((id) => `a${id}`),
        target: fc.integer({ min: 0, max: 39 }).map((id) => `a${id}`),
      }),
      { minLength: 60, maxLength: 60 },
    ),
    { seed: 42, numRuns: 1 },
  );
  expect(covered(actors, ties, tidy(actors, ties))).toBeLessThanOrEqual(12);
});

test('linked actors end up nearer to each other than others', () => {
  const ties = links('a-b c-d');
  const places = tidy(actorsIn(ties), ties);
  const distance = (one: string, other: string) => {
    const [p, q] = [places.get(one), places.get(other)];
    return p && q ? Math.hypot(p.x - q.x, p.y - q.y) : Number.NaN;
  };
  expect(distance('a', 'b')).toBeLessThan(distance('a', 'c'));
  expect(distance('c', 'd')).toBeLessThan(distance('b', 'd'));
});

describe('tidying', () => {
  const ties = links(WEB);
  const actors = actorsIn(ties).map((actor, index) => ({ ...actor, x: (index % 4) * 60, y: index * 20 }));

  test('gives the same places for the same map, in any order of its records', () => {
    const places = tidy(actors, ties);
    for (const [id, place] of tidy([...actors].reverse(), [...ties].reverse())) {
      expect(place).toEqual(places.get(id));
    }
  });

  test('never moves pinned actors', () => {
    const pinned = actors.map((actor, index) => ({ ...actor, pinned: index % 3 === 0 }));
    const places = tidy(pinned, ties);
    for (const { id, x, y, pinned: isPinned } of pinned)
      if (isPinned) expect(places.get(id)).toEqual({ x, y });
  });

  test('stays where the map stands', () => {
    const aside = actors.map((actor) => ({ ...actor, x: actor.x + 5000 }));
    const xs = [...tidy(aside, ties).values()].map(({ x }) => x);
    expect(xs.reduce((sum, x) => sum + x, 0) / xs.length).toBeGreaterThan(4800);
  });

  test('takes actors without a place, links to nobody, and nothing at all', () => {
    expect(tidy([], []).size).toBe(0);
    const places = tidy([{ id: 'a', name: 'A' }], links('a-b a-a'));
    expect(Number.isFinite(places.get('a')?.x)).toBe(true);
  });
});
