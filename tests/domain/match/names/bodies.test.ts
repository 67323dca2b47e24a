import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allBodies, type Body, bodyAt } from '../../../../src/domain/match/names/bodies';
import { createBodyFinder } from '../../../../src/domain/match/names/bodyFinder';
import { readBodies } from '../../../../src/domain/match/names/bodyTables';
import { wordsOf } from '../../../../src/domain/match/names/words';

/** In the genitive; Uusimaa, which is divided otherwise, left out. */
const REGIONS = [
  ...['Varsinais-Suomen', 'Satakunnan', 'Kanta-Hämeen', 'Pirkanmaan', 'Päijät-Hämeen', 'Kymenlaakson'],
  ...['Etelä-Karjalan', 'Etelä-Savon', 'Pohjois-Savon', 'Pohjois-Karjalan', 'Keski-Suomen', 'Lapin'],
  ...['Etelä-Pohjanmaan', 'Pohjanmaan', 'Keski-Pohjanmaan', 'Pohjois-Pohjanmaan', 'Kainuun'],
];

const hitIn = (name: string, from = 0) => bodyAt(wordsOf(name), from);
const idsIn = (name: string, from = 0) => hitIn(name, from)?.bodies.map(({ body }) => body.id);
const nameOf = (body: Body) => body.names[0]?.text;
const namesIn = (name: string, from = 0) => hitIn(name, from)?.bodies.map(({ body }) => nameOf(body));

const allNames = allBodies().flatMap((body) => body.names.map((name) => ({ body, name })));

