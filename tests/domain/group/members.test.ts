import { expect, test } from 'vitest';
import { membersOf, startGroup, trayOf } from '../../../src/domain/group';
import { gather, sourcesOfActor } from '../../../src/domain/group/gathered';
import { workshop } from '../match/workshop';

test('a group that names itself, nobody twice and somebody who is gone has the members that are there', () => {
  const entities = workshop({
    maps: {
      m1: { actors: { a1: 'Turku' } },
      zz: { actors: {}, info: { groupOf: ['zz', 'm1', 'm1', 'm9'] } },
    },
  });
  expect(membersOf(entities, 'zz')).toEqual({ present: ['m1'], missing: 1 });
});

test('an actor that members take for two known ones is taken as neither', () => {
  const entities = workshop({
    roster: { r1: ['Turku'], r2: ['Åbo'] },
    maps: {
      m1: { actors: { a1: { name: 'Turku', rosterId: 'r1' } } },
      m2: { actors: { a1: { name: 'Åbo', rosterId: 'r2' } } },
    },
    pairs: [['m1/a1', 'm2/a1', 'same']],
  });
  expect(sourcesOfActor(gather(entities, ['m1', 'm2']), 'm1/a1')).toEqual(['m1/a1', 'm2/a1']);
  const taken = Object.values(startGroup(entities, ['m1', 'm2'], { mapId: 'zz', newId: () => 'g1' }));
  const actors = taken.flatMap(({ after }) => (after?.['is'] === 'actor' ? [after] : []));
  expect(actors).toHaveLength(1);
  expect(actors[0]).not.toHaveProperty('rosterId');
});

test('a link between two that the group has made one is not offered', () => {
  const drawn = { actors: { a1: 'Turku', a2: 'Turun kaupunki' }, links: [['a1', 'a2']] } as const;
  const entities = workshop({
    maps: {
      m1: drawn,
      zz: {
        actors: { g1: { name: 'Turku', from: ['m1/a1', 'm1/a2'] } },
        info: { author: { type: 'group' }, groupOf: ['m1'] },
      },
    },
  });
  expect(trayOf(entities, 'zz')).toMatchObject({ actors: [], links: [] });
});
