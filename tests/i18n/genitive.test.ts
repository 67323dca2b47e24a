import { expect, test } from 'vitest';
import { genitive } from '../../src/i18n/fi/genitive';
import { fromNumber } from '../../src/i18n/fi/numerals';

test.each([
  ['Turun kaupunki', 'Turun kaupungin'],
  ['Raision kaupunki', 'Raision kaupungin'],
  ['Varsinais-Suomen liitto', 'Varsinais-Suomen liiton'],
  ['V-S liitto', 'V-S liiton'],
  ['MLL V-S piiri', 'MLL V-S piirin'],
  ['MLL Varsinais-Suomen piiri', 'MLL Varsinais-Suomen piirin'],
  ['Sosiaali- ja terveysministeriö', 'Sosiaali- ja terveysministeriön'],
  ['Turun ja Kaarinan seurakuntayhtymä', 'Turun ja Kaarinan seurakuntayhtymän'],
  ['Varsinais-Suomen hyvinvointialue', 'Varsinais-Suomen hyvinvointialueen'],
  ['Turun yliopisto', 'Turun yliopiston'],
  ['Kyläyhdistys', 'Kyläyhdistyksen'],
  ['Sivistyslautakunta', 'Sivistyslautakunnan'],
  ['ELY-keskus', 'ELY-keskuksen'],
  ['Pelastakaa Lapset ry', 'Pelastakaa Lapset ry:n'],
  ['Suomen Punainen Risti ry', 'Suomen Punainen Risti ry:n'],
  ['Föli Oy', 'Föli Oy:n'],
  ['MLL', 'MLL:n'],
  ['Turun AMK', 'Turun AMK:n'],
  ['Varha', 'Varhan'],
  ['Kela', 'Kelan'],
  ['Valonia', 'Valonian'],
  ['Raisio', 'Raision'],
  ['Salo', 'Salon'],
  ['Turku', 'Turun'],
  ['Lahti', 'Lahden'],
  ['Uusikaupunki', 'Uudenkaupungin'],
  ['Kunta', 'Kunnan'],
  ['Kirkko', 'Kirkon'],
  ['Naantali', 'Naantalin'],
  ['Kaarina', 'Kaarinan'],
  ['Nurmijärvi', 'Nurmijärven'],
  ['Kirkkonummi', 'Kirkkonummen'],
  ['Isokyrö', 'Isonkyrön'],
  ['Iitti', 'Iitin'],
  ['Loppi', 'Lopen'],
  ['Toholampi', 'Toholammin'],
  ['Punkalaidun', 'Punkalaitumen'],
  ['Salla', 'Sallan'],
  ['Varsinais-Suomi', 'Varsinais-Suomen'],
  ['Pirkanmaa', 'Pirkanmaan'],
  ['Turku AMK', 'Turku AMK:n'],
  ['Varsinais-Suomen TE-toimisto', 'Varsinais-Suomen TE-toimiston'],
  ['YTHS', 'YTHS:n'],
  ['Raision 4H', 'Raision 4H:n'],
  ['Turun 4H-yhdistys', 'Turun 4H-yhdistyksen'],
  ['Marttaliitto', 'Marttaliiton'],
  ['Sydänpiiri', 'Sydänpiirin'],
  ['Turun Yrittäjät ry', 'Turun Yrittäjät ry:n'],
  ['Verohallinto', 'Verohallinnon'],
  ['Sivistystoimi', 'Sivistystoimen'],
  ['Vapaaehtoistyö', 'Vapaaehtoistyön'],
  ['Ruoka-apu', 'Ruoka-avun'],
  ['Ensi- ja turvakoti', 'Ensi- ja turvakodin'],
  ['Hyvinvointi', 'Hyvinvoinnin'],
  ['Asuminen', 'Asumisen'],
  ['Yksinäisyys', 'Yksinäisyyden'],
  ['Kumppanuus', 'Kumppanuuden'],
])('%s: %s', (name, expected) => {
  expect(genitive(name)).toBe(expected);
});

test.each([
  'Lounatuulet',
  'Yrittäjät',
  'Suomen Punainen Risti',
  'Punainen piiri',
  'Åbo Akademi',
  'Folkhälsan i Åboland',
  'Hem och Skola',
  'Pohde',
  'Keusote',
  'Nuoria',
  'Yhdessä',
  'Kirjoja',
  'Toivola 2',
  'Business Turku (ent. Turku Science Park)',
  'Teema: asuminen',
  'Isokoulu',
  'Sauli Niinistö',
  'Varsinais-Suomen Martat',
  'Puolustusvoimat',
  'Virrat',
  'Parainen',
  'Kauniainen',
  'SALO',
  'MARTAT',
  'TURUN KAUPUNKI',
  'Business Turku',
  'Voimaa',
  'Niemi',
  'Toimi',
  'Virtanen',
  'constructor',
  '',
])('the genitive of "%s" is not certain', (name) => {
  expect(genitive(name)).toBeUndefined();
});

test('a number from which something is taken ends as it is read', () => {
  const endings = (numbers: readonly number[]) => numbers.map(fromNumber).join(' ');
  expect(endings([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])).toBe(
    '0:sta 1:stä 2:sta 3:sta 4:stä 5:stä 6:sta 7:stä 8:sta 9:stä',
  );
  expect(endings([10, 11, 12, 13, 16, 19, 20, 24, 45])).toBe(
    '10:stä 11:stä 12:sta 13:sta 16:sta 19:stä 20:stä 24:stä 45:stä',
  );
  expect(endings([90, 100, 101, 110, 200, 1000, 1_000_000])).toBe(
    '90:stä 100:sta 101:stä 110:stä 200:sta 1000:sta 1000000:sta',
  );
});
