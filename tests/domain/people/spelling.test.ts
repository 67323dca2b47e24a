import { describe, expect, test } from 'vitest';
import { alikeIn } from '../../../src/domain/people/alike';
import { isSpelled, spellingOf, withoutNames } from '../../../src/domain/people/spelling';

const PIRKKO = spellingOf('Pirkko Poistettava');

describe('a name is taken out of a text', () => {
  test.each([
    ['Pirkko Poistettava', ''],
    ['  pirkko   POISTETTAVA. ', ''],
    ['Pírkko-Poistettava', ''],
    ['Soita: Pirkko Poistettava, ti', 'Soita: –, ti'],
    ['Pirkko Poistettava ja Pirkko Poistettava', '– ja –'],
    ['Kirjoita pirkko.poistettava@turku.fi heti', 'Kirjoita – heti'],
    ['Pirkko Pirkko Poistettava Poistettava', ''],
    ['Pirkko Poistettavainen', 'Pirkko Poistettavainen'],
    ['APirkko Poistettava', 'APirkko Poistettava'],
    ['Poistettava', 'Poistettava'],
    ['', ''],
  ])('%j leaves %j', (text, left) => {
    expect(withoutNames(text, [PIRKKO])).toBe(left);
  });

  test('whichever of several spellings it is written by, also where two of them stand around each other', () => {
    const spellings = [PIRKKO, spellingOf('Pirkon'), spellingOf('pp@x.fi')];
    expect(withoutNames('Pirkon kanssa, pp@x.fi', spellings)).toBe('– kanssa, –');
    expect(withoutNames('nyt Pirkko Pirkon Poistettava', spellings)).toBe('nyt –');
  });

  test('however often, and however deep in each other, a stranger has written it', () => {
    const nested = 'Pirkko '.repeat(9_000) + 'Poistettava '.repeat(9_000);
    expect(withoutNames(`${nested}Turku`, [PIRKKO])).toBe('– Turku');
    expect(withoutNames('Pirkko Poistettava, '.repeat(5_000), [PIRKKO])).toBe('');
    const oneRun = 'a'.repeat(60_000);
    expect(withoutNames(`${oneRun}, pirkko.poistettava@turku.fi`, [PIRKKO])).toBe(`${oneRun}, –`);
  });

  test('å, ä and ö are letters of their own', () => {
    expect(isSpelled('Jarvi', spellingOf('Järvi'))).toBe(false);
    expect(isSpelled('Je\u0301rome', spellingOf('Jérôme'))).toBe(true);
  });
});

describe('what looks like a name is offered, as it was written', () => {
  test.each([
    ['Annetaan Pirkko Poistettavalle', ['Pirkko Poistettavalle']],
    ['Poistettava Pirkko', ['Poistettava Pirkko']],
    ['P. Poistettava lupasi', ['P. Poistettava']],
    ['Pirko Poistettava', ['Pirko Poistettava']],
    ['Pirkko tuli', ['Pirkko']],
    ['Pirkko Poistettava tuli', []],
    ['Turun kaupunki', []],
  ])('%j offers %j', (text, offered) => {
    const others = withoutNames(text, [PIRKKO]);
    expect(alikeIn(others, PIRKKO, 'text').map((one) => one.text)).toEqual(offered);
  });

  test('whoever is asked for by one word is offered in full where only names stand', () => {
    const pirkko = spellingOf('pirkko');
    expect(alikeIn('Pirkko Poistettava', pirkko, 'author')).toEqual([
      { text: 'Pirkko Poistettava', count: 1 },
    ]);
    expect(alikeIn('Pirkko Poistettava', pirkko, 'text')).toEqual([]);
  });
});
