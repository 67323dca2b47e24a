import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isHardEvidence } from '../../../../src/domain/match/evidence/hard';
import { compare, someName } from './compare';

const isHard = (one: string, other: string): boolean => {
  const evidence = compare(one, other);
  return evidence !== undefined && isHardEvidence(evidence);
};

describe('two names are surely one', () => {
  test.each([
    ['Lappeenrannan kaupunki', 'Villmanstrands stad', 'the town in the other language'],
    ['Hämeenlinna', 'Hämeenlinnan kaupunki', 'a town’s bare name'],
    ['Kela', 'Kansaneläkelaitos', 'two names of a known body'],
    [
      'Kouvolan kulttuuripalvelut',
      'Kouvolan kaupungin kulttuuripalvelut',
      'whose they are goes without saying',
    ],
    ['Joensuun Hirmut ry', 'Hirmut Joensuu', 'a name of its own and where it is'],
    ['Kokkolan kirjastp', 'Kokkolan kirjasto', 'a slip beside a word that is right'],
    ['Kemin Aurora', 'Kemin Auroran', 'a name of its own, inflected'],
    ['Auroranranta', 'Auroranrnta', 'a slip in a long word'],
    ['Kotkan kirjasto', 'Kotkan kirjasto ry', 'a legal form on one side'],
  ])('"%s" and "%s": %s', (one, other) => {
    expect(isHard(one, other)).toBe(true);
  });
});

describe('two names are not surely one', () => {
  test.each([
    ['Aino Nieminen', 'Nieminen Aino', 'two persons may share all of a name'],
    ['SPR', 'SPR Lapin piiri', 'one says more'],
    ['Lapin liitto', 'Lapin hyvinvointialue', 'they are two known bodies'],
    ['KYS', 'Kuopion yliopiston sankarit', 'an acronym has many meanings'],
    ['Hirmut (Karjut)', 'Karjut', 'it is only mentioned'],
    ['Nokia', 'Nokia Oyj', 'the bare name may be the town’s'],
    ['Nokia', 'Nokian kaupunki', 'or the company’s'],
    ['Järjestöfoorumi', 'Järjestöfoorumit', 'any region may have one'],
    ['Hirmut Oy', 'Hirmut ry', 'a company is no association'],
    ['Mäkinen Oy', 'Marinen', 'a single short word may be another name'],
    ['Kemin Aurora', 'Kemin Aurori', 'one stem may go on as two names'],
    ['Lapin Hirmt', 'Lapin Hirmut', 'a slip in a short word makes another'],
    ['Kotkan kaupunki', 'Kotka Oy', 'a town is no company'],
    ['Kuopion museo 1', 'Kuopion museo 2', 'numbers differ'],
    ['Pohjois-Savon kauppakamari', 'Etelä-Savon kauppakamari', 'they are in other places'],
    ['Vantaan kaupunki', 'Vantaan kaupunginkirjasto', 'one is a part of the other'],
  ])('"%s" and "%s": %s', (one, other) => {
    expect(isHard(one, other)).toBe(false);
  });
});

test('a name is as surely itself as two of its spellings are one, whichever comes first', () => {
  fc.assert(
    fc.property(someName, someName, (one, other) => {
      expect(isHard(one, other)).toBe(isHard(other, one));
    }),
    { seed: 42, numRuns: 500 },
  );
});
