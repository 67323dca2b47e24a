import { expect, test } from 'vitest';
import { bodiesLike } from '../../../../src/domain/match/names/bodySignatures';
import { facetOf } from '../../../../src/domain/match/names/parts';
import { wordsOf } from '../../../../src/domain/match/names/words';

const bodyLike = (name: string) => bodiesLike(facetOf(wordsOf(name), new Set(), false).parts);

test.each([
  ['P-K liitto', 'Pohjois-Karjalan maakuntaliitto'],
  ['Kauppakamari Pohjanmaa', 'Pohjanmaan kauppakamari'],
  ['hva Lappi', 'Lapin hyvinvointialue'],
  ['Universitetet i Uleåborg', 'Oulun yliopisto'],
])('"%s" is the body that tables hold in other words: %s', (one, other) => {
  expect(bodyLike(one)).toBeDefined();
  expect(bodyLike(one)?.keys).toEqual(bodyLike(other)?.keys);
});

test.each(['Oulun hirmut', 'liitto', 'Lappi', '', 'Kuopion kauppakamarin hirmut'])(
  'no body is called "%s", in whatever words',
  (name) => {
    expect(bodyLike(name)).toBeUndefined();
  },
);

test('what may be two bodies is neither: a university, or all of a town', () => {
  expect(bodyLike('Yliopisto, Tampere')).toBeUndefined();
});

test('a part of several meanings tells of no body', () => {
  const parts = facetOf(wordsOf('Lapin hyvinvointialue'), new Set(), false).parts;
  expect(bodiesLike(parts)).toBeDefined();
  expect(bodiesLike(parts.map((part) => ({ ...part, keys: [...part.keys, 'c:x'] })))).toBeUndefined();
});

test('it is as abbreviated and as inflected as its words, and stands for all of them', () => {
  expect(bodyLike('hva Lappi')).toMatchObject({
    kind: 'body',
    surface: 'hva lappi',
    isAbbreviated: true,
    isInflected: false,
    isNickname: false,
  });
  expect(bodyLike('Lapin hyvinvointialue')).toMatchObject({ isAbbreviated: false, isInflected: true });
});
