import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from '../../../../src/domain/match/names/words';

test.each([
  ['Varsinais-Suomen liitto', ['varsinais', 'suomen', 'liitto']],
  ['Sosiaali- ja terveysministeriö', ['sosiaali', 'ja', 'terveysministerio']],
  ['Jakobstads  svenska församling', ['jakobstads', 'svenska', 'forsamling']],
  ['Nuorten tieto- ja neuvontapiste (Rovaniemi)', ['nuorten', 'tieto', 'ja', 'neuvontapiste', 'rovaniemi']],
  ['kaup.', ['kaup']],
  ['COVID-19', ['covid', '19']],
  ['4H-yhdistys', ['4h', 'yhdistys']],
])('the words of "%s" are folded and stand apart', (name, words) => {
  expect(wordsOf(name)).toEqual(words);
});

test.each([
  ['V-S liitto', ['vs', 'liitto']],
  ['S.P.R.', ['spr']],
  ['L&T Kuopio', ['lt', 'kuopio']],
  ['A-L Virtanen', ['al', 'virtanen']],
  ['e-Oppi Oy', ['e', 'oppi', 'oy']],
])('letters that stand alone make one word: %s', (name, words) => {
  expect(wordsOf(name)).toEqual(words);
});

test.each([
  ['S:t Michel', ['st', 'michel']],
  ['THL:n', ['thln']],
  ['people’s café', ['peoples', 'cafe']],
])('colons and apostrophes hold a word together: %s', (name, words) => {
  expect(wordsOf(name)).toEqual(words);
});

test.each([
  ['TurkuAMK', ['turku', 'amk']],
  ['VSKylät', ['vs', 'kylat']],
  ['KooKoo', ['kookoo']],
  ['KooTeePee', ['kooteepee']],
  ['SaiPa', ['saipa']],
  ['RoPS', ['rops']],
  ['TAMK', ['tamk']],
])('a new word begins where the case says so: %s', (name, words) => {
  expect(wordsOf(name)).toEqual(words);
});

test.each([
  ['OYSin osasto', ['oys', 'osasto']],
  ['SPRn', ['spr']],
  ['TAMKissa', ['tamk']],
  ['HELSINKIin', ['helsinki']],
])('an ending is no word of its own: %s', (name, words) => {
  expect(wordsOf(name)).toEqual(words);
});

test.each([
  ['Мэрия города', ['мэрия', 'города']],
  ['图尔库市', ['图尔库市']],
  ['مدينة توركو', ['مدينة', 'توركو']],
  ['हेलसिंकी शहर', ['हेलसिंकी', 'शहर']],
  ['ＶＡＡＳＡ ﬁrma', ['vaasa', 'firma']],
])('words of other scripts stay whole: %s', (name, words) => {
  expect(wordsOf(name)).toEqual(words);
});

test.each(['', '   ', '?!', '…', '👩‍👩‍👧', '--', '\u0000'])('there are no words in %j', (name) => {
  expect(wordsOf(name)).toEqual([]);
});

test('words hold neither spaces nor capitals, and reading them again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
      const words = wordsOf(name);
      for (const word of words) expect(word).toMatch(/^[^\s\p{Lu}]+$/u);
      expect(wordsOf(words.join(' '))).toEqual(words);
    }),
    { seed: 42, numRuns: 300 },
  );
});
