import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { genitivesOf, swedishGenitiveOf } from '../../../../src/domain/match/names/genitive';
import {
  municipalityNamed,
  type PlaceHit,
  placeAt,
  placeById,
  placePrefix,
} from '../../../../src/domain/match/names/places';
import { type NamedPlace, readPlaceTables } from '../../../../src/domain/match/names/placeTables';
import { wordsOf } from '../../../../src/domain/match/names/words';

const at = (name: string): PlaceHit | undefined => placeAt(wordsOf(name), 0);
const fiOf = (hit: PlaceHit | undefined): readonly string[] => hit?.places.map(({ fi }) => fi) ?? [];
const municipalities = readPlaceTables().filter(({ place }) => place.kind === 'municipality');

/** Written like "large" and "flea market", and left alone. */
const NOT_READ = ['Storå', 'Storås', 'Loppis'];

describe('places in names', () => {
  test.each([
    ['Turku', 'Turku', 'base', 'fi'],
    ['Turun kaupunki', 'Turku', 'inflected', 'fi'],
    ['Åbo stad', 'Turku', 'base', 'sv'],
    ['Helsingfors stad', 'Helsinki', 'base', 'sv'],
    ['Tampereella', 'Tampere', 'inflected', 'fi'],
    ['Uudenkaupungin', 'Uusikaupunki', 'inflected', 'fi'],
    ['Kauniaisissa', 'Kauniainen', 'inflected', 'fi'],
    ['oululaiset', 'Oulu', 'inflected', 'fi'],
    ['S:t Michels', 'Mikkeli', 'inflected', 'sv'],
    ['St. Karins', 'Kaarina', 'base', 'sv'],
    ['Pertunmaan kunta', 'Mäntyharju', 'inflected', 'fi'],
    ['Pedersören kunta', 'Pedersöre', 'inflected', 'fi'],
    ['Mänttä-Vilppulan kaupunki', 'Mänttä-Vilppula', 'inflected', 'fi'],
    ['Kuopio', 'Kuopio', 'base', undefined],
    ['Hki', 'Helsinki', 'abbreviation', undefined],
    ['Tre:n', 'Tampere', 'abbreviation', undefined],
    ['Egentliga Finlands förbund', 'Varsinais-Suomi', 'inflected', 'sv'],
    ['Southwest Finland', 'Varsinais-Suomi', 'base', 'en'],
    ['V-S liitto', 'Varsinais-Suomi', 'abbreviation', undefined],
    ['Vars.-Suomen', 'Varsinais-Suomi', 'abbreviation', 'fi'],
    ['Pohj.-Savo', 'Pohjois-Savo', 'abbreviation', 'fi'],
    ['P-Karjalan', 'Pohjois-Karjala', 'abbreviation', 'fi'],
    ['Eteläpohjanmaan', 'Etelä-Pohjanmaa', 'inflected', 'fi'],
    ['Länsi- ja Sisä-Suomen', 'Länsi- ja Sisä-Suomi', 'inflected', 'fi'],
    ['Östnylands', 'Itä-Uusimaa', 'inflected', 'sv'],
    ['åländska', 'Ahvenanmaa', 'inflected', 'sv'],
    ['Suomen Punainen Risti', 'Suomi', 'inflected', 'fi'],
    ['Ekenäs', 'Tammisaari', 'base', 'sv'],
  ])('"%s" speaks of %s', (name, place, form, language) => {
    const hit = at(name);
    expect(fiOf(hit)).toEqual([place]);
    expect(hit).toMatchObject({ form, language });
  });

  test('the longest name wins, wherever it begins', () => {
    expect(at('Etelä-Suomen')?.length).toBe(2);
    expect(fiOf(placeAt(wordsOf('Itä-Suomen yliopisto'), 1))).toEqual(['Suomi']);
    expect(fiOf(at('Kemijärvi'))).toEqual(['Kemijärvi']);
  });

  test('two places may share their last word', () => {
    const words = wordsOf('Kanta- ja Päijät-Hämeen martat');
    expect(placeAt(words, 0)).toMatchObject({ places: [{ fi: 'Kanta-Häme' }], length: 1 });
    expect(placeAt(words, 2)).toMatchObject({ places: [{ fi: 'Päijät-Häme' }], length: 2 });
    expect(at('Pohjois- ja eteläpohjalaiset')).toBeUndefined();
    expect(at('Itä ja vanha Savo')).toBeUndefined();
    expect(at('Pohjois tai Etelä-Savo')).toBeUndefined();
  });

  test('initials that several places share mean all of them', () => {
    expect(fiOf(at('P-S'))).toEqual(['Pohjois-Savo', 'Pohjois-Suomi']);
    expect(fiOf(at('pohjalaisten'))).toHaveLength(4);
  });

  test.each(['Stora Enso', 'pellolta', 'kun', 'Savolainen', 'yhdistys'])(
    '"%s" begins with no place',
    (name) => {
      expect(at(name)).toBeUndefined();
    },
  );

  test('beyond the last word there is no place', () => {
    expect(placeAt(['turku'], 1)).toBeUndefined();
    expect(placeAt([], 0)).toBeUndefined();
  });

  test('words that objects carry of themselves are no places', () => {
    for (const word of ['constructor', '__proto__', 'tostring']) expect(placeAt([word], 0)).toBeUndefined();
  });
});

