import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Facet, Part } from '../../../../src/domain/match/names/part';
import { facetOf } from '../../../../src/domain/match/names/parts';
import { wordsOf } from '../../../../src/domain/match/names/words';

const facet = (name: string, ...capitals: string[]): Facet => facetOf(wordsOf(name), new Set(capitals));
const apart = (name: string): Facet => facetOf(wordsOf(name), new Set(), false);

/** "body place concept+ word": what each part is, by a plus what it is. */
const kindsOf = ({ parts }: Facet): string => parts.map(({ kind }) => kind).join(' ');
const keysOf = ({ parts }: Facet): string[] => parts.map(({ keys }) => keys.join('|'));
const first = ({ parts }: Facet): Part | undefined => parts[0];

describe('what the words of a name mean', () => {
  test.each([
    ['Rovaniemen kaupunginkirjasto', 'place concept concept'],
    ['Kansaneläkelaitos', 'body'],
    ['Etelä-Savon ELY-keskus', 'body'],
    ['Hirmut Joensuu', 'word place'],
    ['Kotka 2030', 'place number'],
    ['Kuopion Kela', 'place body'],
  ])('"%s" is read as %s', (name, kinds) => {
    expect(kindsOf(facet(name))).toBe(kinds);
  });

  test('names of one meaning have the same parts in either language', () => {
    expect(keysOf(facet('Seinäjoen kaupunginkirjasto')).sort()).toEqual(
      keysOf(facet('City library of Seinäjoki')).sort(),
    );
    expect(keysOf(facet('Kokkolan kaupunki'))).toEqual(keysOf(facet('Karleby stad')));
  });

  test('bodies may be taken apart into their words', () => {
    expect(kindsOf(apart('Etelä-Savon ELY-keskus'))).toBe('place concept');
    expect(kindsOf(apart('Kela'))).toBe('word');
  });

  test('a place with something grown onto it is both', () => {
    expect(kindsOf(facet('Joensuunseudun'))).toBe('place concept');
    expect(keysOf(facet('Joensuunseudun'))).toEqual(keysOf(facet('Joensuun seudun')));
  });

  test('words that we do not know share a key with their inflections', () => {
    const keys = (name: string): readonly string[] => first(facet(name))?.keys ?? [];
    expect(keys('Rusakoiden').some((key) => keys('Rusakoille').includes(key))).toBe(true);
  });

  test('legal forms and words that say nothing are no parts', () => {
    const { parts, legal, words } = facet('Hirmut ry ja Karjut r.f.');
    expect(parts.map(({ surface }) => surface)).toEqual(['hirmut', 'karjut']);
    expect(legal).toEqual(['ry', 'ry']);
    expect(words).toEqual(['hirmut', 'karjut']);
  });

  test('what a name says twice counts once', () => {
    expect(keysOf(facet('Vasa stad/Vaasan kaupunki'))).toEqual(keysOf(facet('Vasa stad')));
    expect(keysOf(facet('Oulun yliopistollinen sairaala OYS', 'oys'))).toHaveLength(1);
  });
});

describe('a municipality’s bare name', () => {
  test.each(['Mikkeli', 'S:t Michel', 'Mikkelissä', 'Mikkeli (S:t Michel)'])(
    'means its administration: %s',
    (name) => {
      expect(keysOf(facet(name)).sort()).toEqual(keysOf(facet('Mikkelin kaupunki')).sort());
    },
  );

  test.each(['Mikkeli Oy', 'Etelä-Savo', 'Suomi', 'Mikkeli 2030'])('not so "%s"', (name) => {
    expect(facet(name).parts.some(({ role }) => role === 'municipality')).toBe(false);
  });
});

describe('letters that may mean much', () => {
  test('two of them beside other words are a body only in capitals', () => {
    expect(kindsOf(facet('OM tiedottaa', 'om'))).toContain('body');
    expect(kindsOf(facet('om tiedottaa'))).not.toContain('body');
  });

  test('alone they are one in any case', () => {
    expect(kindsOf(facet('thl'))).toBe('body');
  });

  test('capitals are remembered', () => {
    expect(facet('KYS Puijo', 'kys').parts.map(({ isCapital }) => isCapital)).toEqual([true, false]);
  });
});

test('any words are read, every meaningful word once', () => {
  const word = fc.constantFrom(
    'oulun',
    'kaupunki',
    'ja',
    'ry',
    'kela',
    'hirmut',
    '4h',
    'spr',
    'lapin',
    'stad',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), fc.boolean(), (words, knowsBodies) => {
      const { parts, words: meaningful, squeezed } = facetOf(words, new Set(), knowsBodies);
      expect(squeezed).toBe(words.join(''));
      for (const { keys, surface } of parts) {
        expect(keys.length).toBeGreaterThan(0);
        for (const each of surface.split(' ').filter(Boolean)) expect(meaningful).toContain(each);
      }
      const meanings = parts.map(({ keys }) => keys.join(' '));
      expect(new Set(meanings).size).toBe(meanings.length);
    }),
    { seed: 42, numRuns: 300 },
  );
});
