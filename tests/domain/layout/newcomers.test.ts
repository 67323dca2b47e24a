import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardOf } from '../../../src/domain/layout/card';
import { placeNewcomers } from '../../../src/domain/layout/newcomers';
import type { Point } from '../../../src/domain/layout/shapes';

interface One {
  readonly id: string;
  readonly name: string;
  readonly x?: number;
  readonly y?: number;
}

const sizeOf = ({ name }: One) => cardOf(name);
const newcomer = (id: string): One => ({ id, name: `Toimija ${id}` });
const standing = (id: string, x: number, y: number) => ({ id, name: `Toimija ${id}`, x, y });
const link = (source: string, target: string) => ({ source, target });

const place = (
  there: readonly (One & Point)[],
  newcomers: readonly One[],
  links: readonly { source: string; target: string }[] = [],
) => placeNewcomers({ standing: there, newcomers, links, near: { x: 0, y: 0 } }, sizeOf);

const overlaps = (a: One & Point, b: One & Point): boolean => {
  const [one, other] = [sizeOf(a), sizeOf(b)];
  return (
    Math.abs(a.x - b.x) < (one.width + other.width) / 2 - 1 &&
    Math.abs(a.y - b.y) < (one.height + other.height) / 2 - 1
  );
};

const at = (places: ReadonlyMap<string, Point>, id: string): Point => {
  const found = places.get(id);
  if (!found) throw new Error(`${id} has no place.`);
  return found;
};

describe('newcomers', () => {
  test('who are linked with somebody come near them', () => {
    const there = [standing('hub', 1000, 600), standing('other', 0, 0)];
    const places = place(
      there,
      ['a', 'b', 'c'].map(newcomer),
      ['a', 'b', 'c'].map((id) => link('hub', id)),
    );
    for (const id of ['a', 'b', 'c']) {
      const { x, y } = at(places, id);
      expect(Math.hypot(x - 1000, y - 600)).toBeLessThan(420);
    }
  });

  test('who are linked through another newcomer come along', () => {
    const places = place([standing('hub', 1000, 0)], ['a', 'b'].map(newcomer), [
      link('b', 'a'),
      link('hub', 'b'),
    ]);
    expect(at(places, 'a').x).toBeGreaterThan(500);
  });

  test('without any link gather in the middle, side by side', () => {
    const places = place([], ['a', 'b', 'c'].map(newcomer));
    expect(at(places, 'a')).toEqual({ x: 0, y: 0 });
    for (const { x, y } of places.values()) expect(Math.hypot(x, y)).toBeLessThan(300);
  });

  test('in a crowd come as a block', () => {
    const places = place(
      [standing('hub', 0, 0)],
      Array.from({ length: 500 }, (_, index) => newcomer(`${index}`)),
    );
    expect(places.size).toBe(500);
  });

  test('find room around a crowd, whoever stands there', () => {
    const crowd = Array.from({ length: 120 }, (_, index) =>
      standing(`s${index}`, (index % 12) * 150, Math.floor(index / 12) * 64),
    );
    const newcomers = ['a', 'b', 'c', 'd'].map(newcomer);
    const links = newcomers.map(({ id }) => link('s65', id));
    const places = place(crowd, newcomers, links);
    const placed = newcomers.map((one) => ({ ...one, ...at(places, one.id) }));
    for (const one of placed) expect(crowd.filter((other) => overlaps(one, other))).toEqual([]);
  });

  test('cover nobody, each other neither, and are always placed the same', () => {
    const ids = ['s0', 's1', 's2', 'n0', 'n1', 'n2', 'n3', 'n4'];
    const someLinks = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 9 });
    const somewhere = fc.tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: -200, max: 200 }));
    fc.assert(
      fc.property(someLinks, somewhere, (pairs, [x, y]) => {
        const links = pairs.filter(([a, b]) => a !== b).map(([a, b]) => link(a, b));
        const there = [standing('s0', x, y), standing('s1', x + 400, y), standing('s2', x, y + 300)];
        const newcomers = ids.slice(3).map(newcomer);
        const places = place(there, newcomers, links);
        const all = [...there, ...newcomers.map((one) => ({ ...one, ...at(places, one.id) }))];
        for (const [index, one] of all.entries()) {
          for (const other of all.slice(index + 1)) expect(overlaps(one, other)).toBe(false);
        }
        expect(place(there, newcomers, links)).toEqual(places);
      }),
      { seed: 42, numRuns: 60 },
    );
  });
});
