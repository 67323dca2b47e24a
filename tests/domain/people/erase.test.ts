import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countMaps } from '../../../src/domain/compare/counts';
import type { Entities, Entity, Key } from '../../../src/domain/entity';
import { actorClasses } from '../../../src/domain/match/classes';
import {
  decidersIn,
  type Erasure,
  erasePerson,
  mapsDrawnBy,
  namelessDeciders,
} from '../../../src/domain/people/erase';
import { searchPerson } from '../../../src/domain/people/find';
import { type Place, placeId, rewriteRecord } from '../../../src/domain/people/places';
import { spellingOf } from '../../../src/domain/people/spelling';
import { keyOf, pairDecisionKey } from '../../../src/domain/recordKeys';
import { mapContents } from '../../../src/domain/select';
import { workshopEntities } from '../arbitraries';
import { workshop } from '../match/workshop';

const PIRKKO = 'Pirkko Poistettava';
const AT = '2026-11-22T10:00:00Z';
const NONE: ReadonlySet<string> = new Set();

const erasureOf = (records: Entities, more: Partial<Erasure> = {}): Erasure => {
  const meant = { spellings: [spellingOf(PIRKKO)], spared: NONE, ...more };
  return { maps: NONE, at: AT, deciders: namelessDeciders(decidersIn(records), meant), ...meant };
};

const erased = (records: Entities, more?: Partial<Erasure>): Entities =>
  erasePerson(records, erasureOf(records, more));

const findingsIn = (records: Entities) => {
  const search = searchPerson([spellingOf(PIRKKO)]);
  search.look(records, 'now');
  return search.found().findings;
};

const nameIn = ({ kind, text }: Place, way: number): string => {
  if (kind === 'decider') return way % 2 ? PIRKKO : `${PIRKKO} #4K7Q`;
  if (way % 3 === 0) return PIRKKO;
  return way % 3 === 1 ? `${text} ${PIRKKO}` : `Tässä pirkko  POISTETTAVA, ${text}`;
};

/** Puts the name into some of the places that `isOpen` admits. */
const planted = (records: Entities, ways: readonly number[], isOpen: (place: Place) => boolean): Entities => {
  let count = 0;
  const next = new Map<Key, Entity>();
  for (const [key, record] of records) {
    const named = rewriteRecord(record, key, (place) => {
      const way = ways[count++ % ways.length] ?? 0;
      return way < 6 && isOpen(place) ? nameIn(place, way) : place.text;
    });
    next.set(named.is === 'pairDecision' ? keyOf(named) : key, named);
  }
  return next;
};

const ways = fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 12 });
const anywhere = () => true;

const textOf = (records: Entities): string => JSON.stringify([...records]);

