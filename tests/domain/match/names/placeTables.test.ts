import { describe, expect, test } from 'vitest';
import { genitivesOf } from '../../../../src/domain/match/names/genitive';
import { readPlaceTables } from '../../../../src/domain/match/names/placeTables';

const named = readPlaceTables();
const ofKind = (kind: string) => named.filter(({ place }) => place.kind === kind);
const ids = new Set(named.map(({ place }) => place.id));

describe('the tables of places', () => {
  test('hold every municipality and region of Finland, and Finland once', () => {
    expect(ofKind('municipality')).toHaveLength(308);
    expect(ofKind('region')).toHaveLength(19);
    expect(ofKind('country').map(({ place }) => place.id)).toEqual(['c-suomi']);
    expect(ofKind('area').length).toBeGreaterThan(250);
  });

  test('give each place an id of its own', () => {
    expect(ids.size).toBe(named.length);
  });

  test('put places into municipalities and regions that exist', () => {
    const homes = named.flatMap(({ place }) => [place.region ?? [], place.within ?? []].flat());
    expect(homes.filter((id) => !ids.has(id))).toEqual([]);
    expect(ofKind('municipality').filter(({ place }) => place.region === undefined)).toEqual([]);
  });

  test('know the region of a former municipality by its successor', () => {
    expect(named.find(({ place }) => place.fi === 'Vammala')?.place).toEqual({
      ...{ id: 'a-vammala', kind: 'area', fi: 'Vammala', sv: 'Vammala', region: 'r06', within: '790' },
    });
  });

  test('list no genitive that the rules give', () => {
    const needless = named
      .flatMap(({ fi }) => fi)
      .filter(({ text, genitives }) => !/[ -]/u.test(text) && genitives[0] === genitivesOf(text)[0]);
    expect(needless.map(({ text }) => text)).toEqual([]);
  });
});
