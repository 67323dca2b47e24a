import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../../src/domain/change';
import { becomeListed, mergeActors } from '../../../src/domain/commands/sameActor';
import type { Entities, RosterEntry } from '../../../src/domain/entity';
import { idOfKey } from '../../../src/domain/recordKeys';
import { mapContent } from '../../../src/domain/select';
import { actorNames } from '../arbitraries';
import { workshop } from '../match/workshop';
import { thrice } from './thrice';

const TURKU: RosterEntry = {
  is: 'rosterEntry',
  id: 'r1',
  name: 'Turun kaupunki',
  kind: 'public',
  place: '853',
};

describe('an actor that becomes one of the list', () => {
  const entities = workshop({
    maps: { m1: { actors: { a1: { name: 'Tku', note: 'iso' }, a2: { name: 'Åbo st', kind: 'city' } } } },
  });

  it('takes its name, its type and its place, and keeps what else is said of it', () => {
    const after = thrice(entities, becomeListed(entities, 'm1', 'a1', TURKU));
    expect(after['m1/a1']).toEqual({
      is: 'actor',
      id: 'a1',
      name: 'Turun kaupunki',
      note: 'iso',
      kind: 'public',
      place: '853',
      rosterId: 'r1',
    });
  });

  it('keeps the type that its author chose', () => {
    const after = thrice(entities, becomeListed(entities, 'm1', 'a2', TURKU));
    expect(after['m1/a2']).toMatchObject({ name: 'Turun kaupunki', kind: 'city' });
  });

  it('changes nothing once it is gone', () => {
    expect(becomeListed(entities, 'm1', 'a9', TURKU)).toEqual({});
  });
});

describe('two actors of a map that become one', () => {
  const drawn = workshop({
    maps: {
      m1: {
        actors: {
          new: { name: 'Åbo stad', note: 'uusi', x: 5, y: 5, influence: 2, contacts: [{ name: 'Liisa' }] },
          old: { name: 'Turku', note: 'vanha', x: 1, y: 1, contacts: [{ name: 'Matti' }] },
          kela: 'Kela',
          varha: 'Varha',
        },
        links: [
          ['new', 'kela', { direction: 'forward', note: 'raha' }],
          ['old', 'kela', { strength: 2 }],
          ['varha', 'new'],
          ['old', 'new'],
          ['new', 'kela', { kind: 'money' }],
        ],
      },
    },
    more: [],
  });
  const entities: Entities = new Map([
    ...drawn,
    ['m1/n1', { is: 'network', id: 'n1', name: 'Ydin', members: ['kela', 'new'] }],
    ['m1/n2', { is: 'network', id: 'n2', name: 'Muut', members: ['old', 'new'] }],
  ]);
  const after = thrice(entities, mergeActors(entities, 'm1', 'new', 'old'));

  it('stand where the older stood, under its name, with all that was said of either', () => {
    expect(after['m1/new']).toBeUndefined();
    expect(after['m1/old']).toEqual({
      is: 'actor',
      id: 'old',
      name: 'Turku',
      x: 1,
      y: 1,
      note: 'vanha\nuusi',
      influence: 2,
      contacts: [{ name: 'Matti' }, { name: 'Liisa' }],
    });
  });

  it('have the links of both, each once: a double says on the one that stays what it said', () => {
    const links = Object.values(after).filter(({ is }) => is === 'link');
    expect(links).toEqual([
      {
        is: 'link',
        id: 'l1',
        source: 'old',
        target: 'kela',
        direction: 'forward',
        strength: 2,
        note: 'raha',
      },
      { is: 'link', id: 'l2', source: 'varha', target: 'old' },
      { is: 'link', id: 'l4', source: 'old', target: 'kela', kind: 'money' },
    ]);
  });

  it('keep what each of several doubles says', () => {
    const doubled = workshop({
      maps: {
        m1: {
          actors: { new: 'Åbo', old: 'Turku', kela: 'Kela' },
          links: [
            ['old', 'kela', { note: 'yksi' }],
            ['new', 'kela', { note: 'kaksi' }],
            ['kela', 'new', { note: 'kolme' }],
          ],
        },
      },
    });
    const links = Object.values(thrice(doubled, mergeActors(doubled, 'm1', 'new', 'old')));
    expect(links.filter(({ is }) => is === 'link')).toEqual([
      { is: 'link', id: 'l0', source: 'old', target: 'kela', note: 'yksi\nkaksi\nkolme' },
    ]);
  });

  it('are in the networks of both, once in each', () => {
    expect(after['m1/n1']).toMatchObject({ members: ['kela', 'old'] });
    expect(after['m1/n2']).toMatchObject({ members: ['old'] });
  });

  it('are left alone when one of them is not there, or they are one already', () => {
    expect(mergeActors(entities, 'm1', 'new', 'gone')).toEqual({});
    expect(mergeActors(entities, 'm1', 'gone', 'old')).toEqual({});
    expect(mergeActors(entities, 'm1', 'old', 'old')).toEqual({});
    expect(mergeActors(entities, 'm9', 'new', 'old')).toEqual({});
  });

  it('never lose a neighbour and never link to themselves, whatever was drawn', () => {
    const ids = ['a', 'b', 'c', 'd'] as const;
    const link = fc.tuple(
      fc.constantFrom(...ids),
      fc.constantFrom(...ids),
      fc.record(
        { kind: fc.constantFrom('x', 'y'), direction: fc.constantFrom('none' as const, 'forward' as const) },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(fc.array(link, { maxLength: 8 }), actorNames, (links, name) => {
        const before = workshop({
          maps: { m1: { actors: Object.fromEntries(ids.map((id) => [id, name])), links } },
        });
        const now = apply(before, mergeActors(before, 'm1', 'a', 'b'));
        const linked = mapContent(now, 'm1')?.links ?? [];
        const neighbours = (of: readonly string[], all: readonly { source: string; target: string }[]) =>
          new Set(
            all
              .filter(({ source, target }) => of.includes(source) || of.includes(target))
              .flatMap(({ source, target }) => [source, target])
              .filter((id) => !['a', 'b'].includes(id)),
          );
        const pairs = links.map(([source, target]) => ({ source, target }));
        expect(neighbours(['b'], linked)).toEqual(neighbours(['a', 'b'], pairs));
        expect([...now.keys()].map(idOfKey)).not.toContain('a');
        expect(linked.filter(({ source, target }) => source === target && source === 'b').length).toBe(
          links.filter(([source, target]) => source === 'b' && target === 'b').length,
        );
      }),
      { seed: 42 },
    );
  });
});
