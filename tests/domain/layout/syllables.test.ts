import { describe, expect, test } from 'vitest';
import { cardOf } from '../../../src/domain/layout/card';
import { breaksOf } from '../../../src/domain/layout/syllables';

/** The word with `-` between syllables and `|` between the words of a compound. */
const broken = (word: string): string => {
  const breaks = breaksOf(word);
  const ends = [...breaks.map(({ at }) => at), word.length];
  return ends
    .map((end, index) => {
      const mark = breaks[index] ? (breaks[index].isBetweenWords ? '|' : '-') : '';
      return word.slice(breaks[index - 1]?.at ?? 0, end) + mark;
    })
    .join('');
};

describe('a Finnish word is broken', () => {
  test.each(['kau|pun-ki', 'kump-pa-ni', 'tar-kas-tus', 'lain-sää-dän-tö', 'kou-lut-ta-ja', 'rus-ka-tie'])(
    'between syllables: %s',
    (word) => {
      expect(broken(word.replaceAll(/[-|]/g, '')).replaceAll('|', '-')).toBe(word.replaceAll('|', '-'));
    },
  );

  test.each([
    ['sairaanhoitopiiri', 'sairaanhoito|piiri'],
    ['hyvinvointialue', 'hyvinvointi|alue'],
    ['kehittämisyhtiö', 'kehittämis|yhtiö'],
    ['välfärdsområde', 'välfärds|område'],
    ['vuosikokouskunta', 'vuosikokous|kunta'],
  ])('between the words of a compound: %s', (word, compound) => {
    expect(broken(word).replaceAll('-', '')).toBe(compound);
  });

  test('with no letter left alone at either end', () => {
    for (const word of ['osaamiskeskus', 'aluehallinto', 'ohjaamo', 'akatemia', 'aie', 'yö']) {
      for (const { at } of breaksOf(word)) {
        expect(at).toBeGreaterThan(1);
        expect(word.length - at).toBeGreaterThan(1);
      }
    }
  });
});

/** Long names of the field as they shall stand on a card: a line ends at a space (/), after a hyphen (^), or gets one (~). */
const NAMES = [
  'Varsinais-Suomen/hyvinvointialue',
  'Lounais-Suomen/sosiaali- ja/terveysturvayhdistys/ry',
  'Varsinais-Suomen/sairaanhoitopiirin/kuntayhtymä',
  'Salon seudun/kehittämisyhtiö',
  'Varsinais-Suomen/elinkeino-, liikenne-/ja ympäristökeskus',
  'Työllisyyden~hoidonkuntakokeilu',
  'Elinkeinoelämän~keskusliitto',
  'Perhekeskusverkosto',
  'Lastensuojeluyhdistys',
  'Mannerheimin/Lastensuojeluliiton/Varsinais-Suomen/piiri',
  'Maahanmuuttaja~järjestöverkosto',
  'Kumppanuusfoorumi',
  'Vanhus~palveluyhdistys',
  'Nuoriso~toimintakeskus',
  'Ammattikorkeakoulu',
  'Hyvinvointi~koordinaattori',
  'Terveyden~edistämistoimikunta',
  'Kansalais~opistoyhdistys',
  'Kehitysvammaisten/Palvelusäätiö',
  'Mielenterveys~yhdistys',
  'Omaishoitajaliitto',
  'Päihdekuntoutus~keskus',
  'Asukas~yhdistysfoorumi',
  'Kehittämis~yhtiöverkosto',
  'Yritysneuvontakeskus',
  'Vammais~neuvostoverkosto',
  'Maakuntaliitto',
  'Sosiaali~palvelutoimisto',
  'Opiskelija~järjestöyhdistys',
  'Kaupunkiseurakunta',
  'Pelastuslaitos~kumppanuus',
  'Liikuntaneuvonta~verkosto',
  'Kulttuuri~hyvinvointiyhdyspinta',
  'Kotoutumis~palvelukeskus',
  'Diakonissalaitossäätiö',
  'Työttömien~yhdistysverkosto',
  'Rikosuhripäivystys~toimisto',
  'Ehkäisevänpäihde~työnyhdistys',
  'Yhteistoiminta-^alueverkosto',
  'Ikäihmisten~palvelujärjestö',
  'Egentliga Finlands/välfärdsområde',
  'Yrkeshögskolan/Novia',
  'Österbottens/välfärdsområde',
  'Folkhälsanförbundet',
  'Landskapsförbundet',
  'Socialservice~föreningen',
  'Näringslivscentralen',
  'Välfärds~områdessamarbetet',
  'Utvecklings~bolagsnätverket',
  'Hälsovårdscentralen',
  'Svenskfinlands/sjukvårdsdistrikt',
  'Räddningsverks~organisationen',
  'Ungdoms~föreningsförbundet',
  'Kulturorganisations~nätverket',
  'Arbetskrafts~byråföreningen',
  'Sysselsättnings~samarbetsgruppen',
  'Handikappförenin~garnas samarbets~organisation',
  'Kommunförbundet',
  'Vapaaehtois~toimintaverkosto',
  'Lähisuhdeväkivalta~työryhmä',
];

test.each(NAMES)('on a card: %s', (set) => {
  const name = set.replaceAll('/', ' ').replaceAll(/[~^]/g, '');
  expect(cardOf(name).lines).toEqual(set.replaceAll('~', '-/').replaceAll('^', '/').split('/'));
});

test('fresh cards of long names are quick, and known ones cost nothing', () => {
  const names = NAMES.flatMap((name) =>
    [1, 2, 3, 4, 5].map((number) => `${name.replaceAll(/[~^/]/g, '')}${number}`),
  );
  const time = () => {
    const start = performance.now();
    for (const name of names) cardOf(name);
    return performance.now() - start;
  };
  console.info(`${names.length} long names on cards: ${time().toFixed(1)} ms, again ${time().toFixed(2)} ms`);
  expect(cardOf(names[0] ?? '')).toBe(cardOf(names[0] ?? ''));
});
