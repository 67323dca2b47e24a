import { describe, expect, it } from 'vitest';
import type { RosterEntry } from '../../src/domain/entity';
import type { Alike } from '../../src/domain/match/suggest/alike';
import type { Reason } from '../../src/domain/match/suggest/suggestion';
import {
  allMeant,
  type DrawnMeant,
  doubtOf,
  inOrderOf,
  knownOf,
  othersMeant,
  type Standing,
  withAlikeEntries,
  withAlikeNames,
} from '../../src/domain/meant';

const entry = (id: string, name: string, aliases: string[] = [], notAliases?: string[]): RosterEntry => ({
  is: 'rosterEntry',
  id,
  name,
  aliases,
  ...(notAliases ? { notAliases } : {}),
});

const TURKU = entry('r1', 'Turun kaupunki', ['Åbo stad']);
const KELA = entry('r2', 'Kela', ['Kansaneläkelaitos'], ['Kelan kirjasto']);
const ROSTER = [TURKU, KELA];

const own = (actor: Standing, entry?: RosterEntry): DrawnMeant => (entry ? { actor, entry } : { actor });

const actor = (id: string, name: string, rosterId?: string): Standing => ({
  id,
  name,
  ...(rosterId ? { rosterId } : {}),
});

const alike = (
  id: string,
  name: string,
  probability: number,
  more: { readonly reasons?: Reason[]; readonly persons?: NonNullable<Alike['persons']> } = {},
): Alike => ({ id, name, probability, reasons: ['typo'], ...more });

describe('whom a name may mean', () => {
  it('is everybody on the map and those of the list that are not on it', () => {
    const meant = allMeant(ROSTER, [actor('a1', 'Åbo stad'), actor('a2', 'Varha')]);
    expect(knownOf(meant)).toEqual([
      { id: 'map/a1', names: ['Åbo stad', 'Turun kaupunki'] },
      { id: 'map/a2', names: ['Varha'] },
      { id: 'list/r2', names: ['Kela', 'Kansaneläkelaitos'], notNames: ['Kelan kirjasto'] },
    ]);
  });

  it('keeps an actor and an entry of one id apart', () => {
    const meant = allMeant([entry('x', 'Kela')], [actor('x', 'Varha')]);
    expect([...meant.keys()]).toEqual(['map/x', 'list/x']);
  });
});

describe('what the matcher adds', () => {
  const meant = allMeant(ROSTER, [actor('a1', 'Varha')]);

  it('stands after what the letters gave, which stays where it is', () => {
    const first = [{ entry: KELA }];
    const found = [alike('list/r1', 'Åbo stad', 0.9), alike('list/r2', 'Kela', 0.8)];
    expect(withAlikeEntries(first, found, meant)).toEqual([
      { entry: KELA },
      { entry: TURKU, alias: 'Åbo stad' },
    ]);
  });

  it('is nothing that is on the map, unlikely, unknown, or too much', () => {
    const found = [
      alike('map/a1', 'Varha', 0.99),
      alike('list/r1', 'Turun kaupunki', 0.4),
      alike('list/r9', 'Kuka', 0.9),
    ];
    expect(withAlikeEntries([], found, meant)).toEqual([]);
    expect(withAlikeEntries([{ entry: KELA }], [alike('list/r1', 'Turku', 0.9)], meant, 1)).toHaveLength(1);
  });

  it('is in a line also who is on the map, each name once', () => {
    const first = [{ name: 'Varha', actorId: 'a1' }];
    const found = [
      alike('map/a1', 'Varha', 0.99),
      alike('list/r1', 'Åbo stad', 0.9),
      alike('list/r2', 'Kela', 0.3),
    ];
    expect(withAlikeNames(first, found, meant)).toEqual([
      { name: 'Varha', actorId: 'a1' },
      { name: 'Turun kaupunki', alias: 'Åbo stad' },
    ]);
    expect(withAlikeNames([], found, meant)[0]).toEqual({ name: 'Varha', actorId: 'a1' });
  });
});

