import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentsOf } from '../../../../src/domain/match/names/facets';

test('what stands in brackets is set apart, whatever the brackets', () => {
  expect(segmentsOf('Kuopion yliopistollinen sairaala (KYS) [Puijo]')).toEqual({
    outside: 'Kuopion yliopistollinen sairaala',
    inside: ['KYS', 'Puijo'],
  });
  expect(segmentsOf('(KYS)')).toEqual({ outside: '', inside: ['KYS'] });
  expect(segmentsOf('Oulu ()')).toEqual({ outside: 'Oulu', inside: [] });
});

test.each(['Vasa stad / Vaasan kaupunki', 'Vasa stad/Vaasan kaupunki', 'Vasa stad – Vaasan kaupunki'])(
  'a dash between spaces or a slash parts a name: %s',
  (name) => {
    expect(segmentsOf(name)).toMatchObject({ before: 'Vasa stad', after: 'Vaasan kaupunki' });
  },
);

test('of several signs the first one parts a name', () => {
  expect(segmentsOf('Porin kaupunki, sivistystoimi, kirjasto')).toMatchObject({
    before: 'Porin kaupunki',
    after: 'sivistystoimi, kirjasto',
  });
});

test.each([
  'Etelä-Savo',
  'Savo–Karjala',
  '1,5',
  '/ Joensuu',
  'Joensuu,',
  'Lahti (Lahtis)',
  'Joensuu (Kerubi)',
])('nothing parts %s', (name) => {
  expect(segmentsOf(name)).not.toHaveProperty('before');
});

test('brackets that never close stay where they are', () => {
  expect(segmentsOf('Kotka (Karhula')).toEqual({ outside: 'Kotka (Karhula', inside: [] });
  expect(segmentsOf('a ((b) c)').inside).toEqual(['b']);
});

test('parts that are given hold something, whatever the name', () => {
  const sign = fc.constantFrom('(', ')', ' - ', '/', ', ', ' ', 'Kemi', 'Torneå');
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 12 }), (pieces) => {
      const { inside, before = 'x', after = 'x' } = segmentsOf(pieces.join(''));
      for (const text of [...inside, before, after]) expect(text.trim()).not.toBe('');
    }),
    { seed: 42, numRuns: 300 },
  );
});
