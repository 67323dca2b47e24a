import { describe, expect, it } from 'vitest';
import { MUNICIPALITIES, municipalitiesNamed, municipalityAt } from '../../src/domain/municipalities';

const namesFor = (typed: string, language: 'fi' | 'sv' = 'fi') =>
  municipalitiesNamed(typed, language).map((one) => one[language]);

describe('the municipalities', () => {
  it('are all there, each once, with a code of three digits and both names', () => {
    expect(new Set(MUNICIPALITIES.map(({ id }) => id)).size).toBe(MUNICIPALITIES.length);
    expect(MUNICIPALITIES.length).toBeGreaterThanOrEqual(308);
    for (const { id, fi, sv } of MUNICIPALITIES) {
      expect(id).toMatch(/^\d{3}$/);
      expect(fi).toMatch(/^\p{Lu}[\p{L}. -]+$/u);
      expect(sv).toMatch(/^\p{Lu}[\p{L}.: -]+$/u);
    }
  });

  it('are found by their code', () => {
    expect(municipalityAt('853')).toMatchObject({ fi: 'Turku', sv: 'Åbo' });
    expect(municipalityAt('179')).toMatchObject({ fi: 'Jyväskylä', sv: 'Jyväskylä' });
    expect(municipalityAt('999')).toBeUndefined();
    expect(municipalityAt(undefined)).toBeUndefined();
  });

  it('are found by the letters of either name, with or without marks', () => {
    expect(namesFor('åbo'), 'Uleåborg holds it too').toEqual(['Turku', 'Oulu']);
    expect(namesFor('abo')).toEqual(['Turku', 'Oulu']);
    expect(namesFor('vaas')).toEqual(['Vaasa']);
    expect(namesFor('VASA', 'sv')).toEqual(['Vasa']);
    expect(namesFor('jyvas')).toEqual(['Jyväskylä']);
  });

  it('come with the nearest first', () => {
    expect(namesFor('ii').slice(0, 2)).toEqual(['Ii', 'Iisalmi']);
    expect(namesFor('lahti')[0]).toBe('Lahti');
  });

  it('are few, and none for nothing', () => {
    expect(namesFor('a')).toHaveLength(6);
    expect(namesFor('  ')).toEqual([]);
    expect(namesFor('xyz')).toEqual([]);
  });
});
