import { describe, expect, test } from 'vitest';
import { NAME_FEATURES, nameFeatures } from '../../../../src/domain/match/evidence/nameFeatures';
import { rarityOf } from '../../../../src/domain/match/evidence/rarity';
import { readName } from '../../../../src/domain/match/names/reading';
import { compared } from './compare';

/** Names of the evidence that two names give, in a workshop of few others at home in Kemi. */
const evidenceOf = (one: string, other: string): string[] => {
  const home = ['Kemin museo', 'Kemin satama', one, other];
  const values = nameFeatures(compared(one, other), rarityOf(home.map(readName)));
  return NAME_FEATURES.filter((_, at) => values[at] !== 0);
};

test('there is one number for each feature', () => {
  expect(nameFeatures(compared('Kemi', 'Kemi'), rarityOf([]))).toHaveLength(NAME_FEATURES.length);
});

describe('evidence for two names', () => {
  test.each([
    ['hardEvidence', 'Kemin kaupunki', 'Kemi stad'],
    ['coverage', 'Kemin museo', 'Kemin satama'],
    ['nearlyAll', 'Kemin museo', 'Kemin kaupungin museo'],
    ['allShared', 'Kemin museo', 'Museo, Kemi'],
    ['contained', 'Kemin museo', 'Kemin museo Aurora'],
    ['heaviestShared', 'Kemin museo', 'Kemin satama'],
    ['sameBody', 'Kela', 'FPA'],
    ['samePlace', 'Kemin museo', 'Kemin satama'],
    ['placeAloneHome', 'Hirmut', 'Kemin Hirmut'],
    ['branchOfBody', 'SPR Lappi', 'SPR Lapin piiri'],
    ['sharedIsCommon', 'Järjestöfoorumi', 'Lapin järjestöfoorumi'],
    ['onlyCommonWords', 'Järjestöfoorumi', 'Järjestöfoorumit'],
    ['acronym', 'Hirmut ja Karjut Tiilet', 'HKT'],
    ['spelling', 'Kemin Hirmut', 'Keminhirmut'],
    ['fewSlips', 'Kemin Hirmut', 'Kemin Hirmu'],
    ['samePerson', 'Aino Nieminen', 'Nieminen Aino'],
    ['personInitials', 'Aino Nieminen', 'A. Nieminen'],
    ['personShort', 'Anna-Liisa Nieminen', 'Anna Nieminen'],
    ['personSlip', 'Aino Nieminen', 'Aino Niemnen'],
  ])('%s: "%s", "%s"', (feature, one, other) => {
    expect(evidenceOf(one, other)).toContain(feature);
  });
});

describe('evidence against two names', () => {
  test.each([
    ['aloneOnBoth', 'Kemin museo', 'Kemin satama'],
    ['bodyBeside', 'SPR', 'SPR Lappi'],
    ['otherKnownBody', 'Lapin liitto', 'Lapin hyvinvointialue'],
    ['otherBody', 'Mannerheimin Lastensuojeluliiton museo', 'Kirkon Ulkomaanavun museo'],
    ['bodyAlone', 'Mannerheimin Lastensuojeluliiton museo', 'Museo'],
    ['otherPlace', 'Kemin museo', 'Oulun museo'],
    ['placeAlone', 'Hirmut', 'Oulun Hirmut'],
    ['placeBesideBody', 'SPR', 'SPR Lappi'],
    ['branchAlone', 'Hirmut', 'Hirmujen osasto'],
    ['unitAlone', 'Hirmut', 'Hirmujen tiimi'],
    ['municipalityAlone', 'Kemin museo', 'Kemin kaupungin museo'],
    ['genericAlone', 'Hirmut', 'Hirmut-hanke'],
    ['nativeAlone', 'Hirmut', 'Suomen Hirmut'],
    ['conceptAlone', 'Hirmut', 'Hirmut museo'],
    ['wordAlone', 'Hirmut', 'Hirmut Aurora'],
    ['numberAlone', 'Hirmut 2', 'Hirmut'],
    ['slips', 'Kemin Hirmut', 'Kemin Himut'],
    ['slipInShort', 'Kemin Hirmut', 'Kemin Himut'],
    ['acronymLoose', 'Hirmut Karjut', 'HKT'],
    ['acronymPart', 'Kemin HKT', 'Kemin Hirmut ja Karjut Tiilet'],
    ['aside', 'Hirmut (Karjut)', 'Karjut'],
    ['otherLegal', 'Hirmut ry', 'Hirmut Oy'],
    ['companyAgainstPublic', 'Kemin kaupunki', 'Kemi Oy'],
    ['onePerson', 'Aino Nieminen', 'Ainon Nieminen Oy'],
    ['otherPerson', 'Aino Nieminen', 'Eino Nieminen'],
  ])('%s: "%s", "%s"', (feature, one, other) => {
    expect(evidenceOf(one, other)).toContain(feature);
  });
});

test('of two persons only their being persons counts: words would say too much', () => {
  expect(evidenceOf('Aino Nieminen', 'Eino Nieminen')).toEqual(['otherPerson']);
  expect(evidenceOf('Aino Nieminen', 'Nieminen, Aino')).toEqual(['samePerson']);
});

test('equal names have nothing against them', () => {
  const against = /Alone|other|slip|Loose|Part|aside|Beside/;
  for (const name of ['Kemin kaupunki', 'SPR Lappi', 'Hirmut 2', 'Järjestöfoorumi', 'Kela']) {
    expect(evidenceOf(name, name).filter((feature) => against.test(feature))).toEqual([]);
  }
});
