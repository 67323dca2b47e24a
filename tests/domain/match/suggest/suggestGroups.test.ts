import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../../../src/domain/match/suggest/suggestGroups';
import type { Reason } from '../../../../src/domain/match/suggest/suggestion';
import { matchTask } from '../../../../src/domain/match/suggest/task';
import { type MapSketch, mapOf, type WorkshopSketch, workshop } from '../workshop';
import { mapsOf, oneEach, spoken, suggested } from './asked';

const linked = (sketch: MapSketch, ...links: (readonly [string, string])[]): MapSketch => ({
  ...sketch,
  links,
});
const groupsOf = (sketch: WorkshopSketch) => {
  const { ticked, asked } = suggested(workshop(sketch));
  return [...ticked, ...asked];
};
const reasonsOf = (sketch: WorkshopSketch): readonly Reason[] =>
  groupsOf(sketch).flatMap(({ reasons }) => reasons);

describe('groups that come ticked', () => {
  test.each([
    [['Mikkelin kaupunki', 'S:t Michel', 'Mikkeli']],
    [['Kela', 'FPA', 'Kansaneläkelaitos']],
    [['Joensuun Hirmut', 'Hirmut Joensuu', 'Joensuun Hirmut ry.']],
    [['Kuopion kaupunginkirjasto', 'Kuopio stadsbibliotek', 'Kirjasto, Kuopion kaupunki']],
  ])('hold what surely is one: %s', (names) => {
    const { ticked, asked } = spoken(oneEach(...names));
    expect(ticked).toEqual([[...names].sort().join(' = ')]);
    expect(asked).toEqual([]);
  });

  test.each([
    ['persons', ['Aino Nieminen', 'Nieminen Aino']],
    ['who is mentioned beside another', ['Hirmut (Karjut)', 'Karjut']],
    ['a town and a company of one name', ['Nokia', 'Nokia Oyj']],
    ['a company and an association of one name', ['Hirmut Oy', 'Hirmut ry']],
    ['what an acronym may stand for', ['Hirmut ja Karjut Tiilet', 'HKT']],
  ])('hold never %s: these are asked', (_, names) => {
    expect(spoken(oneEach(...names))).toEqual({ ticked: [], asked: [[...names].sort().join(' = ')] });
  });

  test.each([
    ['a national body and its district', ['Suomen Punainen Risti', 'SPR Lapin piiri']],
    ['a town and its parish', ['Porin kaupunki', 'Porin seurakunta']],
    ['two towns', ['Raision kaupunki', 'Paimion kaupunki']],
    ['a university and a school', ['Oulun yliopisto', 'Oulun ammattikorkeakoulu']],
    ['two persons', ['Aino Nieminen', 'Eino Nieminen']],
    ['two that were counted', ['Nuorisotalo 1', 'Nuorisotalo 2']],
  ])('nor, like all others, %s', (_, names) => {
    expect(spoken(oneEach(...names))).toEqual({ ticked: [], asked: [] });
  });
});

describe('a group', () => {
  const [group] = suggested(oneEach('Mikkeli', 'S:t Michel', 'Mikkelin kaupunki')).ticked;

  test('names its classes, its ties and its reasons', () => {
    expect(group?.classIds).toEqual(['m1/a1', 'm2/a1', 'm3/a1']);
    expect(group?.key).toBe('["m1/a1","m2/a1","m3/a1"]');
    expect(group?.ties).toHaveLength(2);
    expect(group?.reasons).toEqual(expect.arrayContaining(['short', 'swedish']));
    expect(group?.preselected).toBe(true);
  });

  test('weighs by the maps and neighbours that would fall together', () => {
    expect(group?.impact).toBe(2);
    const maps = {
      m1: linked(mapOf('Kemi', 'Hirmut'), ['a1', 'a2']),
      m2: linked(mapOf('Kemin kaupunki', 'Hirmut'), ['a1', 'a2']),
      m3: mapOf('Kemi'),
    };
    expect(groupsOf({ maps }).map(({ impact }) => impact)).toEqual([2]);
  });
});

