import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSlip, slipsBetween } from '../../../../src/domain/match/names/slips';

test.each([
  ['kaupunki', 'kaupunki', 0],
  ['kaupunki', 'kaupnki', 1],
  ['kaupunki', 'kaupukni', 1],
  ['kirjasto', 'kijrasto', 1],
  ['kirjasto', 'kirjatso', 1],
  ['kirjasto', 'kirjaston', 1],
  ['abxxab', 'baxxba', 4],
])('between "%s" and "%s" lie %d slips', (one, other, slips) => {
  expect(slipsBetween(one, other)).toBe(slips);
});

test.each([
  ['piiri', 'piri'],
  ['kirjasto', 'kirjsto'],
  ['yrkeshogskola', 'yrkeshokgsola'],
])('"%s" may be "%s", mistyped', (one, other) => {
  expect(isSlip(one, other)).toBe(true);
});

test.each([
  ['kela', 'kera', 'short words differ by a letter'],
  ['ely', 'elu', 'three letters are no word to mistype'],
  ['hame', 'ahme', 'four letters do not swap'],
  ['kemi', 'ekemi', 'a short word keeps its first letter'],
  ['raisio', 'paimio', 'two slips in six letters make another word'],
])('"%s" is not "%s": %s', (one, other) => {
  expect(isSlip(one, other)).toBe(false);
});

test('no word order matters to a slip', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 10 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(slipsBetween(one, other)).toBe(slipsBetween(other, one));
      expect(isSlip(one, other)).toBe(isSlip(other, one));
    }),
    { seed: 42, numRuns: 300 },
  );
});
