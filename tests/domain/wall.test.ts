import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply } from '../../src/domain/change';
import { addActor, setFields } from '../../src/domain/commands/records';
import { countMaps } from '../../src/domain/compare/counts';
import { receive } from '../../src/domain/device';
import { actorClasses } from '../../src/domain/match/classes';
import { viewOf } from '../../src/domain/merge/view';
import { mapContents } from '../../src/domain/select';
import {
  actorIdsByMap,
  arranged,
  commonPlaces,
  drawnByBoth,
  inCommonPlaces,
  sameContents,
  shownMaps,
  wallActors,
} from '../../src/domain/wall';
import { rowOfAlike } from '../../src/domain/wall/arrange';
import { mapOf, type WorkshopSketch, workshop } from './match/workshop';

const at = (name: string, x: number, y: number) => ({ name, x, y });

const THREE: WorkshopSketch = {
  maps: {
    m1: { actors: { a1: at('Turku', 0, 0), a2: at('Varha', 300, 0) }, links: [['a1', 'a2']] },
    m2: {
      actors: { b1: at('Varha', 0, 0), b2: at('Turku', 900, 400), b3: at('Kela', 50, 600) },
      links: [
        ['b2', 'b1'],
        ['b1', 'b3'],
      ],
    },
    m3: { actors: { c1: at('Kela', -500, 0) } },
    g1: { actors: {}, info: { author: { type: 'group' }, groupOf: ['m2', 'm3'] } },
  },
};

const contentsOf = (sketch: WorkshopSketch) => mapContents(workshop(sketch));
const idsOf = (contents: readonly { readonly info: { readonly id: string } }[]) =>
  contents.map(({ info }) => info.id);

