import { describe, expect, test } from 'vitest';
import type { Entities } from '../../../src/domain/entity';
import { actorClasses } from '../../../src/domain/match/classes';
import { mapOf, workshop } from './workshop';

const membersOf = (entities: Entities) =>
  actorClasses(entities).classes.map(({ members }) => members.join(' '));
const conflictsOf = (entities: Entities) =>
  actorClasses(entities).conflicts.map(({ a, b, reason }) => `${a} ${b} ${reason}`);

describe('equal names', () => {
  test('unite over maps, whatever their spelling', () => {
    const entities = workshop({ maps: { m1: mapOf('Turku'), m2: mapOf('TURKU'), m3: mapOf('Åbo') } });
    expect(membersOf(entities)).toEqual(['m1/a1 m2/a1', 'm3/a1']);
    expect(conflictsOf(entities)).toEqual([]);
  });

  test('unite nobody when nothing is left of them', () => {
    expect(membersOf(workshop({ maps: { m1: mapOf('?'), m2: mapOf('?') } }))).toEqual(['m1/a1', 'm2/a1']);
  });

  test('leave out twins of one map and report them', () => {
    const entities = workshop({ maps: { m1: mapOf('MLL', 'MLL'), m2: mapOf('MLL'), m3: mapOf('MLL') } });
    expect(membersOf(entities)).toEqual(['m1/a1', 'm1/a2', 'm2/a1 m3/a1']);
    expect(conflictsOf(entities)).toEqual(['m1/a1 m1/a2 twin']);
  });

  test('take in twins whom the users called the same', () => {
    const entities = workshop({
      maps: { m1: mapOf('MLL', 'MLL'), m2: mapOf('MLL') },
      pairs: [['m1/a2', 'm1/a1', 'same']],
    });
    expect(membersOf(entities)).toEqual(['m1/a1 m1/a2 m2/a1']);
    expect(conflictsOf(entities)).toEqual([]);
  });

  test('report each of several twins with another one', () => {
    const entities = workshop({
      maps: { m1: mapOf('MLL', 'MLL', 'MLL') },
      pairs: [['m1/a2', 'm1/a1', 'same']],
    });
    expect(conflictsOf(entities)).toEqual(['m1/a1 m1/a3 twin', 'm1/a2 m1/a3 twin']);
  });

  test('leave out both whom the users told apart and unite the others', () => {
    const entities = workshop({
      maps: { m1: mapOf('MLL'), m2: mapOf('MLL'), m3: mapOf('MLL'), m4: mapOf('MLL') },
      pairs: [['m2/a1', 'm1/a1', 'different']],
    });
    expect(membersOf(entities)).toEqual(['m1/a1', 'm2/a1', 'm3/a1 m4/a1']);
    expect(conflictsOf(entities)).toEqual(['m1/a1 m2/a1 different']);
  });

  test('respect a "different" that lies between the classes, without a word', () => {
    const entities = workshop({
      maps: { m1: mapOf('MLL'), m2: mapOf('MLL'), m3: mapOf('Piiri') },
      pairs: [
        ['m2/a1', 'm3/a1', 'same', 1],
        ['m3/a1', 'm1/a1', 'different', 2],
      ],
    });
    expect(membersOf(entities)).toEqual(['m1/a1', 'm2/a1 m3/a1']);
    expect(conflictsOf(entities)).toEqual([]);
  });

  test('never bring two actors of one map into a class, and report it once for two classes', () => {
    const entities = workshop({
      maps: { m1: mapOf('Turku'), m2: mapOf('Åbo', 'Salo'), m3: mapOf('Turku'), m4: mapOf('Turku') },
      pairs: [
        ['m1/a1', 'm2/a1', 'same', 1],
        ['m3/a1', 'm2/a2', 'same', 2],
        ['m4/a1', 'm2/a2', 'same', 3],
      ],
    });
    expect(membersOf(entities)).toEqual(['m1/a1 m2/a1', 'm2/a2 m3/a1 m4/a1']);
    expect(conflictsOf(entities)).toEqual(['m1/a1 m3/a1 one-map']);
  });

  test('wait when their actors carry several roster ids', () => {
    const entities = workshop({
      maps: {
        m1: { actors: { a1: { name: 'MLL', rosterId: 'r1' } } },
        m2: { actors: { a1: { name: 'MLL', rosterId: 'r2' } } },
        m3: mapOf('MLL'),
        m4: mapOf('MLL'),
      },
    });
    expect(membersOf(entities)).toEqual(['m1/a1', 'm2/a1', 'm3/a1', 'm4/a1']);
    expect(conflictsOf(entities)).toEqual([
      'm1/a1 m2/a1 several-roster-ids',
      'm1/a1 m3/a1 several-roster-ids',
      'm1/a1 m4/a1 several-roster-ids',
    ]);
  });
});

