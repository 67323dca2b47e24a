import { expect, test } from 'vitest';
import { nearWords } from '../../../../src/domain/match/names/nearWords';

const wordsNear = (strange: string) => nearWords(strange).map(({ word }) => word);

test.each([
  ['kaupnki', 'kaupunki'],
  ['yliopsto', 'yliopisto'],
  ['hyvinovintialue', 'hyvinvointialue'],
  ['biblotek', 'bibliotek'],
  ['rovanimi', 'rovaniemi'],
  ['kansanelakelaitis', 'kansanelakelaitos'],
  ['kirjatso', 'kirjasto'],
])('"%s" is "%s", mistyped', (strange, word) => {
  expect(wordsNear(strange)).toContain(word);
});

test.each(['martta', 'kirjasto'])('a known word is nearest to itself: %s', (word) => {
  expect(nearWords(word)).toEqual([{ word, slips: 0 }]);
});

test.each([
  ['kuru', 'words of four letters are what they are'],
  ['urku', 'nor is one looked for with another first letter'],
  ['qwertyuiop', 'nothing is like it'],
  ['', 'nothing is said'],
])('"%s" is no known word: %s', (strange) => {
  expect(nearWords(strange)).toEqual([]);
});

test('all that are as near come, in the order of their letters', () => {
  expect(nearWords('saatiox')).toEqual([
    { word: 'saatio', slips: 1 },
    { word: 'saation', slips: 1 },
    { word: 'saatiot', slips: 1 },
  ]);
  expect(wordsNear('matrat')).toEqual(['martat', 'matkat']);
});
