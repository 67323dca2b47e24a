import { describe, expect, test } from 'vitest';
import { normaliseName } from '../../../src/domain/match/normalise';

describe('names that are the same', () => {
  test.each([
    ['Turun kaupunki', 'TURUN  KAUPUNKI'],
    ['V-S liitto', 'VS liitto'],
    ['Varsinais-Suomen liitto', 'Varsinaissuomen\u00a0liitto'],
    ['M.L.L.', 'MLL'],
    ['MLL ry', 'MLL'],
    ['MLL ry.', 'MLL r.y.'],
    ['Folkhälsan rf', 'Folkhälsan'],
    ['Folkhälsan r.f.', 'folkhälsan'],
    ['Martat, ry', 'Martat (ry)'],
    ['Café Linné', 'Cafe Linne'],
    ['a\u0308ly', 'äly'],
    ['ﬁnanssi', 'Finanssi'],
    ['Soft\u00adhyphen', 'softhyphen'],
    ['“Tuki” & apu', "tuki 'apu"],
    ['Tuki\tapu\n', 'tukiapu'],
    ['Åbo stad', 'ÅBO STAD'],
  ])('%j is %j', (one, other) => {
    expect(normaliseName(one)).toBe(normaliseName(other));
    expect(normaliseName(one)).not.toBe('');
  });
});

describe('names that are not the same', () => {
  test.each([
    ['C++', 'C'],
    ['Säätiö', 'Saatio'],
    ['Åbo', 'Abo'],
    ['MLL', 'MLL Varsinais-Suomi'],
    ['Apu Oy', 'Apu'],
    ['Ryhmä', 'hmä'],
    ['Metsäry', 'Metsä'],
    ['Ry-talo', 'talo'],
  ])('%j is not %j', (one, other) => {
    expect(normaliseName(one)).not.toBe(normaliseName(other));
  });
});

test('nothing is left of names that say nothing', () => {
  expect(['', ' ', '–', '???', 'ry', 'R.Y.', '\u200b'].map(normaliseName)).toEqual(Array(7).fill(''));
});

test('a closing ry is taken off once and elsewhere never', () => {
  expect(normaliseName('RY ry ry')).toBe('ryry');
});
