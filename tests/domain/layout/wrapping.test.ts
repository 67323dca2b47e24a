import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '../../../src/domain/layout/letters';
import { clip, wrap, wrapInto } from '../../../src/domain/layout/wrapping';

const WIDTH = 150;

test('a text that fits stays on one line, with its spaces made single', () => {
  expect(wrap('  Turun   kaupunki ', WIDTH)).toEqual(['Turun kaupunki']);
});

test('lines break at a space rather than at a hyphen', () => {
  expect(wrap('Etelä-Pohjanmaan liitto', WIDTH)).toEqual(['Etelä-Pohjanmaan', 'liitto']);
  expect(wrap('Varsinais-Suomen hyvinvointialue', WIDTH)).toEqual(['Varsinais-Suomen', 'hyvinvointialue']);
});

test('lines break at a hyphen rather than inside a word', () => {
  expect(wrap('Lastensuojelu-yhteistyöverkosto', WIDTH)).toEqual(['Lastensuojelu-', 'yhteistyöverkosto']);
});

test('a compound too long for a line breaks between its words rather than between syllables', () => {
  expect(wrap('Elinkeinoelämänkeskusliitto', WIDTH)).toEqual(['Elinkeinoelämän-', 'keskusliitto']);
});

test('a compound is broken no more often than it must be', () => {
  expect(wrap('Turun Elinkeinoelämänkeskusliittoyhdistys', WIDTH)).toEqual([
    'Turun',
    'Elinkeinoelämän-',
    'keskusliittoyhdistys',
  ]);
});

test('lines are about equally long, without a lone word at the end', () => {
  expect(wrap('Terveyden ja hyvinvoinnin laitos', WIDTH)).toEqual(['Terveyden ja', 'hyvinvoinnin laitos']);
});

test('nothing that a reader sees as one letter is broken', () => {
  const family = '👩‍👩‍👧';
  const lines = wrap(family.repeat(20), WIDTH);
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(line.length % family.length).toBe(0);
});

test('letters without capitals, such as Arabic ones, get no hyphen', () => {
  const lines = wrap('م'.repeat(60), WIDTH);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join('')).toBe('م'.repeat(60));
});

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: fc.constantFrom('a', 'k', 'i', '-', ' ', 'Ä', '/', '😀', 'א'), maxLength: 80 }),
);

test('no line is wider than allowed, and none is empty unless the text is', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 60, max: 300 }), (words, width) => {
      const lines = wrap(words, width);
      for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
      if (words.trim()) expect(lines).not.toContain('');
    }),
    { seed: 42 },
  );
});

test('the lines hold every letter in order', () => {
  const bare = (all: string) => all.replace(/[-\s]/g, '');
  fc.assert(
    fc.property(text, (words) => {
      expect(bare(wrap(words, 80).join(''))).toBe(bare(words));
    }),
    { seed: 42 },
  );
});

test('clipping keeps what fits and marks what is missing', () => {
  expect(clip(['a', 'b'], 2)).toEqual(['a', 'b']);
  expect(clip(['a', 'b-', 'c'], 2)).toEqual(['a', 'b…']);
});

test('as many lines as are asked for show that there was more', () => {
  expect(wrapInto('Varsinais-Suomen hyvinvointialue', WIDTH, 2)).toEqual([
    'Varsinais-Suomen',
    'hyvinvointialue',
  ]);
  const lines = wrapInto('kaupunki '.repeat(200), WIDTH, 3);
  expect(lines).toEqual(['kaupunki kaupunki', 'kaupunki kaupunki', 'kaupunki kaupunki…']);
});

test('a text of a hundred thousand letters is cut before it is set', () => {
  for (const letter of ['a', 'ä', 'ש', 'k\u0301', '👩‍👩‍👧', '-', 'i']) {
    const lines = wrapInto(letter.repeat(100_000 / letter.length), WIDTH, 4);
    expect(lines).toHaveLength(4);
    expect(lines.at(-1)).toMatch(/…$/);
  }
});
