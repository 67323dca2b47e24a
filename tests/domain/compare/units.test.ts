import { describe, expect, test } from 'vitest';
import { unrepresented } from '../../../src/domain/compare/invite';
import { comparedOf, viewOf } from '../../../src/domain/merge/view';
import { type MapSketch, workshop } from '../match/workshop';

const person = (names: readonly string[], links: readonly (readonly [number, number])[] = []): MapSketch => ({
  actors: Object.fromEntries(
    names.map((name, index) => [`a${index}`, { name, x: index * 100, y: index * 40 }]),
  ),
  links: links.map(([source, target]) => [`a${source}`, `a${target}`] as const),
});

const group = (members: readonly string[], map: MapSketch = { actors: {} }): MapSketch => ({
  ...map,
  info: { author: { type: 'group', name: 'Ryhmä' }, groupOf: members },
});

const persons = {
  m1: person(['Turku', 'Varha'], [[0, 1]]),
  m2: person(
    ['Varha', 'Turku', 'Kela'],
    [
      [1, 0],
      [1, 2],
    ],
  ),
  m3: person(['Turku', 'Martat'], [[0, 1]]),
  m4: person(['Turku']),
};

const countsOf = (maps: Readonly<Record<string, MapSketch>>, set: 'person' | 'all' = 'person') => {
  const compared = comparedOf(workshop({ maps }), { set, groupsOnce: true });
  return {
    ...compared,
    m: compared.counts.maps.map(({ id }) => id),
    drew: Object.fromEntries(compared.actors.map(({ name, mapIds }) => [name, mapIds])),
  };
};

describe('where each group counts once', () => {
  test('what any of its members drew has one vote, and a map in no group its own', () => {
    const { m, drew, links } = countsOf({ ...persons, g1: group(['m1', 'm2']) });
    expect(m).toEqual(['g1', 'm3', 'm4']);
    expect(drew).toEqual({ Turku: ['g1', 'm3', 'm4'], Varha: ['g1'], Kela: ['g1'], Martat: ['m3'] });
    expect(links.map(({ mapIds, drawnBoth }) => [mapIds, drawnBoth])).toEqual([
      [['g1'], 1],
      [['g1'], 1],
      [['m3'], 1],
    ]);
  });

  test('both ends count as drawn when one member drew the one and another the other', () => {
    const maps = { m1: person(['Turku']), m2: person(['Varha']), m3: person(['Turku', 'Varha'], [[0, 1]]) };
    const [link] = countsOf({ ...maps, g1: group(['m1', 'm2']) }).links;
    expect(link).toMatchObject({ mapIds: ['m3'], drawnBoth: 2 });
  });

  test('a map in two groups speaks in both', () => {
    const { m, drew } = countsOf({ ...persons, g1: group(['m1', 'm2']), g2: group(['m2', 'm3']) });
    expect(m).toEqual(['g1', 'g2', 'm4']);
    expect(drew['Kela']).toEqual(['g1', 'g2']);
  });

  test("the group's own map is part of its vote where it is counted too, and nobody counts twice", () => {
    const own = group(['m1', 'm2'], person(['Raisio']));
    const { m, drew, warnings } = countsOf({ ...persons, g1: own }, 'all');
    expect(m).toEqual(['g1', 'm3', 'm4']);
    expect(drew['Raisio']).toEqual(['g1']);
    expect(warnings).toEqual([]);
  });

  test("the group's own map has no say where it is not counted: what it drew alone is not there", () => {
    const own = group(['m1', 'm2'], person(['Raisio', 'Martat'], [[0, 1]]));
    const { drew, links } = countsOf({ ...persons, g1: own });
    expect(drew).toEqual({ Turku: ['g1', 'm3', 'm4'], Varha: ['g1'], Kela: ['g1'], Martat: ['m3'] });
    expect(links.every(({ drawnBoth }) => drawnBoth === 1)).toBe(true);
  });

  test('a group of maps that are not counted is no vote', () => {
    expect(countsOf({ ...persons, g1: group(['gone']), g2: group([]) }).m).toEqual(['m1', 'm2', 'm3', 'm4']);
  });

  test('without groups everything is as it would be anyway', () => {
    const entities = workshop({ maps: persons });
    expect(viewOf(entities, { groupsOnce: true })).toEqual(viewOf(entities));
  });

  test('places are those of the maps, whoever votes with whom', () => {
    const entities = workshop({ maps: { ...persons, g1: group(['m1', 'm2']) } });
    const once = viewOf(entities, { set: 'person', groupsOnce: true });
    const each = viewOf(entities, { set: 'person' });
    const leftToRight = (view: typeof once) =>
      [...view.actors].sort((a, b) => a.x - b.x).map(({ name }) => name);
    expect(leftToRight(once)).toEqual(leftToRight(each));
  });

  test('who is represented by a member is in the room', () => {
    const maps = { m1: { actors: { a1: { name: 'Turku', self: true }, a2: 'Varha' } }, g1: group(['m1']) };
    const entities = workshop({ maps });
    const compared = comparedOf(entities, { set: 'person', groupsOnce: true });
    expect(unrepresented(compared, entities, 1).map(({ id }) => id)).toEqual(['m1/a2']);
  });

  test('records of two members by one id stay two', () => {
    const maps = {
      m1: { actors: { '2a': 'Turku' } },
      m12: { actors: { a: 'Varha' } },
      g: group(['m1', 'm12']),
    };
    const { counts, drew } = countsOf(maps);
    expect(Object.keys(drew)).toHaveLength(2);
    expect(new Set(counts.maps[0]?.content.actors.map(({ id }) => id)).size).toBe(2);
  });
});
