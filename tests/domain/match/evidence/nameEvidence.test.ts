import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isHardEvidence } from '../../../../src/domain/match/evidence/hard';
import { coverageOf, nameEvidence } from '../../../../src/domain/match/evidence/nameEvidence';
import { nameFeatures } from '../../../../src/domain/match/evidence/nameFeatures';
import { rarityOf } from '../../../../src/domain/match/evidence/rarity';
import { nameReasons } from '../../../../src/domain/match/evidence/reasons';
import { readName } from '../../../../src/domain/match/names/reading';
import { compare, compared, memory, someName } from './compare';

describe('what two names share', () => {
  test.each([
    ['Kotkan kaupunki', 'Kotka stad', 1],
    ['Kajaanin kirjasto', 'Kajana bibliotek', 1],
    ['Kela', 'FPA', 1],
  ])('"%s" and "%s" say the same', (one, other, coverage) => {
    expect(compared(one, other).coverage).toBe(coverage);
  });

  test('two names that have nothing in common are not compared', () => {
    expect(compare('Kotkan kaupunki', 'Itä-Suomen yliopisto')).toBeUndefined();
    expect(compare('?', 'Kotkan kaupunki')).toBeUndefined();
  });

  test('the more they say alike, the more is covered', () => {
    const coverage = (other: string) => compared('Mikkelin kaupungin kirjasto', other).coverage;
    expect(coverage('Mikkelin kirjasto')).toBeGreaterThan(coverage('Mikkelin museo'));
    expect(coverage('Mikkelin museo')).toBeGreaterThan(0);
    expect(coverage('Mikkelin museo')).toBeLessThan(1);
  });

  test('nothing said is nothing covered', () => {
    const { a, b } = compared('Kotka', 'Kotka');
    const nothing = { ...a, facet: { ...a.facet, parts: [] } };
    expect(coverageOf({ a: nothing, b: nothing, onlyA: [], onlyB: [] })).toBe(0);
    expect(coverageOf({ a, b, onlyA: a.facet.parts, onlyB: b.facet.parts })).toBe(0);
  });
});

describe('of several readings', () => {
  test('the ones that agree best are laid side by side', () => {
    expect(compared('Hirmut (Karjut)', 'Karjut')).toMatchObject({ a: { source: 'aside' }, coverage: 1 });
    expect(compared('Nokia', 'Nokian kaupunki')).toMatchObject({ a: { source: 'apart' } });
  });

  test('the whole name goes before its parts, and what is written before what was meant', () => {
    expect(compared('Hirmut / Karjut', 'Hirmut Karjut').a.source).toBe('whole');
    const sources = (({ a, b }) => [a.source, b.source])(compared('Hirmut (hanke)', 'Hirmut'));
    expect(sources).toEqual(['whole', 'whole']);
    expect(compared('Joensuun Hirmt', 'Joensuun Hirmt').slips.count).toBe(0);
  });
});

describe('beside its parts', () => {
  test.each([
    ['Aino Nieminen', 'Nieminen, Aino', 'same'],
    ['Aino Nieminen', 'A. Nieminen', 'initials'],
    ['Aino Nieminen', 'Eino Nieminen', 'different'],
    ['Aino Nieminen', 'Ainon Nieminen Oy', 'one'],
    ['Oulu', 'Oulun kaupunki', undefined],
  ])('"%s" and "%s" are persons: %s', (one, other, persons) => {
    expect(compared(one, other).persons).toBe(persons);
  });

  test('two known bodies are two', () => {
    expect(compared('Lapin liitto', 'Lapin hyvinvointialue').areOtherBodies).toBe(true);
    expect(compared('Kela', 'Kansaneläkelaitos').areOtherBodies).toBe(false);
    expect(compared('Kela', 'Kelan Kuopion toimisto').areOtherBodies).toBe(false);
  });

  test('the same letters are a spelling, whatever stands between and above them', () => {
    expect(compared('Hyvän mielen talo', 'Hyvan-Mielentalo')).toMatchObject({
      isSpelling: true,
      slipShare: 0,
    });
    expect(compared('Porin Hirmut', 'Porin Hirmu').isSpelling).toBe(false);
    expect(compared('Porin Hirmut', 'Porin Hirmu').slipShare).toBeCloseTo(1 / 11);
  });
});

test('two names say the same of each other, whichever comes first', () => {
  const rarity = rarityOf(['Oulun kaupunki', 'SPR Lappi', 'Hirmut'].map(readName));
  const said = (one: string, other: string) => {
    const evidence = compare(one, other);
    return (
      evidence && {
        features: nameFeatures(evidence, rarity),
        isHard: isHardEvidence(evidence),
        reasons: [...nameReasons(evidence)].sort(),
      }
    );
  };
  fc.assert(
    fc.property(someName, someName, (one, other) => {
      expect(said(other, one)).toEqual(said(one, other));
    }),
    { seed: 42, numRuns: 600 },
  );
});

test('sides apart, the comparison itself is symmetric but for equally good readings', () => {
  fc.assert(
    fc.property(someName, someName, (one, other) => {
      const [a, b] = [memory.read(one).reading, memory.read(other).reading];
      const [there, back] = [nameEvidence(a, b), nameEvidence(b, a)];
      expect(back?.coverage).toBe(there?.coverage);
      expect(back?.persons).toBe(there?.persons);
      expect(back?.areOtherBodies).toBe(there?.areOtherBodies);
    }),
    { seed: 42, numRuns: 600 },
  );
});

test('all that two names say stays within bounds', () => {
  const rarity = rarityOf(['Oulun kaupunki', 'SPR Lappi', 'Hirmut'].map(readName));
  fc.assert(
    fc.property(someName, someName, (one, other) => {
      const evidence = compare(one, other);
      if (!evidence) return;
      expect(evidence.coverage).toBeGreaterThanOrEqual(0);
      expect(evidence.coverage).toBeLessThanOrEqual(1);
      for (const value of nameFeatures(evidence, rarity)) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(4);
      }
    }),
    { seed: 42, numRuns: 600 },
  );
});
