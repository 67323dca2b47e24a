import { describe, expect, test } from 'vitest';
import { allBodies, bodyAt } from '../../../../src/domain/match/names/bodies';
import { facetOf } from '../../../../src/domain/match/names/parts';
import { readName } from '../../../../src/domain/match/names/reading';
import { wordsOf } from '../../../../src/domain/match/names/words';

/** Acronyms and short names that several bodies use. Whoever adds one decides that it has to be asked about. */
const SHARED =
  'aa ahs caritas fss kok kol kuh metso osl rvl sen sks sll sls sml sss tavastia tse tsv tuni'.split(' ');

/** Bodies whose names, taken apart, say the same. Whoever adds one looks whether a concept says too much. */
const ALIKE = [
  ['forbundet hem och skola i finland', 'suomen vanhempainliitto'],
  ['helsingin yliopistollinen keskussairaala', 'hus yhtyma'],
  ['marthaforbundet', 'marttaliitto'],
  ['metsahallitus', 'metsahallitus metsatalous'],
  ['sjukskoterskeforeningen i finland', 'suomen sairaanhoitajat'],
  ['suomalais ruotsalainen kulttuurirahasto', 'svenska kulturfonden'],
  ['tampereen korkeakouluyhteiso', 'tampereen yliopisto'],
  ['tasa arvovaltuutettu', 'yhdenvertaisuusvaltuutettu'],
];

const hitIn = (name: string) => bodyAt(wordsOf(name), 0);

const allNames = allBodies().flatMap((body) => body.names.map((name) => ({ body, name })));

/** What a name says when no body is known. */
const apart = (name: string) => facetOf(wordsOf(name), new Set(), false);
const meaningOf = (name: string) =>
  apart(name)
    .parts.map(({ keys }) => keys.join('|'))
    .sort()
    .join(' ');
const idsByMeaning = () => {
  const idsOf = new Map<string, Set<string>>();
  for (const { body, name } of allNames) {
    if (name.code === 'ab') continue;
    const meaning = meaningOf(name.text);
    idsOf.set(meaning, (idsOf.get(meaning) ?? new Set()).add(body.id));
  }
  return [...idsOf.values()].map((ids) => [...ids].sort());
};

describe('the names of bodies', () => {
  test('share no name but some acronyms and short names', () => {
    const shared = allNames.filter(({ name }) => (hitIn(name.text)?.bodies.length ?? 0) > 1);
    expect(new Set(shared.flatMap(({ name }) => wordsOf(name.text).join('')))).toEqual(new Set(SHARED));
    expect(new Set(shared.map(({ name }) => name.code))).toEqual(new Set(['ab']));
  });

  test('say the same in other words of few bodies', () => {
    const alike = idsByMeaning().filter((ids) => ids.length > 1);
    expect(alike.sort()).toEqual(ALIKE);
  });

  test('spell out no name that is a place alone', () => {
    const spelt = allNames.filter(({ name }) => name.code !== 'ab' && name.code !== 'nn');
    const places = spelt.filter(({ name }) => {
      const { parts, legal } = apart(name.text);
      const written = parts.filter(({ surface }) => surface !== '');
      return legal.length === 0 && written.every(({ kind, role }) => kind === 'place' && role !== 'native');
    });
    expect(places.map(({ name }) => name.text)).toEqual([]);
  });
});

describe('no body is meant by', () => {
  const ofBranchesToo =
    'Martat, Yrittäjät, Omaishoitajat, Nuorisoseurat, Partio, Lions, Rotary, Zonta, Vapaakirkko, Osuuspankki, Sairaanhoitajat, Mielenterveysseura, ProAgria';
  test.each(ofBranchesToo.split(', '))('%s, which branches are called too', (name) => {
    expect(hitIn(name)).toBeUndefined();
  });

  const everyday =
    'Kaupungin talous, Kaupungin asunnot, Nuoret yrittäjät, Nuorten palvelut, Rahastot ja säätiöt, Luonto ja ympäristö, Kaupunki ja kirkko, Metsäryhmä, Energiapuisto, Aluelautakunta, Medborgarforum, Perho, Rakennus OY';
  test.each(everyday.split(', '))('%s, in words of every day', (name) => {
    const parts = readName(name).facets.flatMap(({ facet }) => facet.parts);
    expect(parts.filter(({ kind }) => kind === 'body')).toEqual([]);
  });
});
