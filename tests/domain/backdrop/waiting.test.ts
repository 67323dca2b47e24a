import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zoneAt } from '../../../src/domain/backdrop/geometry';
import { placedOn, settledPlaces, waitingPlaces } from '../../../src/domain/backdrop/waiting';
import { zoneOfActor } from '../../../src/domain/backdrop/zones';
import type { Backdrop, MapInfo } from '../../../src/domain/entity';
import { isFree } from '../../../src/domain/layout/placing';
import { emptyMap } from '../../../src/domain/select';

const RINGS: Backdrop = {
  type: 'rings',
  rings: [
    { id: 'core', name: 'Ydin' },
    { id: 'partners', name: 'Kumppanit' },
  ],
};
const COLUMNS: Backdrop = { type: 'columns', columns: [{ id: 'now', name: 'Nyt' }] };
const SIZE = { width: 120, height: 44 };

const mapWith = (backdrop: Backdrop | undefined, info: Partial<MapInfo> = {}) => ({
  ...emptyMap('m1'),
  info: { is: 'map' as const, id: 'm1', ...info },
  backdrop,
});

describe('actors whose place nobody has chosen', () => {
  it('wait outside all zones and apart from everybody, however many and on whatever ground', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(RINGS, COLUMNS),
        fc.integer({ min: 1, max: 3 }),
        fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 4 }),
        (backdrop, backdropScale, arrivals) => {
          const map = mapWith(backdrop, { backdropScale });
          const taken = [{ ...SIZE, x: 0, y: 0 }];
          for (const count of arrivals) {
            const sizes = Array.from({ length: count }, () => SIZE);
            for (const place of waitingPlaces(map, taken, sizes) ?? []) {
              expect(zoneAt(backdrop, backdropScale, place)).toBeUndefined();
              expect(isFree({ ...SIZE, ...place }, taken)).toBe(true);
              taken.push({ ...SIZE, ...place });
            }
          }
          expect(taken).toHaveLength(1 + arrivals.reduce((sum, count) => sum + count, 0));
        },
      ),
      { seed: 42, numRuns: 60 },
    );
  });

  it('have no place to wait where places say nothing', () => {
    expect(waitingPlaces(mapWith(undefined), [], [SIZE])).toBeUndefined();
    expect(waitingPlaces(mapWith({ type: 'image' }), [], [SIZE])).toBeUndefined();
  });

  it('stand below the ground when they come without a place, also as the first ones', () => {
    const [only] = placedOn(mapWith(RINGS), [{ name: 'Varha' }], () => SIZE);
    expect(only && zoneAt(RINGS, 1, only)).toBeUndefined();
  });
});

describe('places that the app found before the ground came', () => {
  const map = mapWith(RINGS, { autoPlaced: true });
  const actors = [
    { id: 'a1', name: 'Varha', x: 0, y: 0 },
    { id: 'a2', name: 'Turku', x: 200, y: 0 },
  ];

  it('put nobody in a zone', () => {
    for (const actor of actors) expect(zoneOfActor(map, actor)).toBeUndefined();
    for (const { x, y } of placedOn(map, actors, () => SIZE))
      expect(zoneAt(RINGS, 1, { x, y })).toBeUndefined();
  });

  it('are given up for good when somebody is placed by hand', () => {
    const placed = placedOn(map, actors, () => SIZE);
    const settled = settledPlaces(map, placed);
    expect([...settled.keys()]).toEqual(['a1', 'a2']);
    for (const place of settled.values()) expect(zoneAt(RINGS, 1, place)).toBeUndefined();
  });

  it('are kept once somebody has been placed by hand, and where there is no ground', () => {
    const byHand = mapWith(RINGS);
    expect(zoneOfActor(byHand, { x: 0, y: 0 })?.id).toBe('core');
    expect(placedOn(byHand, actors, () => SIZE)).toEqual(actors);
    expect(settledPlaces(byHand, actors).size).toBe(0);
    expect(placedOn(mapWith(undefined, { autoPlaced: true }), actors, () => SIZE)).toEqual(actors);
  });
});