describe('a person is erased', () => {
  test('from every field and every key, and what does not name them stays the very same', () => {
    fc.assert(
      fc.property(workshopEntities, ways, (records, where) => {
        const named = planted(records, where, anywhere);
        const left = erased(named);
        expect(findingsIn(left)).toEqual([]);
        expect(textOf(left)).not.toMatch(/poistettava/i);
        expect(left.size).toBe(named.size);
        for (const [key, record] of named) {
          if (!/poistettava/i.test(JSON.stringify(record))) expect(left.get(key)).toBe(record);
        }
      }),
      { seed: 42, numRuns: 200 },
    );
  });

  test('without a change to any class or count, but for what bears their name itself', () => {
    const isTalk = ({ is, kind }: Place) => kind !== 'text' || is === 'note' || is === 'link' || is === 'map';
    const counted = (records: Entities) => {
      const { actors, links } = countMaps(mapContents(records), actorClasses(records));
      return [
        actors.map(({ id, mapIds }) => ({ id, mapIds })),
        links.map(({ key, mapIds, drawnBoth }) => ({ key, mapIds, drawnBoth })),
      ];
    };
    fc.assert(
      fc.property(workshopEntities, ways, (records, where) => {
        const named = planted(records, where, isTalk);
        const left = erased(named);
        expect(actorClasses(left)).toEqual(actorClasses(named));
        expect(counted(left)).toEqual(counted(named));
      }),
      { seed: 42, numRuns: 200 },
    );
  });

  test('and what is spared is left as it is', () => {
    fc.assert(
      fc.property(workshopEntities, ways, (records, where) => {
        const named = planted(records, where, anywhere);
        const spared = new Set(findingsIn(named).map(({ id }) => id));
        expect(erased(named, { spared })).toEqual(named);
      }),
      { seed: 42, numRuns: 100 },
    );
  });

  test('a role outlives whoever holds it, and a contact without one goes', () => {
    const contacts = [
      { role: 'Sihteeri', name: PIRKKO, phone: '+358 40 123 4567' },
      { email: 'pirkko.poistettava@turku.fi' },
      { role: 'Varajäsen', name: 'Matti Jäävä' },
    ];
    const records = workshop({ maps: { m1: { actors: { a1: { name: 'Turku', contacts } } } } });
    expect(erased(records).get('m1/a1')).toMatchObject({
      contacts: [{ role: 'Sihteeri' }, { role: 'Varajäsen', name: 'Matti Jäävä' }],
    });
  });

  test('their map stays without a name, or goes but for its tombstone', () => {
    const sketch = { actors: { a1: 'Turku' }, info: { author: { name: PIRKKO }, title: PIRKKO, base: 'h1' } };
    const records = workshop({ maps: { m1: sketch, m2: { actors: { a1: 'Turku' } } } });
    expect(erased(records).get('m1')).toEqual({ is: 'map', id: 'm1', author: {}, base: 'h1' });
    const maps = new Set(mapsDrawnBy(records, erasureOf(records)));
    const left = erased(records, { maps });
    expect(left.get('m1')).toEqual({ is: 'map', id: 'm1', deletedAt: AT, base: 'h1' });
    expect(left.has('m1/a1')).toBe(false);
    expect(left.get('m2/a1')).toBe(records.get('m2/a1'));
  });

  test('their words on a pair stay apart from everybody else’s, nameless ones too', () => {
    const pair = ['m1/a1', 'm2/a1'] as const;
    const records = workshop({
      pairs: [
        [...pair, 'same', 1, `${PIRKKO} #4K7Q`],
        [...pair, 'different', 2, PIRKKO],
        [...pair, 'same', 3, '#4K7Q'],
        [...pair, 'same', 4, '#0001'],
        [...pair, 'same', 5, 'Maija #9ABC'],
      ],
    });
    const left = erased(records);
    expect(decidersIn(left).sort()).toEqual(['#0001', '#0002', '#0003', '#4K7Q', 'Maija #9ABC']);
    for (const by of decidersIn(left)) expect(left.get(pairDecisionKey(...pair, by))).toMatchObject({ by });
    expect(actorClasses(left)).toEqual(actorClasses(records));
  });

  test('once they are erased there is nothing left to do', () => {
    fc.assert(
      fc.property(workshopEntities, ways, (records, where) => {
        const left = erased(planted(records, where, anywhere));
        expect(erased(left)).toEqual(left);
      }),
      { seed: 42, numRuns: 100 },
    );
  });
});

describe('a person is found', () => {
  const records = workshop({
    maps: {
      m1: {
        actors: {
          a1: { name: 'Turku', note: `Kysy: ${PIRKKO}` },
          a2: { name: 'Kela', note: 'Pirkko hoitaa' },
        },
        info: { author: { name: 'pirkko poistettava' } },
      },
    },
    pairs: [
      ['m1/a1', 'm1/a2', 'different', 1, `${PIRKKO} #4K7Q`],
      ['m1/a1', 'm1/a3', 'different', 2, `${PIRKKO} #4K7Q`],
    ],
  });

  const found = (name: string) => {
    const search = searchPerson([spellingOf(name)]);
    search.look(records, 'now');
    search.look(records, 'earlier');
    return search.found();
  };

  test('each place once, by the state it stands in first, and what looks like them is only offered', () => {
    const { findings, alike } = found(PIRKKO);
    expect(findings.map(({ kind, key, count, source }) => [kind, key, count, source])).toEqual([
      ['author', 'm1', 1, 'now'],
      ['text', 'm1/a1', 1, 'now'],
      ['decider', '', 2, 'now'],
    ]);
    expect(alike).toEqual([{ text: 'Pirkko', count: 1 }]);
    expect(findings.every(({ isSure }) => isSure)).toBe(true);
  });

  test('by one word only as far as nothing is guessed', () => {
    const { findings, alike } = found('Pirkko');
    expect(findings.map(({ kind, isSure }) => [kind, isSure])).toEqual([
      ['author', false],
      ['text', false],
      ['text', false],
      ['decider', false],
    ]);
    expect(alike.map(({ text }) => text)).toEqual(['pirkko poistettava']);
  });

  test('not for sure where their name goes on into another one', () => {
    const search = searchPerson([spellingOf(PIRKKO)]);
    search.look(workshop({ maps: { m1: { actors: { a1: `${PIRKKO}-Virtanen` } } } }), 'now');
    expect(search.found().findings.map(({ isSure }) => isSure)).toEqual([false]);
  });

  test('a place has one name in every state', () => {
    expect(placeId({ kind: 'text', key: 'm1/a1', text: 'x' })).toBe('text\nm1/a1\nx');
  });
});
