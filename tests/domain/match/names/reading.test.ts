import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readName } from '../../../../src/domain/match/names/reading';

const facetsOf = (name: string) =>
  readName(name).facets.map(({ source, facet }) => ({
    source,
    is: facet.parts.map(({ kind }) => kind).join(' '),
    slips: facet.slips.count,
    parts: facet.parts,
  }));
const sourcesOf = (name: string) => facetsOf(name).map(({ source }) => source);

describe('the ways to read a name', () => {
  test('plain names are read in one', () => {
    expect(sourcesOf('Joensuun Hirmut')).toEqual(['whole']);
  });

  test('a known body is also taken apart', () => {
    expect(facetsOf('Etelä-Savon ELY-keskus')).toMatchObject([
      { source: 'whole', is: 'body' },
      { source: 'apart', is: 'place concept' },
    ]);
  });

  test('a name in other words is read as the known body, too', () => {
    expect(facetsOf('Kauppakamari Pohjanmaa')).toMatchObject([
      { source: 'whole', is: 'concept place' },
      { source: 'whole', is: 'body' },
    ]);
  });

  test('mistyped words are put right beside what is written', () => {
    expect(facetsOf('Joensuun kaupnki')).toMatchObject([
      { source: 'whole', is: 'place word', slips: 0 },
      { source: 'whole', is: 'place concept', slips: 1 },
    ]);
  });

  test('what brackets hold and what stands before them are read by themselves', () => {
    expect(sourcesOf('Hirmut (Karjut)')).toEqual(['whole', 'aside', 'aside']);
    expect(sourcesOf('Hirmut / Karjut')).toEqual(['whole', 'aside']);
  });

  test('a place or a common word beside a name is no name', () => {
    expect(sourcesOf('Hirmut (Joensuu)')).toEqual(['whole', 'aside']);
    expect(sourcesOf('Joensuun kaupunki (nuorisopalvelut)')).toEqual(['whole']);
  });
});

describe('capitals', () => {
  const isCapital = (name: string) => facetsOf(name)[0]?.parts.map((part) => part.isCapital);

  test('among other words tell acronyms', () => {
    expect(isCapital('Hirmut KARJUT')).toEqual([false, true]);
    expect(isCapital('Hirmut KRJTissa')).toEqual([false, true]);
  });

  test('tell nothing where all is in capitals, but of a single word', () => {
    expect(isCapital('HIRMUT KARJUT')).toEqual([false, false]);
    expect(isCapital('HKT')).toEqual([true]);
  });
});

describe('whatever is written', () => {
  test.each(['', ' ', '?', '…!', '👍', '\u200b', '()'])('%j says nothing', (name) => {
    expect(readName(name).facets).toEqual([]);
  });

  test('of a person the person is known', () => {
    expect(readName('Aino Nieminen').person).toMatchObject({ given: ['aino'], surname: 'nieminen' });
    expect(readName('Ainon puisto').person).toBeUndefined();
  });

  test('long names are read from their beginning', () => {
    const long = 'Oulun kaupungin kirjasto '.repeat(20);
    expect(readName(`${long}x`.repeat(100))).toEqual(readName(long));
    expect(readName('a '.repeat(300)).facets[0]?.facet.squeezed.length).toBeLessThan(30);
  });

  test('it is read the same each time, and at least one way where there is a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (name) => {
        const reading = readName(name);
        expect(readName(name)).toEqual(reading);
        for (const { facet } of reading.facets) expect(facet.squeezed).not.toBe('');
        if (/[a-z0-9]/i.test(name)) expect(reading.facets.length).toBeGreaterThan(0);
      }),
      { seed: 42, numRuns: 300 },
    );
  });
});
