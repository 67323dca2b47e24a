import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv, tabSeparated, writeCsv } from '../../src/domain/csv';

const read = (text: string, separator?: ';' | ',' | '\t') => {
  const result = readCsv(text, separator);
  return result.ok ? result.value : result.error;
};

const signs = fc.constantFrom(
  'a',
  'ä',
  ' ',
  ';',
  ',',
  '\t',
  '"',
  "'",
  '=',
  '+',
  '-',
  '@',
  '\n',
  '\r',
  '|',
  '😀',
);
const cell = fc.oneof(
  fc.array(signs, { maxLength: 6 }).map((letters) => letters.join('')),
  fc.string(),
);
const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 });

describe('A table in a file', () => {
  test('is read back as it was written, whatever stands in it', () => {
    fc.assert(
      fc.property(rows, (table) => {
        expect(read(writeCsv(table))).toEqual(table);
      }),
      { seed: 42, numRuns: 1_000 },
    );
  });

  test('holds no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(cell, (text) => {
        const [first = ''] = writeCsv([[text, 'x']]).slice(1);
        const inside = first === '"' ? writeCsv([[text, 'x']])[2] : first;
        expect('=+-@\t\r').not.toContain(inside === '' ? 'x' : inside);
      }),
      { seed: 42, numRuns: 1_000 },
    );
  });

  test.each([
    '=1+1',
    '+1+cmd|"/c calc"!A0',
    '+358+401234567',
    '+3584012=A1',
    '+358 40 123 4567\n=1+1',
    '@SUM(1;2)',
    '-2+3',
    '-35840123456',
    '\t=1+1',
    '\r=1+1',
    '＝1+1',
    "'=1+1",
  ])('holds %j as text, and gives it back', (text) => {
    const written = writeCsv([[text, 'x']]).slice(1);
    expect(written).toMatch(/^"?'/);
    expect(read(`\uFEFF${written}`)).toEqual([[text, 'x']]);
  });

  test.each([
    '+358 40 123 4567',
    '+358401234567',
    '+358-40-123 4567',
    '+46 (0)8 123 45 67',
    '+358\u00a040\u00a01234567',
    '040 123 4567',
    '(09) 1234 567',
  ])('holds the telephone number %j as it is', (number) => {
    const row = ['Maija', number];
    expect(writeCsv([row])).toBe(`\uFEFFMaija;${number}\r\n`);
    expect(tabSeparated([row])).toBe(row.join('\t'));
    expect(read(writeCsv([row]))).toEqual([row]);
    // as it was written before telephone numbers were told from sums
    expect(read(`Maija;'${number}`)).toEqual([['Maija', number.startsWith('+') ? number : `'${number}`]]);
  });

  test('marks signs that a spreadsheet takes for more', () => {
    expect(writeCsv([['=1+1', '@a', '-x', '+358', "'=2"]])).toBe("\uFEFF'=1+1;'@a;'-x;'+358;''=2\r\n");
  });

  test.each<[string, unknown]>([
    [
      'a;b\r\nc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['\uFEFFa;b\n\n"x;\ny";"say ""hi"""\n', [['a', 'b'], [''], ['x;\ny', 'say "hi"']]],
    ['a;;\rb', [['a', '', ''], ['b']]],
    ['"a" ; "b";"b"c"d;e', [['a', 'b', '"b"c"d', 'e']]],
    ["'a;'", [["'a", "'"]]],
    ['', []],
  ])('%j is taken apart', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('tells in which row a quotation mark is never closed', () => {
    expect(read('a;b\nc;"d\ne')).toEqual({ type: 'open-quote', row: 2 });
  });

  test('of millions of signs is read, or refused, all the same', () => {
    expect(read(`"${'""'.repeat(1_000_000)}`)).toEqual({ type: 'open-quote', row: 1 });
    expect(read(`"a"b${'"a"b;'.repeat(200_000)}`)).toHaveLength(1);
  });
});

test('rows to be pasted have no tab or line end inside a cell, no open quotation mark and no formula', () => {
  expect(
    tabSeparated([
      ['Nimi', 'n'],
      ['=1+1', '7'],
      ['a\tb\r\nc', '"x'],
      ['"y" z', ';,'],
    ]),
  ).toBe(['Nimi\tn', "'=1+1\t7", 'a b c\t"""x"', '"""y"" z"\t;,'].join('\n'));
});
