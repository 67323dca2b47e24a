import { describe, expect, test } from 'vitest';
import { plainWeight, rarityOf } from '../../../../src/domain/match/evidence/rarity';
import type { Part } from '../../../../src/domain/match/names/part';
import { readName } from '../../../../src/domain/match/names/reading';

const partsOf = (name: string): readonly Part[] => readName(name).facets[0]?.facet.parts ?? [];
const part = (name: string): Part => {
  const [first] = partsOf(name);
  if (!first) throw new Error(`"${name}" says nothing.`);
  return first;
};
const rarity = (...names: string[]) => rarityOf(names.map(readName));

describe('what a part tells', () => {
  test('names of their own tell most, then places and things, then what anybody is', () => {
    const weights = ['Kela', 'Hirmut', 'Etelä-Savo', 'kirjasto', 'piiri', 'kaupunki'].map((name) =>
      plainWeight(part(name)),
    );
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(new Set(weights).size).toBe(weights.length);
  });
});

describe('in a workshop', () => {
  test('rare words weigh more than common ones, and these keep two fifths', () => {
    const { weightOf } = rarity('Hirmut', 'Hirmut Lappi', 'Hirmut Kemi', 'Karjut Kemi');
    expect(weightOf(part('Karjut'))).toBe(plainWeight(part('Karjut')));
    expect(weightOf(part('Hirmut'))).toBeLessThan(weightOf(part('Karjut')));
    const everywhere = rarity('Hirmut', 'Hirmut Lappi');
    expect(everywhere.weightOf(part('Hirmut'))).toBeCloseTo(0.4 * plainWeight(part('Hirmut')));
  });

  test('of one name, or none, nothing is learned', () => {
    expect(rarity().weightOf(part('Hirmut'))).toBe(plainWeight(part('Hirmut')));
    expect(rarity('Hirmut').weightOf(part('Hirmut'))).toBe(plainWeight(part('Hirmut')));
  });

  test('a word of several meanings is as common as the commonest of them', () => {
    const { weightOf } = rarity('Hirmut', 'Hirmut Kemi', 'Karjut');
    const both = { ...part('Hirmut'), keys: [...part('Karjut').keys, ...part('Hirmut').keys] };
    expect(weightOf(both)).toBe(weightOf(part('Hirmut')));
  });
});

describe('home', () => {
  test('is the municipality and the larger area that most names speak of', () => {
    const { isHome } = rarity('Kemin kirjasto', 'Kemin museo', 'Oulun museo', 'Lapin liitto', 'Lappi');
    expect(['Kemi', 'Lappi', 'Oulu', 'museo'].map((name) => isHome(part(name)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('is nowhere when few names speak of any place', () => {
    const others = Array.from({ length: 20 }, (_, at) => `Hirmut ${at}`);
    expect(rarity('Kemin museo', ...others).isHome(part('Kemi'))).toBe(false);
  });

  test('does not depend on the order of the names', () => {
    const names = ['Kemin museo', 'Oulun museo', 'Lapin liitto'];
    const homes = (list: string[]) => ['Kemi', 'Oulu'].map((name) => rarity(...list).isHome(part(name)));
    expect(homes([...names].reverse())).toEqual(homes(names));
    expect(homes(names).filter(Boolean)).toHaveLength(1);
  });
});