describe('the actor list', () => {
  const roster = { r1: ['Turun kaupunki', 'Turku', 'Åbo stad'], r2: ['Turun yliopisto', 'TY'] };

  test('unites its names and aliases with those that carry its id', () => {
    const maps = {
      m1: mapOf('Turku'),
      m2: mapOf('åbo  stad'),
      m3: { actors: { a1: { name: 'Kaupunki', rosterId: 'r1' } } },
    };
    expect(membersOf(workshop({ roster, maps }))).toEqual(['m1/a1 m2/a1 m3/a1']);
  });

  test('says nothing by a name that two of its entries share', () => {
    const maps = { m1: mapOf('TY'), m2: mapOf('Turun yliopisto'), m3: mapOf('TY') };
    const entities = workshop({ roster: { ...roster, r3: ['Turun yritykset', 'TY'] }, maps });
    expect(membersOf(entities)).toEqual(['m1/a1 m3/a1', 'm2/a1']);
  });

  test('says nothing by an entry that was deleted', () => {
    const more = [
      { is: 'rosterEntry', id: 'r1', name: 'Turku', aliases: ['Åbo'], deletedAt: '2026' },
    ] as const;
    const entities = workshop({ more, maps: { m1: mapOf('Turku'), m2: mapOf('Åbo') } });
    expect(membersOf(entities)).toEqual(['m1/a1', 'm2/a1']);
  });

  test('yields to an id that an actor carries itself', () => {
    const maps = {
      m1: { actors: { a1: { name: 'Turku', rosterId: 'r2' } } },
      m2: mapOf('Åbo stad'),
      m3: mapOf('TY'),
    };
    expect(membersOf(workshop({ roster, maps }))).toEqual(['m1/a1 m3/a1', 'm2/a1']);
  });

  test('leaves out twins that it calls the same', () => {
    const entities = workshop({
      roster,
      maps: { m1: mapOf('Turku', 'Åbo stad'), m2: mapOf('Turun kaupunki') },
    });
    expect(membersOf(entities)).toEqual(['m1/a1', 'm1/a2', 'm2/a1']);
    expect(conflictsOf(entities)).toEqual(['m1/a1 m1/a2 twin']);
  });

  test('goes before equal names', () => {
    const maps = {
      m1: { actors: { a1: { name: 'Kaupunki', rosterId: 'r1' }, a2: 'Satama' } },
      m2: mapOf('Turku'),
      m3: { actors: { a1: { name: 'Satama', rosterId: 'r1' } } },
    };
    const entities = workshop({ roster, maps });
    expect(membersOf(entities)).toEqual(['m1/a1 m2/a1 m3/a1', 'm1/a2']);
    expect(conflictsOf(entities)).toEqual(['m1/a2 m3/a1 one-map']);
  });
});

