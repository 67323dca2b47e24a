import { describe, expect, test } from 'vitest';
import { matchTask } from '../../../../src/domain/match/suggest/task';
import { mapOf, workshop } from '../workshop';
import { mapsOf, oneEach, spoken, suggested, suggestFor } from './asked';

const NOTHING = { ticked: [], asked: [], enough: 0 };
const SYLLABLES = 'ka ke ki ko ku sa se si so su ta te ti to tu la le li lo lu va ve vi vo na ne ni no'.split(
  ' ',
);

/** Words of four syllables, all different. */
const invented = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => {
    const syllable = (step: number) => SYLLABLES[Math.floor(((at * 7919) % 28 ** 4) / 28 ** step) % 28] ?? '';
    return [3, 2, 1, 0].map(syllable).join('');
  });

const onMaps = (names: readonly string[], each: number) =>
  mapsOf(
    ...Array.from({ length: Math.ceil(names.length / each) }, (_, at) =>
      names.slice(at * each, (at + 1) * each),
    ),
  );

describe('nothing is suggested', () => {
  test('for an empty workshop, or a single map', () => {
    expect(suggested(workshop({}))).toEqual(NOTHING);
    expect(suggested(mapsOf(['Kemi', 'Kemi stad', 'Kemin kaupunki']))).toEqual(NOTHING);
  });

  test.each([
    ['of one letter', ['a', 'b', 'c', 'ä', '1', '2']],
    ['without a letter', ['?', '!', '…', '', ' ', '👍', '👩‍👩‍👧', '—']],
    [
      'of other scripts',
      ['Мэрия города', 'Мэр города', '图尔库市', '图尔库', 'مدينة', 'هلسنكي', 'हेलसिंकी', 'हिमालय'],
    ],
  ])('for names %s that are not the same', (_, names) => {
    expect(spoken(oneEach(...names)).ticked).toEqual([]);
  });
});

test('words of other scripts are one when they are, and unlike names are nobody’s', () => {
  const { ticked, asked } = spoken(
    oneEach('Мэрия города Выборг', 'Выборг, мэрия города', '图尔库市政府', '赫尔辛基'),
  );
  expect([...ticked, ...asked]).toEqual(['Выборг, мэрия города = Мэрия города Выборг']);
});

test('names of 300 letters are compared by their beginnings', () => {
  const long = 'Kemin kaupungin ja Tornion kaupungin yhteinen nuorisotyö '.repeat(6);
  const letters = ['x'.repeat(300), 'xy'.repeat(150), '-'.repeat(300), 'ry '.repeat(100)];
  const { ticked, asked } = spoken(oneEach(long, `Hirmujen ${long}`, ...letters));
  expect(ticked).toEqual([]);
  expect(asked.join()).not.toMatch(/x|-{9}/);
});

test('3,000 different names are gone through, and hardly any two are one', () => {
  const [first, last] = [invented(3000), invented(6000).slice(3000)];
  const { ticked, asked } = suggested(
    onMaps(
      first.map((name, at) => `${name} ${last[at]}`),
      67,
    ),
  );
  expect(ticked.length).toBeLessThan(30);
  expect(asked.length).toBeLessThan(300);
});

test('3,000 names that all share a word are, too', () => {
  const { ticked, asked } = suggested(
    onMaps(
      invented(3000).map((name) => `Kumppanuus ${name}`),
      67,
    ),
  );
  for (const { classIds } of [...ticked, ...asked]) expect(classIds.length).toBeLessThan(20);
});

test('3,000 numbered actors stay 3,000', () => {
  const names = Array.from({ length: 3000 }, (_, at) => `Toimija ${at + 1}`);
  expect(suggested(onMaps(names, 67))).toEqual(NOTHING);
});

const OULU = [
  ...['Oulun kaupunki', 'Oulu', 'Uleåborgs stad', 'Uleåborg', 'City of Oulu', 'Oulun kaup.', 'Oulun kunta'],
  ...['Oulun kaupungin', 'Kaupunki, Oulu (Uleåborg)', 'Oulun kaupnki', 'Oulun kaupuki', 'Oulun kaupunkki'],
  ...['Oulun kuapunki', 'Oulun kaupungilla', 'Oulun kaupungille', 'Oulun kaupungissa', 'Oulun kaupungista'],
  ...[
    'Oulun kaupunkia',
    'Kaupunki Oulu!',
    'Uleåborg stad',
    'Staden Uleåborg',
    'Uleåborgs kommun',
    'Oulun stad',
  ],
  ...[
    'Oulu kaupunki',
    'Oulu city',
    'Oulu stad',
    'Oulussa',
    'Oulusta',
    'Oulun',
    'Oululle',
    'Oulun kaupunki (Oulu)',
  ],
  ...['Oulu (Uleåborg)', 'Oulu / Uleåborg', 'The City of Oulu', 'Oulu Municipality', 'Municipality of Oulu'],
  ...['Oulun kapunki', 'Oulu, Uleåborg', 'Oulun kaupungn', 'Oulu, stad', 'Oulun kaupunki, Uleåborgs stad'],
  ...['Uleåborgs stads', 'Oulun kaupunkiin', 'Oulun kaupungilta', 'Oulun kaupungiksi'],
];

test('45 ways to write one town on 45 maps are one group', () => {
  const entities = oneEach(...OULU);
  const { ticked, asked } = spoken(entities);
  expect(asked).toEqual([]);
  expect(ticked.map((names) => names.split(' = ').length)).toEqual([45]);
});

describe('decisions', () => {
  const maps = { m1: mapOf('Kemi'), m2: mapOf('Kemin kaupunki'), m3: mapOf('Kemi stad') };

  test('that contradict each other keep apart what they tell apart', () => {
    const pairs = [
      ['m1/a1', 'm2/a1', 'same', 1],
      ['m2/a1', 'm3/a1', 'same', 2],
      ['m1/a1', 'm3/a1', 'different', 3],
    ] as const;
    const task = matchTask(workshop({ maps, pairs }));
    for (const { classIds } of [...suggestFor(task).ticked, ...suggestFor(task).asked]) {
      for (const [a, b] of task.different) expect(classIds.includes(a) && classIds.includes(b)).toBe(false);
    }
    expect(task.different).toHaveLength(1);
  });

  test('that point to maps that are gone change nothing', () => {
    const pairs = [
      ['m8/a1', 'm9/a1', 'different'],
      ['m1/a1', 'm9/a1', 'different'],
      ['m9/a1', 'm9/a1', 'same'],
    ] as const;
    expect(suggested(workshop({ maps, pairs }))).toEqual(suggested(workshop({ maps })));
  });

  test('that say of one class that it is two are no bar to anything else', () => {
    const pairs = [
      ['m1/a1', 'm2/a1', 'same', 1, 'Aino'],
      ['m1/a1', 'm2/a1', 'different', 2, 'Eino'],
    ] as const;
    const { ticked, asked } = suggested(workshop({ maps, pairs }));
    const groups = [...ticked, ...asked].map(({ classIds }) => classIds);
    expect(groups).toHaveLength(1);
    expect(groups[0]).toContain('m3/a1');
    expect(groups[0]).toHaveLength(2);
  });
});
