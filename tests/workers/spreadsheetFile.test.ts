import readSheets, { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { type Sheet, spreadsheetFile } from '../../src/workers/spreadsheetFile';

const read = async (sheets: readonly Sheet[]) => {
  const blob = await spreadsheetFile(sheets);
  return readSheets(Buffer.from(await blob.arrayBuffer()));
};

describe('a spreadsheet', () => {
  test('holds all tables with their heads, numbers as numbers and nothing where nothing is', async () => {
    const found = await read([
      {
        name: 'Toimijat',
        head: ['Toimija', 'Piirsi'],
        rows: [
          ['Turun kaupunki', 12],
          ['Åbo stad', null],
          ['', 0.5],
        ],
      },
      { name: 'Yhteydet', head: ['Lähtö', 'Kohde'], rows: [] },
    ]);
    expect(found).toEqual([
      {
        sheet: 'Toimijat',
        data: [
          ['Toimija', 'Piirsi'],
          ['Turun kaupunki', 12],
          ['Åbo stad', null],
          [null, 0.5],
        ],
      },
      { sheet: 'Yhteydet', data: [['Lähtö', 'Kohde']] },
    ]);
  });

  test('takes what looks like a formula for text, and numbers in names for names', async () => {
    const names = ['=1+1', '+358 40 123', '-2', '@SUM(A1)', '007', '<b>&amp;"', "'", ' room '];
    const [sheet] = await read([{ name: 'Nimet', head: ['Nimi'], rows: names.map((name) => [name]) }]);
    expect(sheet?.data.slice(1).map(([name]) => name)).toEqual(names.map((name) => name.trim()));
  });

  test('has no formula anywhere', async () => {
    const blob = await spreadsheetFile([{ name: 'N', head: ['N'], rows: [['=HYPERLINK("http://x")']] }]);
    const { unzipSync, strFromU8 } = await import('fflate');
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    const all = Object.values(files).map((bytes) => strFromU8(bytes));
    expect(all.some((text) => text.includes('HYPERLINK'))).toBe(true);
    expect(all.filter((text) => /<f[ >]/.test(text))).toEqual([]);
  });

  test('bears any name of a sheet and any sign in a cell', async () => {
    const name = 'Kuka [piirsi] mitä: kaikki/joku? *ja paljon muuta sanottavaa';
    const rows = [['a\u0000b\u0007c\ud800d😀'], ['x'.repeat(40_000)]];
    const [sheet] = await read([{ name, head: ['N'], rows }]);
    expect(sheet?.sheet).toBe('Kuka  piirsi  mitä  kaikki joku');
    expect(sheet?.data[1]).toEqual(['abcd😀']);
    expect(String(sheet?.data[2]?.[0])).toHaveLength(32_767);
  });

  test('of a full room is read again whole', async () => {
    const rows = Array.from({ length: 300 }, (_, row) => [
      `Toimija ${row}`,
      ...Array.from({ length: 45 }, (_, map) => ((row * map) % 3 === 0 ? 1 : null)),
    ]);
    const head = ['Toimija', ...Array.from({ length: 45 }, (_, map) => `Kartta ${map + 1}`)];
    const blob = await spreadsheetFile([{ name: 'Kuka', head, rows }]);
    const found = await readSheet(Buffer.from(await blob.arrayBuffer()));
    expect(found.slice(1).map(([name, ...marks]) => [name, marks.filter(Boolean).length])).toEqual(
      rows.map(([name, ...marks]) => [name, marks.filter(Boolean).length]),
    );
  });
});