describe('the tables of bodies', () => {
  test('give each body a line and an id of its own', () => {
    const ids = allBodies().map(({ id }) => id);
    expect(ids.filter((id, index) => id === '' || ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.length).toBeGreaterThan(2000);
  });

  test('say each name of a body once', () => {
    const twice = allBodies().filter(
      ({ names }) => new Set(names.map(({ code, text }) => `${code} ${text}`)).size < names.length,
    );
    expect(twice.map(({ id }) => id)).toEqual([]);
  });

  test('are found by every name, whole and as it stands', () => {
    const missed = allNames.filter(({ body, name }) => {
      const words = wordsOf(name.text);
      const hit = bodyAt(words, 0);
      return (
        hit?.length !== words.length || hit.inflected || !hit.bodies.some((found) => found.body === body)
      );
    });
    expect(missed.map(({ name }) => name.text)).toEqual([]);
  });

  test.each(REGIONS)('hold the council, wellbeing county and rescue department of %s maakunta', (region) => {
    for (const body of ['liitto', 'hyvinvointialue', 'pelastuslaitos']) {
      expect(idsIn(`${region} ${body}`), body).toHaveLength(1);
    }
    expect(idsIn(`${region} maakuntaliitto`)).toEqual(idsIn(`${region} liitto`));
  });

  test('need a code before each name', () => {
    expect(() => readBodies('fi Kela; Folkpensionsanstalten')).toThrow('"Folkpensionsanstalten"');
  });
});

describe('one body under many names', () => {
  test.each([
    ['Kansaneläkelaitos', 'KELA', 'Kelan', 'Folkpensionsanstaltens', 'FPA', 'kansanelakelaitoksen'],
    ['Terveyden ja hyvinvoinnin laitos', 'THL', 'THL:n', 'thl:s', 'Terveyden ja hyvinvoinnin laitoksen'],
    ['Suomen Punainen Risti', 'SPR', 'Suomen Punaisen Ristin', 'Finlands Röda Kors', 'Red Cross'],
    ['Pirkanmaan hyvinvointialue', 'Pirha', 'Pirhan', 'PIRHA', 'Birkalands välfärdsområdes'],
    [
      'Pohjois-Pohjanmaan hyvinvointialue',
      'Pohde',
      'Pohteen',
      'P-P hva',
      'Norra Österbottens välfärdsområde',
    ],
    ['Pirkanmaan ELY-keskus', 'PirELY', 'PIRELY', 'ELY-keskus Pirkanmaa', 'Birkalands NTM-central'],
    ['Pohjois-Savon ELY-keskus', 'POSELY', 'Pohjois-Savon elykeskus', 'NTM-centralen i Norra Savolax'],
    ['Tampereen yliopisto', 'Tampereen yliopiston', 'Tampere University', 'Tammerfors universitet', 'TAU'],
    ['Seinäjoen ammattikorkeakoulu', 'SeAMK', 'SEAMK', 'Seamk', 'Seinäjoki UAS', 'Seinäjoen AMK'],
    ['Åbo Akademi', 'Abo Akademi', 'ÅAU', 'Åbo Akademis', 'Åbo Akademi University'],
    ['BusinessOulu', 'Business Oulu', 'BUSINESSOULU', 'BusinessOulun'],
    ['Korkein hallinto-oikeus', 'KHO', 'KHO:n', 'Högsta förvaltningsdomstolens'],
    ['Etelä-Pohjanmaan liitto', 'EPLiitto', 'E-P liitto', 'Södra Österbottens förbund'],
    ['Itä-Suomen hallinto-oikeus', 'Itä-Suomen hallinto-oikeuden'],
    ['Helsingin seudun liikenne', 'HSL', 'Helsingin seudun liikenteen', 'HRT'],
    ['Puolustusvoimat', 'Puolustusvoimien', 'Försvarsmaktens'],
    ['Tampereen seurakuntayhtymä', 'Tampereen ev.lut. seurakuntien', 'Tampereen seurakunnat'],
    ['Tampereen seurakuntayhtymä', 'Tampereen evankelis-luterilaisten seurakuntien'],
  ])('%s', (canonical, ...names) => {
    for (const name of names) expect(namesIn(name), name).toEqual([canonical]);
  });

  test('says whether it was inflected, and by which name it was known', () => {
    const inflected = { length: 2, inflected: true, bodies: [{ name: { code: 'fi' } }] };
    expect(hitIn('Mannerheimin Lastensuojeluliiton piiri')).toMatchObject(inflected);
    expect(hitIn('MLL')).toMatchObject({ length: 1, inflected: false, bodies: [{ name: { code: 'ab' } }] });
    expect(idsIn('MLL')).toEqual(idsIn('Mannerheims Barnskyddsförbund'));
  });
});

describe('a name inside another', () => {
  test('is found at its first word, and nowhere else', () => {
    expect(namesIn('Kuopion toimisto, Kela', 2)).toEqual(['Kansaneläkelaitos']);
    expect(hitIn('Kuopion toimisto, Kela', 0)).toBeUndefined();
    expect(hitIn('Suomen Punainen Risti', 1)?.bodies.map(({ name }) => name.code)).toEqual(['ab']);
    expect(hitIn('Kela', 1)).toBeUndefined();
  });

  test('gives way to the longer one', () => {
    expect(namesIn('Tampereen yliopiston ylioppilaskunta')).toEqual(['Tampereen ylioppilaskunta']);
    expect(hitIn('Tampereen yliopiston kirjasto')).toMatchObject({ length: 2, inflected: true });
    expect(namesIn('Helsingin yliopistollinen sairaala')).not.toEqual(namesIn('Helsingin yliopisto'));
    expect(namesIn('Metsähallituksen luontopalvelut')).not.toEqual(namesIn('Metsähallitus'));
  });
});

describe('what only looks like a body', () => {
  const others =
    'Kelanen, Kelat, Lukea, temin, Tullinen, Sadan vuoden juhla, Ministeriö, Suomen, Liitto, Tampereen';
  test.each([...others.split(', '), 'M M L', 'S T M', '', '???'])('%j', (name) => {
    expect(hitIn(name)).toBeUndefined();
  });

  test.each([
    ['Tampereen yliopisto', 'Tampereen ammattikorkeakoulu'],
    ['Varsinais-Suomen ELY-keskus', 'Lounais-Suomen elinvoimakeskus'],
    ['Pohjanmaan liitto', 'Pohjois-Pohjanmaan liitto'],
    ['Lupa- ja valvontavirasto', 'Valvira'],
    ['Åbo Akademi', 'Åbo universitet'],
    ['Pirkanmaan sairaanhoitopiiri', 'Pirkanmaan hyvinvointialue'],
  ])('%s is not %s', (one, other) => {
    expect(idsIn(one)).toHaveLength(1);
    expect(idsIn(one)).not.toEqual(idsIn(other));
  });
});

describe('any table', () => {
  const table = [
    'fi Apuliitto; ab AL',
    'fi Avunanto; ab AL',
    'fi Apu; sv Hjälp',
    'fi Apuliiton tuki; nn Apuli',
  ];

  test('an acronym has all its readings, in order of ids', () => {
    const find = createBodyFinder(readBodies(table.join('\n')));
    expect(find(['al'], 0)?.bodies.map(({ body }) => body.id)).toEqual(['apuliitto', 'avunanto']);
    expect(find(['aln'], 0)).toMatchObject({ inflected: true, length: 1 });
  });

  test('a name as it stands goes before the genitive of another', () => {
    const find = createBodyFinder(readBodies('fi Kala\nfi Kalan'));
    expect(find(['kalan'], 0)).toMatchObject({ inflected: false, bodies: [{ body: { id: 'kalan' } }] });
  });

  test('means the same in any order of its lines', () => {
    const lines = [...table, 'fi Apuliito', 'nn Al', 'fi Suuri Apuliitto', 'ab Apu; fi Suuri Apu'];
    const words = wordsOf('Suuri Apuliiton tuki AL Apuli Apun Hjälp al apuliito');
    const read = (order: readonly string[]) => {
      const find = createBodyFinder(readBodies(order.join('\n')));
      return words.map((_, from) => find(words, from));
    };
    const expected = read(lines);
    expect(expected.filter(Boolean).length).toBeGreaterThan(6);
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (order) => {
        expect(read(order)).toEqual(expected);
      }),
      { seed: 42, numRuns: 50 },
    );
  });

  test('no text breaks it, and no hit goes beyond the text', () => {
    const pieces = fc.constantFrom(
      'Suomen',
      'Punaisen',
      'Ristin',
      'ELY',
      'keskus',
      'V-S',
      'THL:n',
      '–',
      'я',
      '漢',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 12 }), (parts) => {
        const words = wordsOf(parts.join(' '));
        words.forEach((_, from) => {
          const hit = bodyAt(words, from);
          if (hit) expect(hit.length).toBeGreaterThan(0);
          expect(from + (hit?.length ?? 0)).toBeLessThanOrEqual(words.length);
        });
      }),
      { seed: 42, numRuns: 200 },
    );
  });
});
