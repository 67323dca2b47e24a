import { describe, expect, test } from 'vitest';
import { align } from '../../../../src/domain/match/evidence/align';
import { facetOf } from '../../../../src/domain/match/names/parts';
import { wordsOf } from '../../../../src/domain/match/names/words';

/** Only the words are read, bodies apart: what lies beside what is shown plainest so. */
const facet = (name: string) => facetOf(wordsOf(name), new Set(), false);
const aligned = (one: string, other: string) => align(facet(one), facet(other));
const surfaces = (parts: readonly { readonly surface: string }[]) => parts.map(({ surface }) => surface);
const links = (one: string, other: string) =>
  aligned(one, other).matches.map(({ a, b, link }) => `${a.surface} ${link} ${b.surface}`);

describe('equal parts', () => {
  test('meet whatever their order and language, the rest stays alone', () => {
    const { matches, onlyA, onlyB, slips } = aligned('Lapin kirjasto Aurora', 'Bibliotek Lappland Polaris');
    expect(matches.map(({ a, b }) => [a.surface, b.surface])).toEqual([
      ['lapin', 'lappland'],
      ['kirjasto', 'bibliotek'],
    ]);
    expect([surfaces(onlyA), surfaces(onlyB)]).toEqual([['aurora'], ['polaris']]);
    expect(slips).toEqual({ count: 0, shortest: 0 });
  });

  test('each part meets one other at most', () => {
    const { matches, onlyB } = aligned('Aurora', 'Aurora Auroran');
    expect(matches).toHaveLength(1);
    expect(surfaces(onlyB)).toEqual(['auroran']);
  });
});

describe('mistyped words', () => {
  test('are found where a word is strange', () => {
    expect(links('Lapin Aurora', 'Lapin Aurara')).toEqual(['lapin same lapin', 'aurora slip aurara']);
    expect(aligned('Lapin Aurora', 'Lapin Aurara').slips).toEqual({ count: 1, shortest: 6 });
  });

  test('are no reason to take one known word for another', () => {
    expect(links('Raision kirjasto', 'Paimion kirjasto')).toEqual(['kirjasto same kirjasto']);
  });

  test('stand for all pieces of a compound', () => {
    const { matches, onlyA, onlyB } = aligned('Oulun kaupunginkirjasto', 'Oulun kuapunginkirjasto');
    expect(matches.map(({ link }) => link)).toEqual(['same', 'same', 'slip']);
    expect([onlyA, onlyB]).toEqual([[], []]);
  });

  test('may be broken in two', () => {
    expect(links('Polarisaurora', 'Polaris auora')).toHaveLength(2);
    expect(aligned('Polarisaurora', 'Polaris auora')).toMatchObject({
      onlyA: [],
      onlyB: [],
      slips: { count: 1 },
    });
    expect(links('Polarisaurora', 'Polaro auora')).toEqual([]);
  });
});

describe('acronyms', () => {
  test('are made of the words that are left', () => {
    expect(aligned('Lapin HKT', 'Lapin Hirmut ja Karjut Tiilet')).toMatchObject({
      onlyA: [],
      onlyB: [],
      initials: 1,
      acronymLetters: 3,
    });
  });

  test('or of all words', () => {
    expect(aligned('OPS Oulu', 'Oulun Pallon Sankarit').acronymLetters).toBe(3);
  });

  test('must hold enough initials', () => {
    expect(aligned('hkrtijt', 'Hirmut ja Karjut').initials).toBe(1);
    expect(aligned('harmit', 'Hirmut armit').acronymLetters).toBe(0);
    expect(aligned('HI', 'Hirmut').acronymLetters).toBe(0);
    expect(aligned('HM', 'Hirmut Karjut').acronymLetters).toBe(0);
  });

  test('stand not for words among which they stand themselves', () => {
    const { acronymLetters, onlyB } = align(facetOf(['mll']), facet('MLL Lahti'));
    expect(acronymLetters).toBe(0);
    expect(surfaces(onlyB)).toEqual(['mll', 'lahti']);
  });

  test('without one all initials are in order', () => {
    expect(aligned('Hirmut', 'Karjut')).toMatchObject({ initials: 1, acronymLetters: 0 });
  });
});

test('nothing lies beside nothing', () => {
  expect(aligned('', '')).toEqual({
    matches: [],
    onlyA: [],
    onlyB: [],
    slips: { count: 0, shortest: 0 },
    initials: 1,
    acronymLetters: 0,
  });
});
