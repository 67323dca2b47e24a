import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { centreOf, type Point } from '../../../src/domain/layout/shapes';
import { spreadOf } from '../../../src/domain/merge/bodies';
import { consensusOf } from '../../../src/domain/merge/consensus';
import { scaledCard } from '../../../src/domain/merge/scale';
import type { MapPlaces } from '../../../src/domain/merge/sightings';
import { viewOf } from '../../../src/domain/merge/view';
import { type MapSketch, recordsOf, type WorkshopSketch, workshop } from '../match/workshop';

const REFS = [...'abcdefgh'];
const coordinate = fc.integer({ min: -300, max: 300 });
const place = fc.record({ x: coordinate, y: coordinate });

const drawings: fc.Arbitrary<readonly MapPlaces[]> = fc
  .array(fc.tuple(fc.subarray(REFS), fc.array(place, { minLength: 8, maxLength: 8 })), { maxLength: 5 })
  .map((maps) =>
    maps.map(([refs, places], index) => ({
      id: `m${index}`,
      places: new Map(refs.map((ref, at) => [ref, places[at] ?? { x: 0, y: 0 }])),
    })),
  );

const signedArea = ([a, b, c]: readonly Point[]): number =>
  a && b && c ? (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) : 0;

const laid = (maps: readonly MapPlaces[]): ReadonlyMap<string, ReadonlyMap<string, Point>> =>
  new Map(consensusOf(maps).flatMap((block) => block.maps.map(({ id, places }) => [id, places] as const)));

describe('maps brought to one size and turn', () => {
  test('are never mirrored: whatever lay left of a way lies left of it', () => {
    fc.assert(
      fc.property(drawings, (maps) => {
        const now = laid(maps);
        for (const { id, places } of maps) {
          const refs = [...places.keys()];
          for (const at of refs.keys()) {
            const three = [0, 1, 2].map((step) => refs[(at + step) % refs.length] ?? '');
            const [drawn, there] = [places, now.get(id)].map((all) =>
              signedArea(three.flatMap((ref) => all?.get(ref) ?? [])),
            );
            if (Math.abs(drawn ?? 0) > 100) expect(Math.sign(there ?? 0)).toBe(Math.sign(drawn ?? 0));
          }
        }
      }),
      { seed: 42, numRuns: 80 },
    );
  });

  test('are between half and twice their unit size, and as large as it where one class or none is shared', () => {
    fc.assert(
      fc.property(drawings, (maps) => {
        const now = laid(maps);
        for (const { id, places } of maps) {
          const drawn = [...places.values()];
          if (spreadOf(drawn, centreOf(drawn)) === 0) continue;
          const there = [...(now.get(id)?.values() ?? [])];
          const size = spreadOf(there, centreOf(there));
          const shared = [...places.keys()].filter((ref) =>
            maps.some((other) => other.id !== id && other.places.has(ref)),
          );
          if (shared.length < 2) expect(size).toBeCloseTo(1, 9);
          expect(size).toBeGreaterThan(0.5 - 1e-9);
          expect(size).toBeLessThan(2 + 1e-9);
        }
      }),
      { seed: 42, numRuns: 80 },
    );
  });

  test('come to the same shape however large, where and which way round one of them was drawn', () => {
    const similarity = fc.record({
      turn: fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
      scale: fc.constantFrom(0.125, 1, 16),
      by: place,
    });
    fc.assert(
      fc.property(drawings, similarity, fc.nat({ max: 4 }), (maps, { turn, scale, by }, which) => {
        const moved = ({ x, y }: Point): Point => ({
          x: scale * (x * Math.cos(turn) - y * Math.sin(turn)) + by.x,
          y: scale * (x * Math.sin(turn) + y * Math.cos(turn)) + by.y,
        });
        const changed = maps.map((map, index) =>
          index === which
            ? { ...map, places: new Map([...map.places].map(([ref, at]) => [ref, moved(at)])) }
            : map,
        );
        const [before, after] = [consensusOf(maps), consensusOf(changed)];
        expect(after.length).toBe(before.length);
        for (const [index, block] of before.entries()) {
          // maps that share one class alone say nothing of a turn: they keep their own
          if (block.maps.length < 2 || block.maps.some(({ places }) => places.size < 4)) continue;
          if (block.maps.some(({ id }) => sharedBy(maps, id) < 3)) continue;
          const here = block.maps.flatMap(({ places }) => [...places.values()]);
          const there = after[index]?.maps.flatMap(({ places }) => [...places.values()]) ?? [];
          for (const [at, point] of here.entries()) {
            const [other, one = other, next = other] = [here[0] ?? point, there[at], there[0]];
            expect(Math.hypot(one.x - next.x, one.y - next.y)).toBeCloseTo(
              Math.hypot(point.x - other.x, point.y - other.y),
              2,
            );
          }
        }
      }),
      { seed: 42, numRuns: 80 },
    );
  });
});