/** Base forms and genitives of both languages. */
const formsOf = ({ fi, sv }: NamedPlace): readonly string[] => [
  ...fi.flatMap(({ text, genitives }) => {
    if (genitives.length > 0) return [text, ...genitives];
    return text.includes('-') ? [text] : [text, ...genitivesOf(text)];
  }),
  ...sv.flatMap(({ text }) => [text, swedishGenitiveOf(text)]).filter((form) => !NOT_READ.includes(form)),
];

test.each(municipalities.map((named) => [named.place.fi, named] as const))(
  '%s is found by its names and genitives in both languages',
  (_, named) => {
    for (const form of formsOf(named)) expect(at(form)?.places, form).toEqual([named.place]);
  },
);

test.each([
  ['Raahen', 'Raahe'],
  ['Muuramen', 'Muurame'],
  ['Varkauden', 'Varkaus'],
  ['Alavuden', 'Alavus'],
  ['Pihtiputaan', 'Pihtipudas'],
  ['Punkalaitumen', 'Punkalaidun'],
  ['Virtain', 'Virrat'],
  ['Kaustisen', 'Kaustinen'],
  ['Uudenkaarlepyyn', 'Uusikaarlepyy'],
  ['Kosken', 'Koski Tl'],
  ['Haukiputaan', 'Haukipudas'],
  ['Konginkankaan', 'Konginkangas'],
])('the irregular form %s means %s', (form, place) => {
  expect(fiOf(at(form))).toEqual([place]);
});

test('a municipality is found wherever in a name it stands', () => {
  const words = fc.array(fc.constantFrom('yhdistys', 'ja', 'förening', 'x', '2026'), { maxLength: 3 });
  fc.assert(
    fc.property(fc.constantFrom(...municipalities), words, words, fc.nat(), (named, before, after, pick) => {
      const forms = formsOf(named);
      const name = [...before, forms[pick % forms.length], ...after].join(' ');
      expect(municipalityNamed(wordsOf(name)), name).toEqual(named.place);
    }),
    { seed: 42, numRuns: 500 },
  );
});

describe('words that grow from a place', () => {
  test.each([
    ['turunseudun', 'Turku', 'seudun'],
    ['salonseutu', 'Salo', 'seutu'],
    ['lahdenseudulla', 'Lahti', 'seudulla'],
    ['abolands', 'Turku', 'lands'],
    ['borganejdens', 'Porvoo', 'nejdens'],
    ['hameenlinnanseutu', 'Hämeenlinna', 'seutu'],
    ['pohjanmaantien', 'Pohjanmaa', 'tien'],
  ])('%s begins with %s', (word, place, rest) => {
    const found = placePrefix(word);
    expect(fiOf(found?.hit)).toEqual([place]);
    expect(found?.rest).toBe(rest);
  });

  test.each([
    'lahdenpera',
    'borgarinstitutet',
    'abonnemang',
    'turussa',
    'turuntie',
    'hkiseutu',
    'aurajokisaatio',
  ])('%s does not', (word) => {
    expect(placePrefix(word)).toBeUndefined();
  });
});

describe('the municipality of a name', () => {
  const named = (name: string): string | undefined => municipalityNamed(wordsOf(name))?.fi;

  test.each([
    ['Turun kaupunki', 'Turku'],
    ['Yhdistys Joensuussa', 'Joensuu'],
    ['Vammalan lukio', 'Sastamala'],
    ['Pohjois-Savon liitto, Kuopio', 'Kuopio'],
    ['Tammisaaren ja Karjaan seurakunta', 'Raasepori'],
    ['Turku, Åbo', 'Turku'],
  ])('"%s" is in %s', (name, municipality) => {
    expect(named(name)).toBe(municipality);
  });

  test.each([
    'Pohjois-Savon liitto',
    'Suomen Kuntaliitto',
    'Vantaan ja Keravan hyvinvointialue',
    'Yhdistys',
    '',
  ])('"%s" is in none or in several', (name) => {
    expect(named(name)).toBeUndefined();
  });
});

test('a place is known by its id', () => {
  expect(placeById('853')).toMatchObject({ kind: 'municipality', fi: 'Turku', sv: 'Åbo', region: 'r02' });
  expect(placeById('r21')).toMatchObject({ kind: 'region', fi: 'Ahvenanmaa' });
  expect(placeById('a-tapiola')).toMatchObject({ within: '049', region: 'r01' });
  expect(placeById('x')).toBeUndefined();
});
