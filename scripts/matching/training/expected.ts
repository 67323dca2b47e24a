import type { FitOptions } from './fit';

/**
 * What each piece of evidence is expected to weigh, in log odds, by what it means. A set of a hundred actors shows some
 * of it seldom or never (a company named like its town, two kinds of legal form): what it does not show stays as
 * expected, and what speaks for or against can never learn to speak the other way. What is not named here is expected
 * to weigh nothing and may go either way.
 */
export const EXPECTED_WEIGHTS: Readonly<Record<string, number>> = {
  hardEvidence: 2,
  coverage: 2,
  nearlyAll: 1,
  heaviestShared: 0.5,
  aloneOnBoth: -0.5,
  sameBody: 1.5,
  bodyManyMeanings: -0.7,
  moreThanBody: -2,
  localOfNational: -3,
  otherKnownBody: -3,
  otherBody: -2,
  samePlace: 0.3,
  otherPlace: -3,
  placeAlone: -1,
  placeAloneHome: 0.5,
  placeBesideBody: -1.5,
  branchOfBody: 2,
  branchAlone: -2,
  unitAlone: -2,
  conceptAlone: -0.3,
  wordAlone: -0.3,
  numberAlone: -3,
  slips: -0.5,
  slipInShort: -1,
  acronym: 1,
  acronymLoose: -1,
  spelling: 1,
  fewSlips: 0.5,
  otherLegal: -2,
  companyAgainstPublic: -3,
  samePerson: 4,
  personInitials: 1.5,
  otherPerson: -4,
  onePerson: -3,
  byNames: 0.8,
  neighboursShared: 2,
  noneShared: -0.3,
  sameKind: 0.2,
  otherKind: -0.5,
  neverTogether: 0.2,
  rivalCloser: -1,
};

/** Expected weights and signs in the order of the features. */
export const expectationsOf = (
  features: readonly string[],
): Required<Pick<FitOptions, 'expected' | 'signs'>> => {
  const expected = features.map((name) => EXPECTED_WEIGHTS[name] ?? 0);
  return {
    expected,
    signs: expected.map((weight) => (weight > 0 ? 1 : weight < 0 ? -1 : 0)),
  };
};