describe('common places', () => {
  const placesByName = (sketch: WorkshopSketch) => {
    const places = commonPlaces(viewOf(workshop(sketch)));
    return contentsOf(sketch).map((content) => {
      const { actors } = inCommonPlaces(content, places);
      return new Map(actors.map(({ name, x, y }) => [name, `${x} ${y}`]));
    });
  };

  test('the same actor stands in the same place on every map', () => {
    const [, one, two, three] = placesByName(THREE);
    expect(one?.get('Turku')).toBeDefined();
    expect(one?.get('Turku')).toBe(two?.get('Turku'));
    expect(one?.get('Varha')).toBe(two?.get('Varha'));
    expect(two?.get('Kela')).toBe(three?.get('Kela'));
    expect(new Set(two?.values()).size).toBe(3);
  });

  const spread = (names: readonly string[], apart: number) => ({
    actors: Object.fromEntries(
      names.map((name, index) => [`a${index}`, at(name, index * apart, 90 + index * index * apart)]),
    ),
  });

  test('whatever the maps are', () => {
    const names = fc.uniqueArray(fc.constantFrom('Turku', 'Varha', 'Kela', 'Liitto', 'Raisio'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(names, names, (one, two) => {
        const [a, b] = placesByName({ maps: { m1: spread(one, 200), m2: spread(two, -350) } });
        for (const name of one.filter((shared) => two.includes(shared))) {
          expect(a?.get(name)).toBe(b?.get(name));
        }
      }),
      { seed: 42 },
    );
  });

  test('two actors of one map that are the same do not hide each other', () => {
    const sketch: WorkshopSketch = {
      maps: { m1: { actors: { a1: at('Turku', 0, 0), a2: at('Åbo stad', 200, 0) } } },
      pairs: [['m1/a1', 'm1/a2', 'same']],
    };
    const [places] = placesByName(sketch);
    const [one, other] = ['Turku', 'Åbo stad'].map((name) => places?.get(name)?.split(' ') ?? []);
    expect(one?.[0], 'beside').not.toBe(other?.[0]);
    expect(one?.[1], 'below').not.toBe(other?.[1]);
  });

  test('what stands in no counted class is left for the picture to place', () => {
    const places = commonPlaces({ ...viewOf(workshop(THREE)), actors: [] });
    const [, content] = contentsOf(THREE);
    const actors = content && inCommonPlaces(content, places).actors;
    expect(actors?.map((actor) => 'x' in actor)).toEqual([false, false]);
  });
});

describe('which maps, in what order', () => {
  const entities = workshop(THREE);
  const contents = mapContents(entities);
  const persons = shownMaps(contents, { set: 'person' });
  const inOrder = (by: Parameters<typeof arranged>[1], records = entities) =>
    idsOf(
      arranged(persons, by, { entities: records, counts: () => countMaps(persons, actorClasses(records)) }),
    );

  test('a group hangs first, its members beside it', () => {
    expect(idsOf(shownMaps(contents, { group: 'g1' }))).toEqual(['g1', 'm2', 'm3']);
    expect(shownMaps(contents, { group: 'gone' })).toEqual([]);
    const itself = contentsOf({ maps: { g1: { actors: {}, info: { groupOf: ['g1'] } } } });
    expect(idsOf(shownMaps(itself, { group: 'g1' })), 'a group that names itself').toEqual(['g1']);
  });

  test('the map that came last hangs first, and those that never came hang last', () => {
    const first = apply(entities, receive(entities, ['m2'], '2026-11-22T10:00:00Z'));
    const then = apply(first, receive(first, ['m3'], '2026-11-22T11:00:00Z'));
    expect(inOrder('arrival', then)).toEqual(['m3', 'm2', 'm1']);
  });

  test('maps with most actors hang first', () => {
    expect(inOrder('actors')).toEqual(['m2', 'm1', 'm3']);
    expect(inOrder('number')).toEqual(['m1', 'm2', 'm3']);
  });

  test('like hangs beside like', () => {
    const sketch: WorkshopSketch = {
      maps: {
        m1: mapOf('Turku', 'Varha', 'Kela'),
        m2: mapOf('Raisio', 'Salo', 'Loimaa'),
        m3: mapOf('Turku', 'Varha', 'Kela', 'Liitto'),
        m4: mapOf('Raisio', 'Salo', 'Paimio'),
      },
    };
    const { maps } = countMaps(contentsOf(sketch), actorClasses(workshop(sketch)));
    const row = rowOfAlike(maps).join();
    expect(row).toMatch(/m1,m3|m3,m1/);
    expect(row).toMatch(/m2,m4|m4,m2/);
  });
});

describe('what two maps have in common', () => {
  test('classes and links that both drew, by the ids of each', () => {
    const [, one, two] = contentsOf(THREE);
    const both = one && two && drawnByBoth(one, two, actorClasses(workshop(THREE)));
    expect(both?.classIds).toEqual(['m1/a1', 'm1/a2']);
    expect(both?.links).toBe(1);
    expect(both?.shared.map((ids) => [...ids])).toEqual([
      ['a1', 'a2', 'l0'],
      ['b1', 'b2', 'l0'],
    ]);
  });
});

describe('who is on the wall', () => {
  const entities = workshop(THREE);

  test('each class once, with the maps on the wall that hold it', () => {
    const { byId } = wallActors(entities, shownMaps(mapContents(entities), { set: 'person' }));
    expect([...byId.values()].map(({ name, mapIds }) => [name, mapIds])).toEqual([
      ['Turku', ['m1', 'm2']],
      ['Varha', ['m1', 'm2']],
      ['Kela', ['m2', 'm3']],
    ]);
  });

  test('a class is found on every map that holds it', () => {
    const found = actorIdsByMap([{ members: ['m1/a1', 'm2/b2'] }, { members: ['m2/b3'] }]);
    expect([...found].map(([mapId, ids]) => [mapId, [...ids]])).toEqual([
      ['m1', ['a1']],
      ['m2', ['b2', 'b3']],
    ]);
  });
});

describe('what has not changed', () => {
  test('stays the same object, so that its picture can stay', () => {
    const entities = workshop(THREE);
    const first = mapContents(entities);
    expect(mapContents(entities)).not.toBe(first);
    expect(sameContents(first, mapContents(entities))).toBe(first);
  });

  test('is kept beside what has', () => {
    const entities = workshop(THREE);
    const first = mapContents(entities);
    const later = apply(entities, addActor('m1', { id: 'a9', name: 'Kela' }));
    const after = sameContents(first, mapContents(later));
    expect(after.map((content) => first.includes(content))).toEqual([true, false, true, true]);
    const linked = apply(entities, setFields(entities, 'm2/l0', { kind: 'coop' }));
    const redrawn = sameContents(first, mapContents(linked));
    expect(redrawn.map((content) => first.includes(content))).toEqual([true, true, false, true]);
  });
});