describe("the users' word", () => {
  const maps = { m1: mapOf('Turku', 'Naantali'), m2: mapOf('Åbo'), m3: mapOf('Nådendal') };

  test('unites whom nothing else would, even in one map', () => {
    const entities = workshop({
      maps,
      pairs: [
        ['m1/a1', 'm2/a1', 'same', 1],
        ['m1/a1', 'm1/a2', 'same', 2],
      ],
    });
    expect(membersOf(entities)).toEqual(['m1/a1 m1/a2 m2/a1', 'm3/a1']);
  });

  test('can be taken back', () => {
    const pairs = [['m1/a1', 'm2/a1', 'retracted', 2]] as const;
    expect(membersOf(workshop({ maps, pairs }))).toEqual(membersOf(workshop({ maps })));
  });

  test('is the latest one, and the more careful one of two at once', () => {
    const records = (clock: number) =>
      new Map([
        ...workshop({ maps: { m1: mapOf('x'), m2: mapOf('y') } }),
        ['one', { is: 'pairDecision', a: 'm1/a1', b: 'm2/a1', verdict: 'same', clock }],
        ['two', { is: 'pairDecision', a: 'm2/a1', b: 'm1/a1', verdict: 'different', clock: 5 }],
      ] as const);
    expect([4, 5, 6].map((clock) => membersOf(records(clock)).length)).toEqual([2, 2, 1]);
  });

  test('"same" is refused only where "different" lies between the classes, and reported', () => {
    const entities = workshop({
      maps,
      pairs: [
        ['m1/a1', 'm2/a1', 'same', 3],
        ['m2/a1', 'm3/a1', 'same', 4],
        ['m1/a1', 'm3/a1', 'different', 5],
      ],
    });
    expect(membersOf(entities)).toEqual(['m1/a1 m2/a1', 'm1/a2', 'm3/a1']);
    expect(conflictsOf(entities)).toEqual(['m2/a1 m3/a1 blocked-same']);
  });

  test('a later one never changes how earlier ones resolve', () => {
    const later = [
      ['m2/a1', 'm3/a1', 'same', 3],
      ['m1/a1', 'm2/a1', 'same', 4],
      ['m1/a1', 'm3/a1', 'different', 5],
    ] as const;
    expect(membersOf(workshop({ maps, pairs: later }))).toEqual(['m1/a1', 'm1/a2', 'm2/a1 m3/a1']);
  });

  test('on an actor and itself says nothing', () => {
    const entities = workshop({ maps, pairs: [['m1/a1', 'm1/a1', 'different']] });
    expect(conflictsOf(entities)).toEqual([]);
  });
});

describe('ghosts', () => {
  const pairs = [
    ['m1/a1', 'm2/a1', 'same', 1],
    ['m2/a1', 'm3/a1', 'same', 2],
  ] as const;

  test('tie others together after their map is deleted, and are no members', () => {
    const m2 = { ...mapOf('b'), info: { deletedAt: '2026-01-01' } };
    const entities = workshop({ maps: { m1: mapOf('a'), m2, m3: mapOf('c') }, pairs });
    expect(membersOf(entities)).toEqual(['m1/a1 m3/a1']);
    expect(actorClasses(entities).classIdByRef.get('m2/a1')).toBe('m1/a1');
  });

  test('are deleted actors and actors of maps that are not here, too', () => {
    const m2 = { actors: { a1: { name: 'b', deletedAt: '2026-01-01' } } };
    expect(membersOf(workshop({ maps: { m1: mapOf('a'), m2, m3: mapOf('c') }, pairs }))).toHaveLength(1);
    expect(membersOf(workshop({ maps: { m1: mapOf('a'), m3: mapOf('c') }, pairs }))).toHaveLength(1);
  });

  test('count as actors of their map', () => {
    const entities = workshop({
      maps: { m1: mapOf('x'), m3: mapOf('x') },
      pairs: [
        ['m1/a1', 'm2/a1', 'same', 1],
        ['m3/a1', 'm2/a2', 'same', 2],
      ],
    });
    expect(membersOf(entities)).toEqual(['m1/a1', 'm3/a1']);
    expect(conflictsOf(entities)).toEqual(['m1/a1 m3/a1 one-map']);
  });

  test('carry a "different"', () => {
    const entities = workshop({
      maps: { m1: mapOf('x'), m3: mapOf('x') },
      pairs: [
        ['m1/a1', 'm2/a1', 'same', 1],
        ['m3/a1', 'm2/a1', 'different', 2],
      ],
    });
    expect(membersOf(entities)).toEqual(['m1/a1', 'm3/a1']);
  });
});

test('ids and members stand in UTF-16 order of refs, not in that of maps', () => {
  const maps = { m1: mapOf('x'), 'm1-2': mapOf('x') };
  expect(membersOf(workshop({ maps }))).toEqual(['m1-2/a1 m1/a1']);
});

test('a thousand actors of one name in one map are reported in proportion', () => {
  const entities = workshop({ maps: { m1: mapOf(...Array(1000).fill('x')) } });
  expect(actorClasses(entities).conflicts).toHaveLength(999);
});
