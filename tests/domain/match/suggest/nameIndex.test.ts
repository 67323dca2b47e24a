import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readName } from '../../../../src/domain/match/names/reading';
import { eachMeeting, meetingKeys } from '../../../../src/domain/match/suggest/nameIndex';
import { someName } from '../evidence/compare';

const meetings = (...names: readonly string[]): (readonly [number, number])[] => {
  const met: (readonly [number, number])[] = [];
  eachMeeting(
    names.map((name) => meetingKeys(readName(name))),
    (one, other) => met.push([one, other]),
  );
  return met;
};
const meet = (one: string, other: string): boolean => meetings(one, other).length > 0;

describe('names meet', () => {
  test.each([
    ['Kemin kaupunki', 'Kemi stad', 'by where and what they are'],
    ['Kela', 'Kansaneläkelaitos', 'by a known body'],
    ['Joensuun Hirmut', 'Hirmujen talo', 'by a name of its own'],
    ['Hyvän olon tupa', 'Hyvanolontupa', 'by all their letters'],
    ['Aurorankoti', 'Auroraankoti', 'by the ends of a mistyped word'],
    ['Nuorisovaltuusto', 'Lapin nuorisovaltuusto', 'by what one leaves open'],
    ['HKT', 'Hirmut ja Karjut Tiilet', 'by an acronym'],
    ['Aino Nieminen', 'A. Nieminen', 'by a surname'],
    ['Hirmut (Karjut)', 'Karjut', 'by what stands in brackets'],
  ])('"%s", "%s": %s', (one, other) => {
    expect(meet(one, other)).toBe(true);
    expect(meet(other, one)).toBe(true);
  });

  test.each([
    ['Kemin kaupunki', 'Oulun kaupunki', 'in two places'],
    ['Kemin kaupunki', 'Kemin seurakunta', 'of two sorts'],
    ['Hirmut', 'Karjut', 'of two names'],
    ['HKT', 'Karjut ja Hirmut Tiilet', 'whose letters do not fit'],
    ['?', '!', 'that say nothing'],
  ])('not so "%s", "%s": %s', (one, other) => {
    expect(meet(one, other)).toBe(false);
  });
});

test('each two that meet do so once, the smaller number first, and nobody meets himself', () => {
  fc.assert(
    fc.property(fc.array(someName, { maxLength: 12 }), (names) => {
      const pairs = meetings(...names);
      for (const [one, other] of pairs) expect(one).toBeLessThan(other);
      expect(new Set(pairs.map(String)).size).toBe(pairs.length);
    }),
    { seed: 42, numRuns: 100 },
  );
});

test('a word that hundreds share brings only neighbours together', () => {
  const names = Array.from({ length: 400 }, (_, at) => `Hirmut ${at}`);
  const pairs = meetings(...names);
  expect(pairs.length).toBeGreaterThan(names.length);
  expect(pairs.length).toBeLessThan(names.length * 30);
});