describe('what is found while typing goes on', () => {
  it('keeps the places of those who were there, and puts others after them', () => {
    const before = [alike('a', 'A', 0.8), alike('b', 'B', 0.7), alike('c', 'C', 0.6)];
    const found = [alike('d', 'D', 0.95), alike('c', 'C', 0.9), alike('e', 'E', 0.8), alike('a', 'A', 0.7)];
    expect(inOrderOf(before, found)).toEqual([found[3], found[1], found[0], found[2]]);
  });
});

describe('what is asked of a name', () => {
  const named = actor('new', 'Tku');
  const drawn = [named, actor('a1', 'Turku'), actor('a2', 'TKU')];
  const meant = othersMeant(own(named), ROSTER, drawn);
  const about = (...found: Alike[]) => doubtOf(own(named), found, meant)?.meant;

  it('is never whether it is itself, nor its namesake', () => {
    expect([...meant.keys()]).toEqual(['map/a1', 'list/r1', 'list/r2']);
  });

  it('is not whether a listed actor is another one of the list, drawn or not', () => {
    const listed = actor('new', 'Kansaneläkelaitos');
    const others = [
      listed,
      ...drawn.slice(1),
      actor('a3', 'Åbo stad'),
      actor('a4', 'Folkpensionsanstalten', 'r2'),
    ];
    const keys = [...othersMeant(own(listed, KELA), ROSTER, others).keys()];
    expect(keys, 'the one that stands for the same one of the list is asked about').toEqual([
      'map/a1',
      'map/a2',
      'map/a4',
    ]);
  });

  it('asks for more certainty of a twin on the map than of the list', () => {
    expect(about(alike('list/r1', 'Turun kaupunki', 0.8))).toEqual({ entry: TURKU });
    expect(about(alike('list/r1', 'Turun kaupunki', 0.79))).toBeUndefined();
    expect(about(alike('map/a1', 'Turku', 0.9))).toEqual({ actor: drawn[1] });
    expect(about(alike('map/a1', 'Turku', 0.89))).toBeUndefined();
    expect(about(alike('map/a9', 'Turku', 0.99)), 'nobody known').toBeUndefined();
  });

  it('is about persons only when all of their names are the same', () => {
    const person = (persons: NonNullable<Alike['persons']>) =>
      about(alike('list/r1', 'Mari Virtanen', 0.99, { persons }));
    for (const apart of ['initials', 'short', 'typo', 'different'] as const) {
      expect(person(apart), apart).toBeUndefined();
    }
    expect(person('same')).toEqual({ entry: TURKU });
    expect(person('one'), 'what only looks like a person').toEqual({ entry: TURKU });
  });

  it('is hardly about initials, unless they are those of a known body', () => {
    const acronym = (probability: number, reasons: Reason[]) =>
      about(alike('list/r1', 'Turun kaupunki', probability, { reasons }));
    expect(acronym(0.94, ['acronym'])).toBeUndefined();
    expect(acronym(0.95, ['acronym'])).toEqual({ entry: TURKU });
    expect(acronym(0.9, ['known-body', 'acronym'])).toEqual({ entry: TURKU });
  });

  it('is about the likeliest that is worth asking, and nothing when another is as likely', () => {
    const entry = alike('list/r1', 'Turun kaupunki', 0.84);
    expect(about(alike('map/a1', 'Turku', 0.85), entry)).toEqual({ entry: TURKU });
    expect(about(entry, alike('list/r2', 'Kela', 0.78))).toEqual({ entry: TURKU });
    expect(about(entry, alike('list/r2', 'Kela', 0.8))).toBeUndefined();
    expect(about(alike('map/a1', 'Turku', 0.95), alike('list/r1', 'Turun kaupunki', 0.94))).toEqual({
      actor: drawn[1],
    });
  });

  it('is asked of the one that is not on the list, whichever was drawn first', () => {
    const listed = own(actor('new', 'Turun kaupunki'), TURKU);
    const others = othersMeant(listed, ROSTER, [listed.actor, actor('a1', 'Tku')]);
    expect(doubtOf(listed, [alike('map/a1', 'Tku', 0.99)], others)).toEqual({
      actorId: 'a1',
      written: 'Tku',
      meant: listed,
    });
  });
});
