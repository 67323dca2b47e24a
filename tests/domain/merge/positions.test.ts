import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scaledCard } from '../../../src/domain/merge/scale';
import { viewOf } from '../../../src/domain/merge/view';
import { actorKinds } from '../../../src/domain/select';
import { workshopSketch } from '../match/arbitrary';
import { type MapSketch, type WorkshopSketch, workshop } from '../match/workshop';

type Places = Record<string, readonly [number, number] | null>;

const placed = (places: Places): MapSketch => ({
  actors: Object.fromEntries(
    Object.entries(places).map(([name, place], index) => [
      `a${index}`,
      { name, ...(place ? { x: place[0], y: place[1] } : {}) },
    ]),
  ),
});

const actorsOf = (sketch: WorkshopSketch) => viewOf(workshop(sketch)).actors;

const placesOf = (sketch: WorkshopSketch) =>
  Object.fromEntries(actorsOf(sketch).map(({ name, x, y }) => [name, { x, y }]));

const square: Places = { A: [0, 0], B: [1000, 0], C: [1000, 1000], D: [0, 1000] };

describe('positions', () => {
  test('keep the shape that all maps share, whatever their size and place', () => {
    const smaller = Object.fromEntries(
      Object.entries(square).map(([name, place]) => [
        name,
        place && ([place[0] / 7 + 300, place[1] / 7 - 90] as const),
      ]),
    );
    const { A, B, C, D } = placesOf({ maps: { m1: placed(square), m2: placed(smaller) } });
    expect(A?.x).toBeCloseTo(D?.x ?? Number.NaN);
    expect((A?.y ?? 0) + (C?.y ?? 0)).toBeCloseTo(0);
    expect((B?.x ?? 0) - (A?.x ?? 0)).toBeCloseTo((C?.y ?? 0) - (B?.y ?? 0));
    expect(B?.x).toBeGreaterThan(50);
  });

  test('are medians: one map that sees it otherwise does not pull', () => {
    const odd = { ...square, A: [500, 2000] as const };
    const without = placesOf({ maps: { m1: placed(square), m2: placed(square), m3: placed(square) } });
    const withOdd = placesOf({ maps: { m1: placed(square), m2: placed(square), m3: placed(odd) } });
    expect(withOdd['A']).toEqual(without['A']);
  });

  test('are not voted on by maps that did not place the actor', () => {
    const unplaced = { ...square, A: null };
    const { A, B } = placesOf({ maps: { m1: placed(square), m2: placed(unplaced) } });
    expect(A?.x).toBeLessThan(B?.x ?? 0);
  });

  test('do not depend on decisions on others, nor move what the users placed', () => {
    const maps = { m1: placed(square), m2: placed(square) };
    const fields = [
      [['m1/a0', 'm2/a0'], 'x', 12.5, 1],
      [['m1/a0', 'm2/a0'], 'y', -7, 1],
      [['m2/a1'], 'x', 20, 2],
      [['m2/a1'], 'y', -5, 2],
    ] as const;
    const [a, b, ...others] = actorsOf({ maps, fields });
    expect([a, b].map((actor) => [actor?.x, actor?.y, actor?.placedByHand])).toEqual([
      [12.5, -7, true],
      [20, -5, true],
    ]);
    expect(others.map(({ placedByHand }) => placedByHand)).toEqual([false, false]);
  });

  test('hold a decision on one axis', () => {
    const fields = [[['m1/a0'], 'x', 777]] as const;
    expect(actorsOf({ maps: { m1: placed(square) }, fields })[0]?.x).toBe(777);
    expect(actorsOf({ maps: { m1: placed({ A: null }) }, fields })[0]).toMatchObject({ x: 777, y: 0 });
  });

  test('leave a decision that was taken back to the maps', () => {
    const maps = { m1: placed(square) };
    const back = [
      [['m1/a0'], 'x', 777, 1],
      [['m1/a0', 'm9/a1'], 'x', null, 2],
    ] as const;
    expect(actorsOf({ maps, fields: back.slice(0, 1) })[0]?.x).toBe(777);
    expect(actorsOf({ maps, fields: back })).toEqual(actorsOf({ maps }));
  });

  test('are there for maps without any', () => {
    const places = Object.values(placesOf({ maps: { m1: placed({ A: null, B: null, C: null }) } }));
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(3);
  });
});

test('in any workshop every class has a finite place and no two cards overlap', () => {
  fc.assert(
    fc.property(workshopSketch, (sketch) => {
      const entities = workshop(sketch);
      const shapes = new Map(actorKinds(entities).map(({ id, shape }) => [id, shape]));
      const { actors } = viewOf(entities);
      const boxes = actors.map(({ name, kind, mapIds, x, y }) => ({
        x,
        y,
        ...scaledCard(name, shapes.get(kind?.value ?? ''), mapIds.length),
      }));
      for (const [index, a] of boxes.entries()) {
        expect(Number.isFinite(a.x) && Number.isFinite(a.y)).toBe(true);
        for (const b of boxes.slice(index + 1)) {
          const isApart =
            Math.abs(a.x - b.x) >= (a.width + b.width) / 2 ||
            Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
          expect(isApart).toBe(true);
        }
      }
    }),
    { seed: 42, numRuns: 200 },
  );
});

test('the same place for all, thresholds or not, and far-off coordinates do no harm', () => {
  const far = placed({ A: [1e6, 1e6], B: [-1e6, 1e6], C: [1e6, 1e6] });
  for (const { x, y } of actorsOf({ maps: { m1: far } })) expect(Math.hypot(x, y)).toBeLessThan(5000);
});
