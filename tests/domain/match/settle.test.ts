import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply, type Change, reverse } from '../../../src/domain/change';
import type { ActorRef, Entities } from '../../../src/domain/entity';
import { actorClasses } from '../../../src/domain/match/classes';
import { type Part, settleAgainst, settleGroup, settleGroups } from '../../../src/domain/match/settle';
import { pairDecisions } from '../../../src/domain/select';
import { workshopSketch } from './arbitrary';
import { decide, workshopOf } from './drafts';
import { workshop } from './workshop';

const membersOf = (entities: Entities): string[] =>
  actorClasses(entities).classes.map(({ members }) => members.join(' '));

const said = (entities: Entities, change: Change): string[] =>
  pairDecisions(new Map([...apply(entities, change)].filter(([key]) => key in change))).map(
    ({ a, verdict, b, by }) => `${by}: ${a} ${verdict} ${b}`,
  );

const five = workshopOf([['Turku', 'Åbo'], ['Turku'], ['Turun kaupunki'], ['Raisio']]);

describe('Settling a group', () => {
  test('makes each part one actor and tells the parts apart, in one change and by one clock', () => {
    const change = settleGroup(
      five,
      [
        ['m3/a1', 'm1/a1'],
        ['m1/a2', 'm4/a1'],
      ],
      'Maija',
    );
    expect(membersOf(apply(five, change))).toEqual(['m1/a1 m2/a1 m3/a1', 'm1/a2 m4/a1']);
    expect(said(five, change)).toEqual([
      'Maija: m1/a1 different m1/a2',
      'Maija: m1/a1 same m3/a1',
      'Maija: m1/a2 same m4/a1',
    ]);
    expect(new Set(pairDecisions(apply(five, change)).map(({ clock }) => clock)).size).toBe(1);
  });

  test('takes classes apart whose members it names one by one; the others go with the first of them', () => {
    const namesakes = workshopOf([['Turku'], ['Turku'], ['Turku'], ['Turku']]);
    const after = apply(namesakes, settleGroup(namesakes, [['m4/a1'], ['m3/a1', 'm2/a1']], 'Maija'));
    expect(membersOf(after)).toEqual(['m1/a1 m2/a1 m3/a1', 'm4/a1']);
  });

  test('overrules what was said against it by anybody, and nothing else', () => {
    const once = decide(decide(five, 'm1/a1', 'different', 'm3/a1'), 'm1/a2', 'same', 'm4/a1');
    const change = settleGroup(once, [['m1/a1', 'm3/a1', 'm1/a2'], ['m4/a1']], 'Maija');
    expect(membersOf(apply(once, change))).toEqual(['m1/a1 m1/a2 m2/a1 m3/a1', 'm4/a1']);
    expect(said(once, change)).toContain('undefined: m1/a1 retracted m3/a1');
    expect(said(once, change)).toContain('undefined: m1/a2 retracted m4/a1');
  });

  test('holds though a tie to somebody outside would bring a "different" between two members', () => {
    const start = [
      ['m1/a2', 'same', 'm1/a1'],
      ['m1/a2', 'different', 'm4/a1'],
      ['m1/a1', 'same', 'm4/a1'],
      ['m4/a1', 'different', 'm3/a1'],
    ].reduce(
      (now, [a = '', verdict, b = '']) => decide(now, a, verdict as 'same', b),
      workshopOf([['Turku', 'Åbo'], [], ['Turun kaupunki'], ['Raisio']]),
    );
    expect(membersOf(start)).toEqual(['m1/a1 m1/a2', 'm3/a1', 'm4/a1']);
    const after = apply(start, settleGroup(start, [['m1/a1', 'm3/a1'], ['m1/a2']]));
    expect(membersOf(after)).toEqual(['m1/a1 m3/a1', 'm1/a2', 'm4/a1']);
  });

  test('passes over actors that are gone, and parts of them alone', () => {
    const change = settleGroup(five, [['m1/a1', 'm9/a1', 'm3/a1'], ['m8/a1'], []]);
    expect(membersOf(apply(five, change))).toEqual(['m1/a1 m2/a1 m3/a1', 'm1/a2', 'm4/a1']);
    expect(settleGroup(five, [['m8/a1', 'm9/a1']])).toEqual({});
    expect(settleGroup(five, [])).toEqual({});
  });

  test('says nothing where all is so already', () => {
    expect(settleGroup(five, [['m1/a1', 'm2/a1']])).toEqual({});
  });

  test('is a bug when two parts name the same actor', () => {
    expect(() => settleGroup(five, [['m1/a1'], ['m3/a1', 'm1/a1']])).toThrow('m1/a1');
  });
});

describe('Settling one against others', () => {
  const apartOf = (entities: Entities, change: Change): string[] =>
    said(entities, change).filter((word) => word.includes('different'));

  test('tells it from each of them, and says nothing of them among themselves', () => {
    const change = settleAgainst(five, ['m3/a1', 'm1/a1'], [['m1/a2'], ['m4/a1']], 'Maija');
    expect(membersOf(apply(five, change))).toEqual(['m1/a1 m2/a1 m3/a1', 'm1/a2', 'm4/a1']);
    expect(apartOf(five, change)).toEqual(['Maija: m1/a1 different m1/a2', 'Maija: m1/a1 different m4/a1']);
  });

  test('overrules what was said against it, and leaves what was said among the others', () => {
    const once = decide(decide(five, 'm1/a1', 'same', 'm4/a1'), 'm3/a1', 'different', 'm4/a1');
    const change = settleAgainst(once, ['m1/a1'], [['m3/a1'], ['m4/a1']], 'Maija');
    expect(membersOf(apply(once, change))).toEqual(['m1/a1 m2/a1', 'm1/a2', 'm3/a1', 'm4/a1']);
    expect(said(once, change)).not.toContain('undefined: m3/a1 retracted m4/a1');
  });

  test('makes it one also where there is nobody else, and says nothing of others once it is gone', () => {
    expect(settleAgainst(five, ['m1/a1', 'm3/a1'], [])).toEqual(settleGroup(five, [['m1/a1', 'm3/a1']]));
    expect(apartOf(five, settleAgainst(five, ['m9/a1'], [['m1/a1'], ['m3/a1']]))).toEqual([]);
  });
});

