import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GAP } from '../../../src/domain/layout/placing';
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
    expect(withOdd['A']?.x).toBeCloseTo(without['A']?.x ?? Number.NaN);
    expect(withOdd['A']?.y).toBeCloseTo(without['A']?.y ?? Number.NaN);
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

const turned = (places: Places, turns: number, size: number): Places =>
  Object.fromEntries(
    Object.entries(places).map(([name, place]) => {
      const [x, y] = place ?? [0, 0];
      const [cos, sin] = [size * Math.cos(turns * 2 * Math.PI), size * Math.sin(turns * 2 * Math.PI)];
      return [name, [x * cos - y * sin + 70, x * sin + y * cos - 9] as const];
    }),
  );

const near = (one: { x: number; y: number } | undefined, other: { x: number; y: number } | undefined) => {
  expect(one?.x).toBeCloseTo(other?.x ?? Number.NaN, 1);
  expect(one?.y).toBeCloseTo(other?.y ?? Number.NaN, 1);
};

describe('maps without a ground in common', () => {
  const village: Places = { A: [0, 0], B: [900, 40], C: [850, 700], D: [30, 650], E: [400, 1400] };

  test('that are one drawing, turned and scaled, give back that drawing', () => {
    const maps = { m1: placed(village), m2: placed(turned(village, 0.2, 3)), m3: placed(village) };
    const places = placesOf({ maps });
    const alone = placesOf({ maps: { m1: placed(village), m3: placed(village) } });
    for (const name of Object.keys(village)) {
      // as many drew it as there are maps, so that its cards and the room for them are larger
      const scale =
        Math.hypot(places['E']?.x ?? 0, places['E']?.y ?? 0) /
        Math.hypot(alone['E']?.x ?? 0, alone['E']?.y ?? 0);
      near(places[name], { x: (alone[name]?.x ?? 0) * scale, y: (alone[name]?.y ?? 0) * scale });
    }
  });

  test('that share nothing with the others stand beside them and move nobody', () => {
    const two = { m1: placed(village), m2: placed(turned(village, 0.1, 2)) };
    const strange = placed({ X: [0, 0], Y: [5, 5], Z: [9, 0], V: [1, 8], W: [3, 3], U: [7, 1] });
    const before = placesOf({ maps: two });
    const after = placesOf({ maps: { m0: strange, ...two } });
    for (const name of Object.keys(village)) expect(after[name]).toEqual(before[name]);
    const right = Math.max(...Object.keys(village).map((name) => after[name]?.x ?? 0));
    for (const name of 'XYZVWU') expect(after[name]?.x).toBeGreaterThan(right);
  });

  test('of 45 people who drew the same lie on one another', () => {
    const maps = Object.fromEntries(Array.from({ length: 45 }, (_, index) => [`m${index}`, placed(village)]));
    const { A, B, C, E } = placesOf({ maps });
    expect((B?.x ?? 0) - (A?.x ?? 0)).toBeGreaterThan(0);
    expect((C?.y ?? 0) - (B?.y ?? 0)).toBeGreaterThan(0);
    expect(E?.y).toBeGreaterThan(C?.y ?? 0);
  });

  test('that agree on no place are pulled into shape by their links', () => {
    const names = 'ABCDEFGHIJ';
    const scattered = (seed: number): MapSketch => ({
      actors: Object.fromEntries(
        [...names].map((name, index) => [
          name,
          {
            name,
            x: ((index * 7919 + seed * 104729) % 1009) * 2,
            y: ((index * 6101 + seed * 7907) % 997) * 2,
          },
        ]),
      ),
      links: [...names.slice(1)].map((name) => ['A', name] as const),
    });
    const maps = Object.fromEntries([1, 2, 3, 4, 5, 6].map((seed) => [`m${seed}`, scattered(seed)]));
    const places = placesOf({ maps });
    const { A = { x: 0, y: 0 } } = places;
    const far = Object.values(places).map(({ x, y }) => Math.hypot(x - A.x, y - A.y));
    const between = Object.values(places).flatMap((one) =>
      Object.values(places).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
    );
    expect(Math.max(...far)).toBeLessThan(Math.max(...between) * 0.75);
  });
});

describe('what is moved by hand', () => {
  const maps = { m1: placed({ ...square, E: [500, 500] }), m2: placed({ ...square, E: [500, 500] }) };
  const movedTo = (place: { x: number; y: number }) =>
    placesOf({
      maps,
      fields: [
        [['m1/a0', 'm2/a0'], 'x', place.x],
        [['m1/a0', 'm2/a0'], 'y', place.y],
      ],
    });

  test('moves nobody else where it has room', () => {
    const { A: _before, ...before } = placesOf({ maps });
    const { A, ...after } = movedTo({ x: 5000, y: -3000 });
    expect(A).toEqual({ x: 5000, y: -3000 });
    expect(after).toEqual(before);
  });

  test('moves only whom it would cover', () => {
    const before = placesOf({ maps });
    const { A, C, ...after } = movedTo(before['C'] ?? { x: 0, y: 0 });
    expect(A).toEqual(before['C']);
    expect(C).not.toEqual(before['C']);
    for (const name of 'BDE') expect(after[name]).toEqual(before[name]);
  });
});

test('in a crowd a place that is chosen by hand moves nobody but those whom it covers', () => {
  const crowd = placed(
    Object.fromEntries(
      Array.from({ length: 36 }, (_, index) => [
        `Toimija numero ${index}`,
        [(index % 6) * 20, Math.floor(index / 6) * 9] as const,
      ]),
    ),
  );
  const before = placesOf({ maps: { m1: crowd } });
  const there = before['Toimija numero 14'] ?? { x: 0, y: 0 };
  const after = placesOf({
    maps: { m1: crowd },
    fields: [
      [['m1/a0'], 'x', there.x + 30],
      [['m1/a0'], 'y', there.y + 10],
    ],
  });
  const { width, height } = scaledCard('Toimija numero 14', undefined, 1);
  for (const [name, { x, y }] of Object.entries(before)) {
    const isNear =
      Math.abs(x - there.x - 30) < width + GAP + 1 && Math.abs(y - there.y - 10) < height + GAP + 1;
    if (!isNear && name !== 'Toimija numero 0') expect(after[name]).toEqual({ x, y });
  }
  expect(after['Toimija numero 14']).not.toEqual(there);
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
