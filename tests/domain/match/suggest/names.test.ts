import { describe, expect, test } from 'vitest';
import { byLetters, createNameMemory } from '../../../../src/domain/match/suggest/names';

describe('a memory of names', () => {
  test('reads each name once, and numbers it', () => {
    const { read } = createNameMemory();
    expect(read('Kemi')).toBe(read('Kemi'));
    expect(read('Kemi').number).not.toBe(read('kemi').number);
  });

  test('compares two names once, whichever comes first', () => {
    const { read, compare } = createNameMemory();
    const evidence = compare(read('Kemi'), read('Kemi stad'));
    expect(evidence).toBeDefined();
    expect(compare(read('Kemi stad'), read('Kemi'))).toBe(evidence);
    expect(compare(read('Kemi'), read('Museo'))).toBeUndefined();
    expect(compare(read('Museo'), read('Kemi'))).toBeUndefined();
  });

  test('says the same of two names, whichever was read first', () => {
    const sides = (...names: string[]) => {
      const { read, compare } = createNameMemory();
      for (const name of names) read(name);
      return compare(read('Kemi'), read('Kemin kaupunki'))?.a.facet.words;
    };
    expect(sides('Kemi', 'Kemin kaupunki')).toEqual(sides('Kemin kaupunki', 'Kemi'));
  });

  test('forgets what is long out of use, and what it remembers stays true', () => {
    const { read, compare, keepOnly } = createNameMemory();
    const kemi = read('Kemi');
    const before = compare(kemi, read('Kemi stad'));
    for (const name of ['Hirmut', 'Karjut', 'Tiilet', 'Aurora']) read(name);
    keepOnly(new Set(['Kemi', 'Kemi stad']));
    expect(read('Kemi')).toBe(kemi);
    expect(compare(read('Kemi'), read('Kemi stad'))).toEqual(before);
    keepOnly(new Set(['Hirmut']));
    expect(read('Kemi')).not.toBe(kemi);
    expect(compare(read('Kemi'), read('Museo'))).toBeUndefined();
  });

  test('keeps what is in use', () => {
    const { read, keepOnly } = createNameMemory();
    const hirmut = read('Hirmut');
    read('Kemi');
    keepOnly(new Set(['Kemi']));
    expect(read('Hirmut')).toBe(hirmut);
  });
});

test('names are sorted by their letters, then as they are written', () => {
  const { read } = createNameMemory();
  const names = ['kemi', 'Kemi stad', 'Åbo', 'Kemi', 'ke mi', '?'].map(read);
  expect(names.sort(byLetters).map(({ text }) => text)).toEqual([
    '?',
    'Åbo',
    'Kemi',
    'ke mi',
    'kemi',
    'Kemi stad',
  ]);
});
