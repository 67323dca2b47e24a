import { describe, expect, test } from 'vitest';
import type { Entities } from '../../../src/domain/entity';
import { drawn, membersOf } from '../../../src/features/match/drawn';
import { classOf, gather } from '../../../src/features/match/gathered';
import { decide, workshopOf } from '../../domain/match/drafts';

const reasons = (entities: Entities, ref: string) => {
  const gathered = gather(entities);
  const one = classOf(gathered, ref);
  return one ? membersOf(gathered, one, 'fi').map((member) => [member.ref, ...member.reasons]) : [];
};

describe('Why a member is in its class', () => {
  test('is its name, where another bears it too', () => {
    expect(reasons(workshopOf([['Turku'], ['turku']]), 'm1/a1')).toEqual([
      ['m1/a1', 'name'],
      ['m2/a1', 'name'],
    ]);
  });

  test('is the actor list, which outweighs the name', () => {
    const known = { name: 'Turku', rosterId: 'r1' };
    expect(reasons(workshopOf([[known], [known]]), 'm1/a1')).toEqual([
      ['m1/a1', 'roster'],
      ['m2/a1', 'roster'],
    ]);
  });

  test("is the users' word, beside the name that brought others along", () => {
    const entities = decide(workshopOf([['Turku'], ['Turku'], ['Åbo']]), 'm1/a1', 'same', 'm3/a1');
    expect(reasons(entities, 'm1/a1')).toEqual([
      ['m1/a1', 'name', 'hand'],
      ['m2/a1', 'name'],
      ['m3/a1', 'hand'],
    ]);
  });

  test('is nothing when it is alone', () => {
    expect(reasons(workshopOf([['Turku', 'Raisio']]), 'm1/a1')).toEqual([['m1/a1']]);
  });
});

describe('What stands around an actor', () => {
  const gathered = gather(
    workshopOf(
      [['Turku', 'Varha', 'Åbo Akademi', 'Raisio']],
      [
        [
          ['a1', 'a2'],
          ['a3', 'a1'],
          ['a2', 'a1'],
          ['a1', 'a1'],
          ['a2', 'a4'],
        ],
      ],
    ),
  );

  test('is each neighbour once, in the order of the alphabet', () => {
    expect(drawn(gathered, 'm1/a1', 'fi')).toEqual({
      ref: 'm1/a1',
      name: 'Turku',
      mapId: 'm1',
      neighbours: ['Varha', 'Åbo Akademi'],
    });
  });

  test('is nothing when the actor is gone', () => {
    expect(drawn(gathered, 'm1/a9', 'fi')).toBeUndefined();
  });
});
