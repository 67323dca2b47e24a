import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RosterEntry } from '../../src/domain/entity';
import {
  isRosterFile,
  type RosterFileRow,
  readRosterFile,
  writeRosterFile,
} from '../../src/domain/rosterFile';

const words = {
  language: 'fi',
  kinds: [{ id: 'public', name: 'Julkinen' }],
  placeName: (code: string) => (code === '853' ? 'Turku' : undefined),
} as const;

const read = (text: string): readonly RosterFileRow[] => {
  const result = readRosterFile(text);
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
};

const turku: RosterEntry = {
  is: 'rosterEntry',
  id: 'r1',
  name: 'Turun kaupunki',
  aliases: ['Åbo stad', 'Turku'],
  notAliases: ['Turun seutu'],
  kind: 'public',
  place: '853',
};

describe('The actor list as a file', () => {
  test('is a table that a spreadsheet opens', () => {
    expect(
      writeRosterFile([turku, { is: 'rosterEntry', id: 'r2', name: '@Varha', place: '999' }], words),
    ).toBe(
      [
        '\uFEFFToimija;Muut nimet;Ei sama kuin;Tyyppi;Kunta',
        'Turun kaupunki;Åbo stad | Turku;Turun seutu;Julkinen;Turku',
        "'@Varha;;;;999",
        '',
      ].join('\r\n'),
    );
  });

  test('is read back whatever the names hold', () => {
    const sign = fc.constantFrom('a', 'B', ' ', ';', '|', '"', ',', '=', "'", '\n', 'ö');
    const name = fc
      .array(sign, { minLength: 1, maxLength: 6 })
      .map((signs) => signs.join('').trim())
      .filter((text) => text !== '');
    const names = fc.array(name, { maxLength: 3 });
    fc.assert(
      fc.property(name, names, names, (own, aliases, notAliases) => {
        const text = writeRosterFile([{ ...turku, name: own, aliases, notAliases }], words);
        expect(read(text)).toEqual([{ name: own, aliases, notAliases, kind: 'Julkinen', place: 'Turku' }]);
      }),
      { seed: 42, numRuns: 1_000 },
    );
  });

  test.each([
    ['Toimija;Tyyppi\nVarha;Julkinen', { name: 'Varha', kind: 'Julkinen' }],
    ['kommun\tAKTÖR\tx\nÅbo\tVarha\ty', { name: 'Varha', place: 'Åbo' }],
    ['"Name","Other names"\n"Varha, ry","a; b;c"', { name: 'Varha, ry', aliases: ['a', 'b', 'c'] }],
    ['Toimija;Muut nimet\nVarha;"a; b| ""c|d"""', { name: 'Varha', aliases: ['a; b', 'c|d'] }],
    ['Toimija;Muut nimet\n;Varha | V\n;;\n', { name: 'Varha', aliases: ['V'] }],
  ])('%j is read by its heading', (text, said) => {
    expect(isRosterFile(text)).toBe(true);
    expect(read(text)).toEqual([{ aliases: [], notAliases: [], kind: '', place: '', ...said }]);
  });

  test.each([
    'Varha\nTurku',
    'Turun kaupunki; Åbo stad',
    'Organisaatio',
    '',
    '{"format":1}',
    '"',
    'Tyyppi;Kunta',
  ])('%j has no heading: it is a plain list', (text) => {
    expect(isRosterFile(text)).toBe(false);
  });

  test('is refused where a quotation mark is never closed', () => {
    expect(readRosterFile('Toimija;Tyyppi\n"Varha;x')).toEqual({
      ok: false,
      error: { type: 'open-quote', row: 2 },
    });
  });
});
