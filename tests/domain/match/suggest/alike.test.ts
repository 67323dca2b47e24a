import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alike, type Known, type Typing } from '../../../../src/domain/match/suggest/alike';
import { memory } from '../evidence/compare';

const knownAs = (...names: string[]): Known[] => names.map((name) => ({ id: name, names: [name] }));
const found = (name: string, known: readonly Known[], typing?: Typing) =>
  alike(name, known, typing, memory).map(({ id }) => id);

const LIST = knownAs(
  'Turun kaupunki',
  'Turun yliopisto',
  'Kansaneläkelaitos',
  'Kuopion kaupunginkirjasto',
  'Joensuun Hirmut ry',
  'Etelä-Savon liitto',
  'Suomen Punainen Risti',
  'Aino Nieminen',
);

describe('a name that is written otherwise', () => {
  test.each([
    ['Åbo', 'Turun kaupunki'],
    ['Tku kaupunki', 'Turun kaupunki'],
    ['turun kaupnki', 'Turun kaupunki'],
    ['Turku', 'Turun kaupunki'],
    ['Turun kaupungille', 'Turun kaupunki'],
    ['University of Turku', 'Turun yliopisto'],
    ['Kela', 'Kansaneläkelaitos'],
    ['FPA:n', 'Kansaneläkelaitos'],
    ['Kansaneläkelaitoksen', 'Kansaneläkelaitos'],
    ['Kuopio bibliotek', 'Kuopion kaupunginkirjasto'],
    ['Hirmut, Joensuu', 'Joensuun Hirmut ry'],
    ['Joensuun Hirmutt', 'Joensuun Hirmut ry'],
    ['E-S liitto', 'Etelä-Savon liitto'],
    ['SPR', 'Suomen Punainen Risti'],
    ['Röda Korset', 'Suomen Punainen Risti'],
    ['Nieminen, Aino', 'Aino Nieminen'],
    ['A. Nieminen', 'Aino Nieminen'],
  ])('"%s" is "%s"', (name, other) => {
    expect(found(name, LIST)).toEqual([other]);
  });

  test.each([
    'Raision kaupunki',
    'Turun tuomiokirkko',
    'Turun ammattikorkeakoulu',
    'SPR Lapin piiri ry',
    'Eino Nieminen',
    'Aino Niemi',
    'Nieminen',
    'x',
    '?',
    '',
    'Мэрия',
  ])('"%s" is nobody of these', (name) => {
    expect(found(name, LIST)).toEqual([]);
  });
});

describe('a name that is still being typed', () => {
  test.each([
    ['Åbo st', 'Turun kaupunki'],
    ['Åbo uni', 'Turun yliopisto'],
    ['Kuopio bibl', 'Kuopion kaupunginkirjasto'],
    ['Joensuu hir', 'Joensuun Hirmut ry'],
    ['Röda Korset ', 'Suomen Punainen Risti'],
  ])('"%s" may become "%s"', (name, other) => {
    expect(found(name, LIST, 'unfinished')).toEqual([other]);
  });

  test('means nobody whom its last word rules out', () => {
    expect(found('Turun ylio', knownAs('Turun kaupunki'), 'unfinished')).toEqual([]);
    expect(found('Aino Kor', LIST, 'unfinished')).toEqual([]);
  });

  test('is finished as it stands when it is', () => {
    expect(found('Åbo st', LIST)).toEqual([]);
    expect(found('Turun .', knownAs('Turku'), 'unfinished')).toEqual(['Turku']);
  });
});

describe('those found', () => {
  test('come by all their names, with the one that comes nearest and why', () => {
    const known = [{ id: 'k', names: ['Elli', 'Kemi stad', 'Kelan Kemin toimisto'] }];
    expect(alike('Kemin kaupunki', known, 'whole', memory)).toEqual([
      {
        id: 'k',
        name: 'Kemi stad',
        probability: expect.closeTo(0.99, 1),
        reasons: expect.arrayContaining(['swedish']),
      },
    ]);
  });

  test('come the likeliest first', () => {
    const probabilities = alike('Aino Nieminen', knownAs('A. Nieminen', 'Nieminen Aino'), 'whole', memory);
    expect(probabilities.map(({ id }) => id)).toEqual(['Nieminen Aino', 'A. Nieminen']);
  });

  test('are not those whose name it was said not to be, however it is written', () => {
    const known = [{ id: 'k', names: ['Kemi'], notNames: ['KEMIN KAUPUNKI'] }];
    expect(found('Kemin kaupunki', known)).toEqual([]);
    expect(found('Kemi stad', known)).toEqual(['k']);
  });

  test('are nobody where nobody is known', () => {
    expect(found('Kemi', [])).toEqual([]);
    expect(found('Kemi', [{ id: 'k', names: [] }])).toEqual([]);
  });
});

test('the order of those known and of their names changes nothing', () => {
  const names = ['Kemi', 'Kemi stad', 'Kemin museo', 'Kela', 'FPA', 'Aino Nieminen', 'Nieminen A.', 'Hirmut'];
  const others = fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 4 });
  const known = fc
    .array(others, { maxLength: 6 })
    .map((all) => all.map((of, at) => ({ id: `k${at}`, names: of })))
    .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
  const asSaid = (name: string, all: readonly Known[]) =>
    alike(name, all, 'unfinished').map(({ id, probability }) => `${id} ${probability.toFixed(9)}`);
  fc.assert(
    fc.property(fc.constantFrom(...names, 'Kemi st', 'Aino Nie'), known, (name, [all, shuffled]) => {
      const turned = shuffled.map(({ id, names: of }) => ({ id, names: [...of].reverse() }));
      expect(asSaid(name, turned)).toEqual(asSaid(name, all));
    }),
    { seed: 42, numRuns: 60 },
  );
});

test('whatever is typed, an answer is a probability of somebody known', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (name) => {
      for (const { id, probability } of alike(name, LIST, 'unfinished', memory)) {
        expect(LIST.map((one) => one.id)).toContain(id);
        expect(probability).toBeGreaterThan(0);
        expect(probability).toBeLessThanOrEqual(1);
      }
    }),
    { seed: 42, numRuns: 100 },
  );
});
