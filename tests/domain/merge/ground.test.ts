import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { regionOf, zoneAt, zoneOfActor, zonesOf } from '../../../src/domain/backdrop/geometry';
import { presetBackdrop } from '../../../src/domain/backdrop/presets';
import { apply } from '../../../src/domain/change';
import type { Actor, Backdrop, MapInfo } from '../../../src/domain/entity';
import { startGroup } from '../../../src/domain/group';
import type { Point } from '../../../src/domain/layout/shapes';
import { scaledCard } from '../../../src/domain/merge/scale';
import { type View, viewOf } from '../../../src/domain/merge/view';
import { emptyMap, type MapContent, mapContent } from '../../../src/domain/select';
import { BACKDROPS, NAMES } from '../backdrop/backdrops';
import { type MapSketch, type WorkshopSketch, workshop } from '../match/workshop';

type Places = Readonly<Record<string, readonly [number, number]>>;

const RINGS = presetBackdrop('rings', NAMES);

const on = (backdrop: Backdrop, places: Places, info: Partial<MapInfo> = {}): MapSketch => ({
  info: { backdrop, ...info },
  actors: Object.fromEntries(
    Object.entries(places).map(([name, [x, y]], index) => [`a${index}`, { name, x, y }]),
  ),
});

const viewOn = (sketch: WorkshopSketch): View => viewOf(workshop(sketch));

const zonesIn = ({ actors, ground }: View): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    actors.map(({ name, x, y }) => [name, ground && zoneAt(ground.backdrop, ground.scale, { x, y })?.id]),
  );

const placeIn = ({ actors }: View, name: string): Point => {
  const { x, y } = actors.find((actor) => actor.name === name) ?? { x: Number.NaN, y: Number.NaN };
  return { x, y };
};

/** A backdrop, one of its zones, and where so many maps see an actor in it, each drawn at a size of its own. */
const sameZone = fc.constantFrom(...BACKDROPS).chain((backdrop) =>
  fc.constantFrom(...zonesOf(backdrop)).chain((zone) => {
    const places = regionOf(backdrop, 1, zone)?.places({ width: 20, height: 20 }) ?? [];
    const seen = fc.record({ place: fc.constantFrom(...places), scale: fc.constantFrom(1, 1.5, 3) });
    return fc.record({
      backdrop: fc.constant(backdrop),
      zone: fc.constant(zone.id),
      maps: fc.array(seen, { minLength: 1, maxLength: 4 }),
    });
  }),
);

describe('maps on the same zones', () => {
  test('leave an actor in the zone where all of them see it, however large each drew the ground', () => {
    fc.assert(
      fc.property(sameZone, ({ backdrop, zone, maps }) => {
        const sketches = maps.map(({ place, scale }, index): [string, MapSketch] => [
          `m${index}`,
          on(backdrop, { Varha: [place.x * scale, place.y * scale] }, { backdropScale: scale }),
        ]);
        expect(zonesIn(viewOn({ maps: Object.fromEntries(sketches) }))).toEqual({ Varha: zone });
      }),
      { seed: 42 },
    );
  });

  test('place nobody in a ring that nobody chose', () => {
    const view = viewOn({
      maps: { m1: on(RINGS, { Kela: [0, 0] }), m2: on(RINGS, { Kela: [0, 300] }) },
    });
    expect(['core', 'environment']).toContain(zonesIn(view)['Kela']);
  });

  test('are not told anything by those who stand outside, or whom the app has placed', () => {
    const view = viewOn({
      maps: {
        m1: on(RINGS, { Kela: [10, 20], Varha: [0, -200] }),
        m2: on(RINGS, { Kela: [0, 900], Varha: [400, 900] }),
        m3: on(RINGS, { Kela: [400, 0], Varha: [0, 0] }, { autoPlaced: true }),
      },
    });
    expect(zonesIn(view)).toEqual({ Kela: 'core', Varha: 'partners' });
  });

  test('leave outside whom nobody placed inside, and let wait whom nobody placed', () => {
    const view = viewOn({
      maps: {
        m1: on(RINGS, { Kela: [10, 20], Varha: [0, 900] }),
        m2: on(RINGS, { Martat: [0, 0] }, { autoPlaced: true }),
      },
    });
    expect(zonesIn(view)).toEqual({ Kela: 'core', Varha: undefined, Martat: undefined });
    expect(placeIn(view, 'Martat').y).toBeGreaterThan(320);
  });

  test('have room for a crowd in one ring: the ground grows, and nobody covers another', () => {
    const crowd = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`Toimija numero ${index}`, [index - 15, 5] as const]),
    );
    const view = viewOn({ maps: { m1: on(RINGS, crowd), m2: on(RINGS, crowd) } });
    expect(new Set(Object.values(zonesIn(view)))).toEqual(new Set(['core']));
    const boxes = view.actors.map(({ name, x, y }) => ({ ...scaledCard(name, undefined, 2), x, y }));
    const overlapping = boxes.filter((a, index) =>
      boxes
        .slice(index + 1)
        .some(
          (b) =>
            Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 1e-6 &&
            Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 1e-6,
        ),
    );
    expect(overlapping).toEqual([]);
  });

  test('leave those where they are whom the users placed', () => {
    const maps = { m1: on(RINGS, { Kela: [10, 20] }), m2: on(RINGS, { Kela: [0, 0], Varha: [0, -200] }) };
    const fields = [
      [['m1/a0'], 'x', 777],
      [['m1/a0'], 'y', 55],
    ] as const;
    const view = viewOn({ maps, fields });
    expect(placeIn(view, 'Kela')).toEqual({ x: 777, y: 55 });
    expect(placeIn(view, 'Varha')).toEqual(placeIn(viewOn({ maps }), 'Varha'));
  });
});

