import { describe, expect, test } from 'vitest';
import { apply, type Change } from '../../../src/domain/change';
import { type RememberProblem, rememberDifferent, rememberNames } from '../../../src/domain/commands/roster';
import type { Entities, RosterEntry } from '../../../src/domain/entity';
import { actorClasses } from '../../../src/domain/match/classes';
import type { Result } from '../../../src/domain/result';
import { rosterEntries } from '../../../src/domain/select';
import { mapOf, workshop } from '../match/workshop';
import { thrice } from './thrice';

const newId = () => 'new';

const listed = (...entries: Partial<RosterEntry>[]): Entities =>
  workshop({
    maps: { m1: mapOf('Turku'), m2: mapOf('Åbo stad'), m3: mapOf('Turun kaupunki') },
    more: entries.map((entry, index) => ({ is: 'rosterEntry', id: `r${index + 1}`, name: '', ...entry })),
  });

const done = (entities: Entities, result: Result<Change, RememberProblem>): RosterEntry[] => {
  if (!result.ok) throw new Error(result.error.type);
  thrice(entities, result.value);
  return rosterEntries(apply(entities, result.value));
};

const problem = (result: Result<Change, RememberProblem>) => (result.ok ? undefined : result.error);

const turku = { name: 'Turun kaupunki', aliases: ['Turku'], kind: 'public', place: '853' };

describe('Names to be remembered', () => {
  test('are added to the entry that goes by one of them, which loses nothing', () => {
    const entities = listed(turku, { name: 'Raisio' });
    expect(
      done(entities, rememberNames(entities, ['Åbo stad', 'TURKU', 'City of Turku'], { newId })),
    ).toEqual([
      { is: 'rosterEntry', id: 'r1', ...turku, aliases: ['Turku', 'Åbo stad', 'City of Turku'] },
      { is: 'rosterEntry', id: 'r2', name: 'Raisio' },
    ]);
  });

  test('make a new entry where none goes by any of them', () => {
    const entities = listed({ name: 'Raisio' });
    const [entry] = done(entities, rememberNames(entities, [' Turku ', '–', 'turku', 'Åbo'], { newId }));
    expect(entry).toEqual({ is: 'rosterEntry', id: 'new', name: 'Turku', aliases: ['Åbo'] });
  });

  test('go to the entry that is named, though it goes by none of them', () => {
    const entities = listed(turku);
    const [entry] = done(entities, rememberNames(entities, ['Åbo'], { entryId: 'r1', newId }));
    expect(entry?.aliases).toEqual(['Turku', 'Åbo']);
  });

  test('that several entries go by are refused, and so are names of nobody', () => {
    const entities = listed(turku, { name: 'Åbo' });
    const several = { type: 'several-entries', entryIds: ['r1', 'r2'] };
    expect(problem(rememberNames(entities, ['Åbo', 'Turku'], { newId }))).toEqual(several);
    expect(problem(rememberNames(entities, ['Åbo'], { entryId: 'r1', newId }))).toEqual(several);
    expect(problem(rememberNames(entities, ['Åbo'], { entryId: 'r9', newId }))).toEqual({ type: 'no-entry' });
    expect(problem(rememberNames(entities, ['…', ' '], { newId }))).toEqual({ type: 'no-name' });
  });

  test('are refused once the entry has as many as a file may hold', () => {
    const many = Array.from({ length: 1_000 }, (_, index) => `Nimi ${index}`);
    const entities = listed({ name: 'Turku', aliases: many });
    expect(problem(rememberNames(entities, ['Turku', 'Åbo'], { newId }))).toEqual({ type: 'too-many-names' });
  });

  test('unite those who go by them, by themselves', () => {
    const entities = listed();
    expect(actorClasses(entities).classes).toHaveLength(3);
    const result = rememberNames(entities, ['Turku', 'Åbo stad', 'Turun kaupunki'], { newId });
    expect(actorClasses(apply(entities, result.ok ? result.value : {})).classes).toHaveLength(1);
  });

  test('change nothing when they are known', () => {
    const result = rememberNames(listed(turku), ['turku', 'Turun kaupunki'], { newId });
    expect(result).toEqual({ ok: true, value: {} });
  });
});

describe('A name that means somebody else', () => {
  test('is remembered with the entry, and the later of two words on it wins', () => {
    const entities = listed(turku);
    const different = rememberDifferent(entities, 'Turun kaupunki', 'Turku', { newId });
    const [told] = done(entities, different);
    expect(told).toEqual({
      is: 'rosterEntry',
      id: 'r1',
      name: 'Turun kaupunki',
      notAliases: ['Turku'],
      kind: 'public',
      place: '853',
    });
    const apart = apply(entities, different.ok ? different.value : {});
    expect(done(apart, rememberDifferent(apart, 'Turun kaupunki', 'turku', { newId }))).toEqual([told]);
    const [again] = done(apart, rememberNames(apart, ['Turun kaupunki', 'Turku'], { newId }));
    expect(again).toEqual({ is: 'rosterEntry', id: 'r1', ...turku });
  });

  test('never counts as the entry, even where a file has it among the aliases too', () => {
    const both = listed({ ...turku, notAliases: ['TURKU'] });
    expect(actorClasses(both).classes).toHaveLength(3);
    expect(actorClasses(listed(turku)).classes).toHaveLength(2);
  });

  test('may be what another entry goes by, which then is the only one', () => {
    const entities = listed(
      { ...turku, notAliases: ['Turku'] },
      { name: 'Turun seutu', aliases: ['Turku', 'Åbo stad'] },
    );
    expect(actorClasses(entities).classes.map(({ members }) => members)).toEqual([
      ['m1/a1', 'm2/a1'],
      ['m3/a1'],
    ]);
    expect(done(entities, rememberNames(entities, ['Turku', 'Åbo'], { newId }))[1]?.aliases).toEqual([
      'Turku',
      'Åbo stad',
      'Åbo',
    ]);
  });

  test('makes a new entry where none is known, and cannot be what the entry is called', () => {
    const entities = listed();
    expect(done(entities, rememberDifferent(entities, 'MLL', 'MLL Turku', { newId }))).toEqual([
      { is: 'rosterEntry', id: 'new', name: 'MLL', notAliases: ['MLL Turku'] },
    ]);
    const own = listed(turku);
    const options = { entryId: 'r1', newId };
    expect(problem(rememberDifferent(own, 'Turku', 'turun kaupunki', options))).toEqual({ type: 'own-name' });
    expect(problem(rememberDifferent(own, 'Turku', '?', { newId }))).toEqual({ type: 'no-name' });
  });
});