describe('the reason', () => {
  test('is the list when it knows one by the name of the other', () => {
    const maps = {
      m1: { actors: { a1: { name: 'Hirmut', rosterId: 'r1' } } },
      m2: mapOf('Karjut ja Tiilet'),
    };
    expect(reasonsOf({ maps })).toEqual([]);
    expect(reasonsOf({ maps, roster: { r1: ['Hirmut', 'Karjut, Tiilet'] } })[0]).toBe('alias');
  });

  test('is also two neighbours or more in common', () => {
    const around = (name: string) => linked(mapOf(name, 'Hirmut', 'Karjut'), ['a1', 'a2'], ['a1', 'a3']);
    const near = { m1: around('Kemi'), m2: around('Kemin kaupunki') };
    expect(reasonsOf({ maps: near })).toContain('neighbours');
    const far = { m1: linked(mapOf('Kemi', 'Hirmut'), ['a1', 'a2']), m2: around('Kemin kaupunki') };
    expect(reasonsOf({ maps: far })).not.toContain('neighbours');
  });
});

describe('never one', () => {
  const names = ['Kemi', 'Kemin kaupunki'];

  test('are two actors of one map', () => {
    expect(spoken(mapsOf(names))).toEqual({ ticked: [], asked: [] });
    const { ticked, asked } = spoken(mapsOf(names, ['Kemi stad']));
    expect(ticked).toEqual([]);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.split(' = ')).toHaveLength(2);
  });

  test('are two that the users told apart', () => {
    const maps = { m1: mapOf('Kemi'), m2: mapOf('Kemin kaupunki') };
    expect(groupsOf({ maps })).toHaveLength(1);
    expect(groupsOf({ maps, pairs: [['m1/a1', 'm2/a1', 'different']] })).toEqual([]);
    expect(groupsOf({ maps, pairs: [['m2/a1', 'm1/a1', 'retracted']] })).toHaveLength(1);
  });

  test('are two of the list', () => {
    const on = (name: string, rosterId: string): MapSketch => ({ actors: { a1: { name, rosterId } } });
    const maps = { m1: on('Kemi', 'r1'), m2: on('Kemin kaupunki', 'r2') };
    const roster = { r1: ['Kemi'], r2: ['Kemin kaupunki'] };
    expect(groupsOf({ maps, roster })).toEqual([]);
    expect(groupsOf({ maps: { ...maps, m2: mapOf('Kemin kaup.') }, roster })).toHaveLength(1);
  });

  test('is one of the list and a name that was said to be somebody else', () => {
    const maps = { m1: { actors: { a1: { name: 'Kemi', rosterId: 'r1' } } }, m2: mapOf('Kemi stad') };
    const entry = { is: 'rosterEntry', id: 'r1', name: 'Kemi' } as const;
    expect(groupsOf({ maps, more: [entry] })).toHaveLength(1);
    expect(groupsOf({ maps, more: [{ ...entry, notAliases: ['KEMI STAD'] }] })).toEqual([]);
  });
});

describe('what the maps say', () => {
  const around = (name: string, ...others: string[]): MapSketch =>
    linked(mapOf(name, ...others), ...others.map((_, at) => ['a1', `a${at + 2}`] as const));
  const probability = (one: MapSketch, other: MapSketch): number =>
    Math.max(0, ...groupsOf({ maps: { m1: one, m2: other } }).map((group) => group.probability));

  test('shared neighbours make two names likelier one', () => {
    const [one, other] = ['Lapin Hirmut', 'Hirmut'] as const;
    const alone = probability(mapOf(one), mapOf(other));
    expect(
      probability(around(one, 'Kela', 'SPR', 'MLL'), around(other, 'Kela', 'SPR', 'MLL')),
    ).toBeGreaterThan(alone);
  });

  test('a better fit elsewhere makes them less likely', () => {
    const fits = (...more: string[]): number => {
      const { ticked, asked } = suggested(oneEach('Hirmut (Karjut)', 'Karjut', ...more));
      const tie = [...ticked, ...asked]
        .flatMap(({ ties }) => ties)
        .find(({ a, b }) => a === 'm1/a1' && b === 'm2/a1');
      return tie?.probability ?? 0;
    };
    expect(fits()).toBeGreaterThan(0.35);
    expect(fits('Hirmut')).toBeLessThanOrEqual(fits());
  });
});

test('a matcher that remembers other workshops answers like a fresh one', () => {
  const workshops = [
    oneEach('Kemi', 'Kemi stad', 'Hirmut'),
    oneEach('Kemi stad', 'Kemin kaupunki', 'Kela'),
    mapsOf(['Kela', 'Kemi'], ['FPA', 'Kemi stad']),
  ].map((entities) => matchTask(entities));
  const remembering = createMatcher();
  for (const task of [...workshops, ...workshops]) expect(remembering(task)).toEqual(createMatcher()(task));
});