describe('maps on different zones', () => {
  const inside: Places = { Kela: [0, 0], Varha: [100, 0], Martat: [0, 200] };
  const free = { m2: on({ type: 'none' }, { Kela: [0, 0], Varha: [50, 0], Martat: [0, 100] }) };

  test('have no ground in common', () => {
    expect(viewOn({ maps: { m1: on(RINGS, inside), ...free } }).ground).toBeUndefined();
  });

  test('are not pulled out of shape by those who wait outside', () => {
    const placesWith = (kela: Partial<Actor>) => {
      const { actors, ...m1 } = on(RINGS, inside);
      const view = viewOn({
        maps: { m1: { ...m1, actors: { ...actors, a0: { name: 'Kela', ...kela } } }, ...free },
      });
      return view.actors.map(({ name, x, y }) => [name, x, y]);
    };
    expect(placesWith({ x: 0, y: 5000 })).toEqual(placesWith({}));
    expect(placesWith({ x: 0, y: 50 })).not.toEqual(placesWith({}));
  });
});

describe("a group's map", () => {
  const group = (maps: Readonly<Record<string, MapSketch>>) => {
    const entities = workshop({ maps, more: [{ is: 'workshop', id: 'w1', title: '', backdrop: RINGS }] });
    let next = 0;
    const change = startGroup(entities, ['m1', 'm2'], { mapId: 'g', newId: () => `n${next++}` });
    return mapContent(apply(entities, change), 'g') ?? emptyMap('g');
  };
  const zonesOn = (content: MapContent) =>
    Object.fromEntries(content.actors.map((actor) => [actor.name, zoneOfActor(content, actor)?.id]));

  test('has everybody in the zone where the members see them, however many there are', () => {
    const crowd = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`Toimija ${index}`, [index, 5] as const]),
    );
    const places: Places = { ...crowd, Varha: [0, -200], Martat: [300, 100] };
    const content = group({ m1: on(RINGS, places), m2: on(RINGS, places) });
    expect(zonesOn(content)).toEqual({
      ...Object.fromEntries(Object.keys(crowd).map((name) => [name, 'core'])),
      Varha: 'partners',
      Martat: 'environment',
    });
    expect(content.info.backdropScale).toBeGreaterThan(1);
  });

  test("lies on the ground of its members, not on the workshop's", () => {
    const columns = presetBackdrop('presence', NAMES);
    const content = group({ m1: on(columns, { Kela: [0, 0] }), m2: on(columns, { Kela: [0, 0] }) });
    expect(zonesOn(content)).toEqual({ Kela: 'could' });
  });

  test('says nothing of zones when the members have different ones', () => {
    const content = group({ m1: on(RINGS, { Kela: [0, 0] }), m2: on({ type: 'none' }, { Kela: [0, 0] }) });
    expect(zonesOn(content)).toEqual({ Kela: undefined });
  });
});
