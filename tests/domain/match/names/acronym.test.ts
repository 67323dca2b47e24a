import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initialsShare, mayBeAcronym } from '../../../../src/domain/match/names/acronym';

test.each([
  ['spr', 'suomen punainen risti', 1],
  ['kys', 'kuopion yliopistollinen sairaala', 1],
  ['tamk', 'tampereen ammattikorkeakoulu', 0.5],
  ['sedu', 'seinajoen duunarit', 0.5],
  ['ou', 'oulun yliopisto', 0],
  ['oy', 'oulun yliopisto', 1],
])('"%s" is made of "%s" in a share of %d initials', (acronym, words, share) => {
  expect(initialsShare(acronym, words.split(' '))).toBe(share);
});

test.each([
  ['the first letter must be the first initial', 'ys', 'kuopion yliopistollinen sairaala'],
  ['every word must give its initial', 'ks', 'kuopion yliopistollinen sairaala'],
  ['the letters must come in their order', 'sky', 'kuopion yliopistollinen sairaala'],
  ['every letter must come from somewhere', 'kysx', 'kuopion yliopistollinen sairaala'],
])('%s', (_, acronym, words) => {
  expect(initialsShare(acronym, words.split(' '))).toBe(0);
});

test('no words and no letters make nothing', () => {
  expect(initialsShare('spr', [])).toBe(0);
  expect(initialsShare('s', [''])).toBe(0);
  expect(initialsShare('', [])).toBe(0);
  expect(initialsShare('', [''])).toBe(0);
});

test('an acronym has two to seven letters', () => {
  expect(['a', 'ab', 'abcdefg', 'abcdefgh'].map(mayBeAcronym)).toEqual([false, true, true, false]);
});

const word = fc.string({ unit: fc.constantFrom('a', 'k', 's'), minLength: 1, maxLength: 6 });

test('the initials of any words abbreviate them, and a share is never above one', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 7 }), word, (words, other) => {
      expect(initialsShare(words.map(([first]) => first).join(''), words)).toBe(1);
      const share = initialsShare(other, words);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }),
    { seed: 42, numRuns: 200 },
  );
});