describe('Settling many groups', () => {
  test('makes each one actor and says nothing between them', () => {
    const change = settleGroups(five, [
      ['m4/a1', 'm1/a2'],
      ['m1/a1', 'm3/a1'],
    ]);
    expect(membersOf(apply(five, change))).toEqual(['m1/a1 m2/a1 m3/a1', 'm1/a2 m4/a1']);
    expect(pairDecisions(apply(five, change)).map(({ verdict }) => verdict)).toEqual(['same', 'same']);
  });

  test.each(['m1/a1', 'm2/a1'])('takes groups that share a class by now for one: %s', (ref) => {
    const change = settleGroups(five, [
      ['m1/a1', 'm3/a1'],
      [ref, 'm4/a1'],
    ]);
    expect(membersOf(apply(five, change))).toEqual(['m1/a1 m2/a1 m3/a1 m4/a1', 'm1/a2']);
  });
});

/** Some of the living actors of a workshop, dealt out to parts. */
const dealt = fc
  .tuple(workshopSketch.map(workshop), fc.array(fc.integer({ min: -2, max: 3 }), { maxLength: 25 }))
  .map(([entities, places]) => {
    const refs = actorClasses(entities).classes.flatMap(({ members }) => members);
    const parts: ActorRef[][] = [[], [], [], []];
    for (const [index, ref] of refs.entries()) parts[places[index] ?? -1]?.push(ref);
    return { entities, parts: parts.filter((part) => part.length > 0) };
  });

const shuffledParts = (parts: readonly Part[]): fc.Arbitrary<Part[]> =>
  fc
    .tuple(...parts.map((part) => fc.shuffledSubarray([...part], { minLength: part.length })))
    .chain((shuffled) => fc.shuffledSubarray(shuffled, { minLength: shuffled.length }));

const classIdsOf = (entities: Entities, part: Part) => {
  const { classIdByRef } = actorClasses(entities);
  return new Set(part.map((ref) => classIdByRef.get(ref)));
};

describe('In any workshop, whatever was said before', () => {
  const seeded = { seed: 42, numRuns: 600 };

  test('each part is one actor, no two parts are the same, and undo restores the start', () => {
    fc.assert(
      fc.property(dealt, ({ entities, parts }) => {
        const change = settleGroup(entities, parts, 'Maija');
        const after = apply(entities, change);
        expect(parts.map((part) => classIdsOf(after, part).size)).toEqual(parts.map(() => 1));
        expect(classIdsOf(after, parts.flat()).size).toBe(parts.length);
        expect(new Map([...apply(after, reverse(change))].sort())).toEqual(new Map([...entities].sort()));
      }),
      seeded,
    );
  });

  test('nobody of the classes that are settled is lost', () => {
    fc.assert(
      fc.property(dealt, ({ entities, parts }) => {
        const after = apply(entities, settleGroup(entities, parts, 'Maija'));
        const named = classIdsOf(after, parts.flat());
        for (const { members } of actorClasses(entities).classes) {
          if (!members.some((ref) => parts.flat().includes(ref))) continue;
          for (const id of classIdsOf(after, members)) expect(named).toContain(id);
        }
      }),
      seeded,
    );
  });

  test('each of many groups is one actor', () => {
    fc.assert(
      fc.property(dealt, ({ entities, parts }) => {
        const after = apply(entities, settleGroups(entities, parts, 'Maija'));
        expect(parts.map((part) => classIdsOf(after, part).size)).toEqual(parts.map(() => 1));
      }),
      seeded,
    );
  });

  test('one against others is one actor, and none of the others is the same', () => {
    fc.assert(
      fc.property(dealt, ({ entities, parts: [one = [], ...others] }) => {
        const change = settleAgainst(entities, one, others, 'Maija');
        const after = apply(entities, change);
        const own = classIdsOf(after, one);
        expect(own.size).toBe(Math.min(1, one.length));
        for (const id of classIdsOf(after, others.flat())) expect(own).not.toContain(id);
        expect(new Map([...apply(after, reverse(change))].sort())).toEqual(new Map([...entities].sort()));
      }),
      seeded,
    );
  });

  test('the order of parts and of actors changes nothing', () => {
    fc.assert(
      fc.property(
        dealt.chain(({ entities, parts }) =>
          fc.record({
            entities: fc.constant(entities),
            parts: fc.constant(parts),
            other: shuffledParts(parts),
          }),
        ),
        ({ entities, parts, other }) => {
          expect(settleGroup(entities, other, 'Maija')).toEqual(settleGroup(entities, parts, 'Maija'));
          expect(settleGroups(entities, other, 'Maija')).toEqual(settleGroups(entities, parts, 'Maija'));
        },
      ),
      seeded,
    );
  });
});
