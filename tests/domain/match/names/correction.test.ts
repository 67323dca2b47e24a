import { expect, test } from 'vitest';
import { corrected } from '../../../../src/domain/match/names/correction';

const correct = (text: string, ...strange: string[]) => corrected(text.split(' '), new Set(strange));

test('strange words are put right, the others are left as they are', () => {
  expect(correct('kuopion kaupnki', 'kaupnki')).toEqual({
    words: ['kuopion', 'kaupunki'],
    slips: { count: 1, shortest: 7 },
  });
  expect(correct('kuopion kaupnki')).toEqual({
    words: ['kuopion', 'kaupnki'],
    slips: { count: 0, shortest: 0 },
  });
});

test('slips add up, and the shortest mistyped word is known', () => {
  expect(correct('jyvaskylan yliopsto ja kirjastp', 'yliopsto', 'kirjastp').slips).toEqual({
    count: 2,
    shortest: 8,
  });
});

test('a word that may mean several things stays strange, of one meaning any form will do', () => {
  expect(correct('pirkanmaan matrat', 'matrat').words).toEqual(['pirkanmaan', 'matrat']);
  expect(correct('oulun saatiox', 'saatiox').words).toEqual(['oulun', 'saatio']);
});

test('a compound that no table holds is put right at its end', () => {
  expect(correct('kotkan nuorisovaltusto', 'nuorisovaltusto')).toEqual({
    words: ['kotkan', 'nuorisovaltuusto'],
    slips: { count: 1, shortest: 15 },
  });
  expect(correct('kotkan hirmuvaltusto', 'hirmuvaltusto').words).toEqual(['kotkan', 'hirmuvaltusto']);
});
