import { describe, expect, test } from 'vitest';
import { type Colouring, groupColouring } from '../../../src/domain/compare/colouring';
import { countMaps } from '../../../src/domain/compare/counts';
import { countedMaps, mapsOfSet } from '../../../src/domain/compare/sets';
import { actorClasses } from '../../../src/domain/match/classes';
import { mapContents } from '../../../src/domain/select';
import { type MapSketch, mapOf, type WorkshopSketch, workshop } from '../match/workshop';

const group = (members: readonly string[], ...names: string[]): MapSketch => ({
  ...mapOf(...names),
  info: { author: { type: 'group' }, groupOf: members },
});

const colouringOf = (sketch: WorkshopSketch, set: 'person' | 'group' | 'all', numbers = {}): Colouring => {
  const entities = workshop(sketch);
  const contents = mapContents(entities);
  const counts = countMaps(countedMaps(mapsOfSet(contents, set)), actorClasses(entities));
  return groupColouring(contents, counts, (mapId) => Reflect.get(numbers, mapId) ?? 0);
};

const letters = ({ groupOfThing }: Colouring) =>
  Object.fromEntries([...groupOfThing].map(([id, { letter }]) => [id, letter]));

/** Two groups of two and a person in none; everybody knows Turku. */
const maps: NonNullable<WorkshopSketch['maps']> = {
  m1: { ...mapOf('Turku', 'Varha'), links: [['a1', 'a2']] },
  m2: mapOf('Turku', 'Varha', 'Kela'),
  m3: mapOf('Turku', 'MLL'),
  m4: mapOf('Turku', 'MLL', 'Kela'),
  m5: mapOf('Turku', 'SPR'),
  z1: group(['m1', 'm2'], 'Turku', 'Varha'),
  z2: group(['m3', 'm4'], 'Turku', 'MLL', 'Sote'),
};

describe('the colours of groups', () => {
  test('tell what only one group’s members drew, its links too', () => {
    expect(letters(colouringOf({ maps }, 'person'))).toEqual({
      'm1/a2': 'A',
      'm1/a1/m1/a2': 'A',
      'm3/a2': 'B',
    });
  });

  test('are nobody’s where several groups drew, or somebody in none', () => {
    const { groupOfThing } = colouringOf({ maps }, 'person');
    expect(['m1/a1', 'm2/a3', 'm5/a2'].filter((id) => groupOfThing.has(id))).toEqual([]);
  });

  test('tell what only one group’s own map holds where groups’ maps are counted', () => {
    expect(letters(colouringOf({ maps }, 'group'))).toEqual({ 'm1/a2': 'A', 'm3/a2': 'B', 'z2/a3': 'B' });
  });

  test('are nobody’s where one drawer belongs to two groups', () => {
    const both = { m1: mapOf('Turku'), z1: group(['m1']), z2: group(['m1']) };
    expect(letters(colouringOf({ maps: both }, 'person'))).toEqual({});
  });

  test('are the shared group’s where one of the drawers belongs to another one too', () => {
    const shared = { m1: mapOf('Turku'), m2: mapOf('Turku'), z1: group(['m1', 'm2']), z2: group(['m1']) };
    expect(letters(colouringOf({ maps: shared }, 'person'))).toEqual({ 'm1/a1': 'A' });
  });

  test('go by the wanted order, and letters never come twice', () => {
    const { groups } = colouringOf({ maps }, 'person', { z1: 7, z2: 6 });
    expect(groups.map(({ id, letter }) => [id, letter])).toEqual([
      ['z2', 'A'],
      ['z1', 'B'],
    ]);
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`g${index}`, group(['m1'], 'Turku')]),
    );
    const all = colouringOf({ maps: { m1: mapOf('Turku'), ...many } }, 'all').groups;
    expect(new Set(all.map(({ letter }) => letter)).size).toBe(60);
  });

  test('groups of which no map is counted have none', () => {
    expect(colouringOf({ maps: { ...maps, z3: group([], 'Turku') } }, 'person').groups).toHaveLength(2);
    expect(colouringOf({ maps: { m1: mapOf('Turku') } }, 'person').groups).toEqual([]);
  });
});
