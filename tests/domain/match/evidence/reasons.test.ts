import { describe, expect, test } from 'vitest';
import { nameReasons } from '../../../../src/domain/match/evidence/reasons';
import { reasons as words } from '../../../../src/i18n/fi/reasons';
import { compared } from './compare';

const reasonsOf = (one: string, other: string) => nameReasons(compared(one, other));

const EXAMPLES = [
  ['initials', 'Aino Nieminen', 'A. Nieminen'],
  ['known-body', 'Kela', 'Kansaneläkelaitos'],
  ['swedish', 'Porvoon kirjasto', 'Borgå bibliotek'],
  ['english', 'Rovaniemen kirjasto', 'Rovaniemi Library'],
  ['acronym', 'Hirmut ja Karjut Tiilet', 'HKT'],
  ['abbreviation', 'Tampereen kaupunki', 'Tre'],
  ['short', 'Mikkelin kaupunki', 'Mikkeli'],
  ['word-order', 'Hirmut Joensuu', 'Joensuu Hirmut'],
  ['typo', 'Kouvolan Hirmut', 'Kouvolan Hirmuk'],
  ['aside', 'Hirmut (Karjut)', 'Karjut'],
  ['inflection', 'Kajaanin Hirmut', 'Kajaani Hirmut'],
  ['spelling', 'Hyvan Olon Tupa', 'Hyvän olon tupa'],
  ['legal-form', 'Seinäjoen Hirmut', 'Seinäjoen Hirmut ry'],
  ['same-words', 'Lapin kirjasto', 'Lapin Hirmut'],
] as const;

describe('the reason', () => {
  test.each(EXAMPLES)('%s is given for "%s", "%s"', (reason, one, other) => {
    expect(reasonsOf(one, other)).toContain(reason);
    expect(reasonsOf(other, one)).toContain(reason);
  });
});

test('there is an example for every reason but those that only a workshop can give', () => {
  const shown: string[] = EXAMPLES.map(([reason]) => reason);
  expect(Object.keys(words).filter((reason) => !shown.includes(reason))).toEqual(['alias', 'neighbours']);
});

describe('a reason is not given where it is not true', () => {
  test.each([
    ['swedish', 'Porvoon kirjasto', 'Porvoon kirjasto ry'],
    ['swedish', 'Borgå bibliotek', 'Borgå stads bibliotek'],
    ['english', 'Porvoon kirjasto', 'Borgå bibliotek'],
    ['short', 'Mikkeli', 'S:t Michel'],
    ['word-order', 'Oulu', 'City of Oulu'],
    ['word-order', 'Joensuun Hirmut', 'Joensuun Hirmut ry'],
    ['typo', 'Kouvolan Hirmut', 'Hirmut Kouvola'],
    ['inflection', 'Lapin museo', 'Lapin museo Aurora'],
    ['legal-form', 'Hirmut ry', 'Hirmut rf'],
    ['abbreviation', 'Tre', 'Tre stad'],
  ] as const)('%s: "%s", "%s"', (reason, one, other) => {
    expect(reasonsOf(one, other)).not.toContain(reason);
  });

  test('words in common are only a reason where there is no better one', () => {
    for (const [reason, one, other] of EXAMPLES) {
      if (reason !== 'same-words') expect(reasonsOf(one, other)).not.toContain('same-words');
    }
  });
});

test('the strongest comes first, and each once', () => {
  const reasons = reasonsOf('Tre stad', 'Tampereen kaupunki');
  expect(new Set(reasons).size).toBe(reasons.length);
  expect(reasonsOf('Kela', 'FPA')[0]).toBe('known-body');
});