const sharedBy = (maps: readonly MapPlaces[], id: string): number =>
  [...(maps.find((map) => map.id === id)?.places.keys() ?? [])].filter((ref) =>
    maps.some((other) => other.id !== id && other.places.has(ref)),
  ).length;

const NAMES = ['Aura', 'Boren', 'Celsius', 'Dahl', 'Edith', 'Fågel'];

const placedWorkshops: fc.Arbitrary<WorkshopSketch> = fc
  .record({
    maps: fc.array(
      fc.tuple(fc.subarray(NAMES, { minLength: 1 }), fc.array(place, { minLength: 6, maxLength: 6 })),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
    decided: fc.array(
      fc.record({ name: fc.constantFrom(...NAMES), field: fc.constantFrom('x', 'y'), value: coordinate }),
      {
        maxLength: 6,
      },
    ),
  })
  .map(({ maps, decided }) => ({
    maps: Object.fromEntries(
      maps.map(([names, places], index) => [
        `m${index}`,
        { actors: Object.fromEntries(names.map((name, at) => [name, { name, ...places[at] }])) },
      ]),
    ),
    fields: [...new Map(decided.map((one) => [`${one.name} ${one.field}`, one])).values()].map(
      ({ name, field, value }) =>
        [maps.map((_, index) => `m${index}/${name}`), field as 'x' | 'y', value] as const,
    ),
  }));

test('what is decided stands exactly there, and cards cover each other only where both were placed so', () => {
  fc.assert(
    fc.property(placedWorkshops, (sketch) => {
      const { actors } = viewOf(workshop(sketch));
      const decided = new Map<string, Partial<Point>>();
      for (const [of, field, value] of sketch.fields ?? []) {
        const found = actors.find(({ members }) => of.some((ref) => members.includes(ref)));
        if (found) decided.set(found.id, { ...decided.get(found.id), [field]: value });
      }
      for (const actor of actors) {
        expect(actor).toMatchObject({ ...decided.get(actor.id), placedByHand: decided.has(actor.id) });
      }
      const boxes = actors.map(({ id, name, mapIds, x, y }) => ({
        id,
        x,
        y,
        ...scaledCard(name, undefined, mapIds.length),
      }));
      for (const [index, one] of boxes.entries()) {
        for (const other of boxes.slice(index + 1)) {
          const isApart =
            Math.abs(one.x - other.x) >= (one.width + other.width) / 2 ||
            Math.abs(one.y - other.y) >= (one.height + other.height) / 2;
          expect(isApart || (decided.has(one.id) && decided.has(other.id))).toBe(true);
        }
      }
    }),
    { seed: 42, numRuns: 80 },
  );
});

/** As many maps as agree on no place, so that links pull; the same numbers every time. */
const scattered = (): WorkshopSketch => {
  let state = 7;
  const next = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  const names = Array.from({ length: 18 }, (_, index) => `Toimija ${index}`);
  return {
    maps: Object.fromEntries(
      Array.from({ length: 9 }, (_, map) => [
        `m${map}`,
        {
          actors: Object.fromEntries(
            names.map((name, index) => [`a${index}`, { name, x: 900 * next(), y: 900 * next() }]),
          ),
          links: names.map((_, index) => [`a${index}`, `a${(index + 1) % 18}`] as const),
        },
      ]),
    ),
  };
};

test('places that links pull are the same every time, whatever the order of the records', () => {
  const sketch = scattered();
  const [forth, back] = [viewOf(workshop(sketch)), viewOf(new Map(recordsOf(sketch).reverse()))];
  expect(back.actors).toEqual(forth.actors);
});

test('where maps agree on places links pull nobody', () => {
  const { maps = {} } = scattered();
  const [first] = Object.values(maps);
  const allAs = (sketch: MapSketch) =>
    viewOf(workshop({ maps: Object.fromEntries(Object.keys(maps).map((id) => [id, sketch])) })).actors;
  const actors = first?.actors ?? {};
  const placesOf = (found: ReturnType<typeof allAs>) => found.map(({ id, x, y }) => [id, x, y]);
  expect(placesOf(allAs({ actors, links: first?.links ?? [] }))).toEqual(placesOf(allAs({ actors })));
});
