import { describe, expect, test } from 'vitest';
import {
  formsOfPeople,
  genitivesOf,
  inhabitantOf,
  localCasesOf,
  swedishGenitiveOf,
} from '../../../../src/domain/match/names/genitive';

describe('Finnish genitives', () => {
  test.each([
    ['Turku', 'Turun'],
    ['Helsinki', 'Helsingin'],
    ['Harjavalta', 'Harjavallan'],
    ['Leppävirta', 'Leppävirran'],
    ['Lappeenranta', 'Lappeenrannan'],
    ['Outokumpu', 'Outokummun'],
    ['Lappi', 'Lapin'],
    ['Iitti', 'Iitin'],
    ['Kurikka', 'Kurikan'],
    ['Mänttä', 'Mäntän'],
    ['Vihti', 'Vihdin'],
    ['Lieto', 'Liedon'],
    ['Juuka', 'Juuan'],
    ['Pyhäselkä', 'Pyhäselän'],
    ['Satakunta', 'Satakunnan'],
  ])('soften the stop of %s', (name, genitive) => {
    expect(genitivesOf(name)).toEqual([genitive]);
  });

  test.each([
    ['Kotka', 'Kotkan'],
    ['Rusko', 'Ruskon'],
    ['Imatra', 'Imatran'],
    ['Nokia', 'Nokian'],
    ['Ii', 'Iin'],
    ['Inkoo', 'Inkoon'],
    ['Kitee', 'Kiteen'],
  ])('leave %s as it is', (name, genitive) => {
    expect(genitivesOf(name)).toEqual([genitive]);
  });

  test.each([
    ['Lahti', 'Lahden'],
    ['Rovaniemi', 'Rovaniemen'],
    ['Seinäjoki', 'Seinäjoen'],
    ['Riihimäki', 'Riihimäen'],
    ['Rautalampi', 'Rautalammen'],
    ['Haapavesi', 'Haapaveden'],
    ['Itämeri', 'Itämeren'],
    ['Kirkkonummi', 'Kirkkonummen'],
  ])('turn the closing i of %s to e', (name, genitive) => {
    expect(genitivesOf(name)).toEqual([genitive]);
  });

  test.each([
    ['Kemi', 'Kemin'],
    ['Pori', 'Porin'],
    ['Mikkeli', 'Mikkelin'],
    ['Vöyri', 'Vöyrin'],
  ])('keep the closing i of %s', (name, genitive) => {
    expect(genitivesOf(name)).toEqual([genitive]);
  });

  test.each([
    ['Tampere', ['Tampereen']],
    ['Parainen', ['Paraisten', 'Paraisen']],
    ['Kannus', ['Kannuksen']],
    ['Finström', ['Finströmin']],
  ])('of %s follow its ending', (name, genitives) => {
    expect(genitivesOf(name)).toEqual(genitives);
  });
});

test('local cases stand on the stem of the genitive, of plurals on the plural stem', () => {
  expect(localCasesOf('turun')).toEqual(['turussa', 'turusta', 'turulla', 'turulta', 'turulle']);
  expect(localCasesOf('paraisten')).toContain('paraisilla');
  expect(localCasesOf('virroilla')).toEqual([]);
});

test.each([
  ['Turku', 'Turkulainen'],
  ['Lahti', 'Lahtelainen'],
  ['Orivesi', 'Orivetelainen'],
  ['Parainen', 'Paraislainen'],
  ['Varkaus', undefined],
])('who comes from %s is called %s', (name, people) => {
  expect(inhabitantOf(name)).toBe(people);
});

test.each([
  ['turkulainen', ['turkulainen', 'turkulaisen', 'turkulaiset', 'turkulaisten']],
  ['hämäläiset', ['hämäläiset', 'hämäläisten']],
  ['åländsk', ['åländsk', 'åländska', 'åländskt']],
  ['Finnish', ['Finnish']],
])('the forms of %s are found', (word, forms) => {
  expect(formsOfPeople(word)).toEqual(forms);
});

test.each([
  ['Åbo', 'Åbos'],
  ['Helsingfors', 'Helsingfors'],
])('the Swedish genitive of %s is %s', (name, genitive) => {
  expect(swedishGenitiveOf(name)).toBe(genitive);
});
