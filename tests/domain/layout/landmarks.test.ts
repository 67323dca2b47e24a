import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CARD_LINE_HEIGHT, textWidth } from '../../../src/domain/layout/card';
import { distanceAt, growthAt, landmarks, type NamedActor } from '../../../src/domain/layout/landmarks';

const SEED = { seed: 42 };

const actor = (id: string, x: number, y = 0, lines: readonly string[] = ['Turun kaupunki']): NamedActor => ({
  id,
  x,
  y,
  lines,
});

describe('how far out a view is', () => {
  test('near enough to read names, it is not far out at all', () => {
    expect([1, 0.7, 0.4].map((zoom) => distanceAt(zoom, 0))).toEqual([0, 0, 0]);
  });

  test('each step out makes names as much larger as the map has become smaller', () => {
    const zooms = [0.3, 0.3 / Math.SQRT2, 0.15];
    const distances = zooms.map((zoom) => distanceAt(zoom, 0));
    expect(distances).toEqual([1, 2, 3]);
    const onScreen = distances.map((distance, index) => growthAt(distance) * (zooms[index] ?? 0));
    for (const size of onScreen) expect(size).toBeCloseTo(onScreen[0] ?? 0);
  });

  test('names stay of a size that is read with ease, however far out the view is', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 0.36, noNaN: true }), (zoom) => {
        const letters = 14 * growthAt(distanceAt(zoom, 0)) * zoom;
        expect(letters).toBeGreaterThan(9);
        expect(letters).toBeLessThan(16);
      }),
      SEED,
    );
  });

  test('a view that trembles at a border stays on its side of it', () => {
    for (const before of [0, 1]) {
      let distance = before;
      for (const zoom of [0.39, 0.385, 0.395, 0.38, 0.4]) distance = distanceAt(zoom, distance);
      expect(distance).toBe(before);
    }
  });

  test('wherever the view comes from, the same place far from a border is as far out', () => {
    for (const before of [0, 1, 2, 3, 4]) expect(distanceAt(0.33, before)).toBe(1);
  });
});

describe('whose names are shown', () => {
  test('near by, everybody’s', () => {
    expect(landmarks([actor('a', 0), actor('b', 10)], [], 0)).toEqual(new Set(['a', 'b']));
  });

  test('of two that would cover each other the more linked one, wherever the other stands in the list', () => {
    const [hub, other, far] = [actor('z', 0), actor('a', 200), actor('far', 9000)];
    const links = [{ source: 'z', target: 'far' }];
    for (const actors of [
      [hub, other, far],
      [far, other, hub],
    ])
      expect(landmarks(actors, links, 1)).toEqual(new Set(['z', 'far']));
  });

  test('whoever stands alone keeps the name without any link', () => {
    expect(landmarks([actor('a', 0), actor('b', 5000)], [], 2)).toEqual(new Set(['a', 'b']));
  });

  test('no name covers another, and nobody is left out for whom there would be room', () => {
    const places = fc.uniqueArray(
      fc.record({ x: fc.integer({ min: -4000, max: 4000 }), y: fc.integer({ min: -2000, max: 2000 }) }),
      { maxLength: 60, selector: ({ x, y }) => `${x} ${y}` },
    );
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 4 }), (all, distance) => {
        const actors = all.map(({ x, y }, index) => actor(`a${index}`, x, y));
        const shown = landmarks(actors, [], distance);
        const width = textWidth('Turun kaupunki') * growthAt(distance);
        const height = CARD_LINE_HEIGHT * growthAt(distance);
        const apart = (a: NamedActor, b: NamedActor, times: number) =>
          Math.abs(a.x - b.x) >= times * width || Math.abs(a.y - b.y) >= times * height;
        const named = actors.filter(({ id }) => shown.has(id));
        for (const one of named)
          for (const other of named) if (one !== other) expect(apart(one, other, 1)).toBe(true);
        for (const one of actors.filter(({ id }) => !shown.has(id)))
          expect(named.some((other) => !apart(one, other, 4))).toBe(true);
      }),
      SEED,
    );
  });
});
