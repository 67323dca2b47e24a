import { describe, expect, test } from 'vitest';
import { countedMaps, countWarnings, type MapSet, mapsOfSet } from '../../../src/domain/compare/sets';
import type { MapInfo } from '../../../src/domain/entity';
import { mapContents } from '../../../src/domain/select';
import { mapOf, workshop } from '../match/workshop';

const contentsOf = (infos: Record<string, Partial<MapInfo>>) =>
  mapContents(
    workshop({
      maps: Object.fromEntries(Object.entries(infos).map(([id, info]) => [id, { ...mapOf('A'), info }])),
    }),
  );

const person = { author: { type: 'person' } } as const;
const group = { author: { type: 'group' } } as const;

describe('sets of maps', () => {
  const contents = contentsOf({ m1: person, m2: group, m3: {}, m4: { groupOf: ['m1'] } });
  const idsOf = (set: MapSet) => mapsOfSet(contents, set).map(({ info }) => info.id);

  test('a map that does not say whose it is, is a person’s, unless it names its members', () => {
    expect(idsOf('person')).toEqual(['m1', 'm3']);
    expect(idsOf('group')).toEqual(['m2', 'm4']);
    expect(idsOf('all')).toEqual(['m1', 'm2', 'm3', 'm4']);
  });

  test('only chosen maps are counted', () => {
    expect(countedMaps(contents, ['m3', 'm9']).map(({ info }) => info.id)).toEqual(['m3']);
  });
});

describe('warnings', () => {
  const warningsFor = (infos: Record<string, Partial<MapInfo>>) => countWarnings(contentsOf(infos));

  test('persons alone and groups alone need none', () => {
    expect(warningsFor({ m1: person, m2: {} })).toEqual([]);
    expect(warningsFor({ m1: group, m2: group })).toEqual([]);
  });

  test('a group and its members count twice', () => {
    expect(
      warningsFor({ m1: person, m2: person, m3: { ...group, groupOf: ['m2', 'm1', 'm9', 'm3'] } }),
    ).toEqual([{ code: 'group-and-members', group: 'm3', members: ['m1', 'm2'] }]);
  });

  test('a group whose members are not counted is fine beside others', () => {
    expect(warningsFor({ m1: person, m3: { ...group, groupOf: ['m9'] } })).toEqual([]);
  });

  test('a group that does not name its members may count them twice', () => {
    expect(warningsFor({ m1: person, m2: group, m3: {} })).toEqual([
      { code: 'groups-among-persons', groups: ['m2'] },
    ]);
  });

  test('nothing to count is said', () => {
    expect(warningsFor({})).toEqual([{ code: 'nothing-counted' }]);
  });
});
