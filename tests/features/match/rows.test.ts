import { describe, expect, test } from 'vitest';
import { gather } from '../../../src/features/match/gathered';
import { keepRows, rowsOf, searchRows, tickedRows } from '../../../src/features/match/rows';
import { decide, workshopOf } from '../../domain/match/drafts';

const rows = (maps: Parameters<typeof workshopOf>[0], language = 'fi') =>
  rowsOf(gather(workshopOf(maps)), language);

const names = (found: readonly { readonly name: string }[]) => found.map(({ name }) => name);

describe('The rows', () => {
  test('are one a class, with its name, its type and its maps', () => {
    const [turku, ...others] = rows([[{ name: 'Turku', kind: 'public' }], ['turku'], ['Turku']]);
    expect(others).toEqual([]);
    expect(turku).toMatchObject({ name: 'Turku', kind: { name: 'Julkinen' }, mapIds: ['m1', 'm2', 'm3'] });
  });

  test("stand in the order of the reader's alphabet", () => {
    const map = ['Öland', 'Åbo', 'Zeta', 'Asukkaat', 'Äänekoski'];
    expect(names(rows([map]))).toEqual(['Asukkaat', 'Zeta', 'Åbo', 'Äänekoski', 'Öland']);
    expect(names(rows([map], 'en'))).toEqual(['Äänekoski', 'Åbo', 'Asukkaat', 'Öland', 'Zeta']);
  });

  test('are found by the name of any member, whatever its case and marks', () => {
    const entities = decide(workshopOf([['Turku', 'Café Art'], ['Åbo stad']]), 'm1/a1', 'same', 'm2/a1');
    const all = rowsOf(gather(entities), 'fi');
    expect(searchRows(all, 'ÅBO').map(({ id }) => id)).toEqual(['m1/a1']);
    expect(names(searchRows(all, 'cafe art'))).toEqual(['Café Art']);
    expect(searchRows(all, 'Abo')).toEqual([]);
    expect(searchRows(all, ' - ')).toBe(all);
  });

  test('that say the same as before stay the same objects', () => {
    const maps = workshopOf([['Turku', 'Kela'], ['Åbo']]);
    const before = rowsOf(gather(maps), 'fi');
    expect(keepRows(before, rowsOf(gather(new Map(maps)), 'fi'))).toBe(before);
    const after = keepRows(before, rowsOf(gather(decide(maps, 'm1/a1', 'same', 'm2/a1')), 'fi'));
    expect(after.map((row) => before.includes(row))).toEqual([true, false]);
  });

  test('that are ticked come in the order of the list, and those that are no more do not count', () => {
    const all = rows([['Turku', 'Raisio']]);
    expect(names(tickedRows(all, new Set(['m1/a1', 'm9/a9', 'm1/a2'])))).toEqual(['Raisio', 'Turku']);
  });
});

test('Empty maps are not among those that a class could be in', () => {
  expect(gather(workshopOf([['Turku'], [], ['Raisio']])).mapCount).toBe(2);
});
