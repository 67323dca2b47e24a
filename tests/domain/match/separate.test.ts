import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply, type Change } from '../../../src/domain/change';
import type { ActorRef, Entities, PairDecision } from '../../../src/domain/entity';
import { actorClasses } from '../../../src/domain/match/classes';
import { retract, takeOut, tellApart, uniteClasses } from '../../../src/domain/match/separate';
import { pairDecisionKey } from '../../../src/domain/recordKeys';
import { pairDecisions } from '../../../src/domain/select';
import { workshopSketch } from './arbitrary';
import { decide, workshopOf } from './drafts';
import { workshop } from './workshop';

const membersOf = (entities: Entities): string[] =>
  actorClasses(entities).classes.map(({ members }) => members.join(' '));

const wordsOf = (entities: Entities, change: Change): PairDecision[] =>
  pairDecisions(apply(entities, change)).filter(({ a, b }) => pairDecisionKey(a, b) in change);

const said = (entities: Entities, change: Change): string[] =>
  wordsOf(entities, change).map(({ a, verdict, b }) => `${a} ${verdict} ${b}`);

describe('Uniting classes', () => {
  test('chains their smallest members', () => {
    const entities = workshopOf([['Turku', 'Åbo'], ['Turku'], ['Turun kaupunki']]);
    const change = uniteClasses(entities, ['m1/a1', 'm1/a2', 'm3/a1']);
    expect(said(entities, change)).toEqual(['m1/a1 same m1/a2', 'm1/a2 same m3/a1']);
    expect(membersOf(apply(entities, change))).toEqual(['m1/a1 m1/a2 m2/a1 m3/a1']);
  });

  test('loses nobody whose own name would now meet a second actor of its map', () => {
    const entities = workshopOf([['Turku'], ['Turku', 'Åbo'], ['Åbo']]);
    expect(membersOf(entities)).toEqual(['m1/a1 m2/a1', 'm2/a2 m3/a1']);
    const change = uniteClasses(entities, ['m1/a1', 'm2/a2']);
    expect(membersOf(apply(entities, change))).toEqual(['m1/a1 m2/a1 m2/a2 m3/a1']);
  });

  test('takes back what told any of their members apart', () => {
    const entities = workshopOf([['Turku'], ['Åbo'], ['Turku']]);
    const apart = decide(entities, 'm2/a1', 'different', 'm3/a1');
    expect(membersOf(apart)).toEqual(['m1/a1 m3/a1', 'm2/a1']);
    const change = uniteClasses(apart, ['m1/a1', 'm2/a1']);
    expect(membersOf(apply(apart, change))).toEqual(['m1/a1 m2/a1 m3/a1']);
  });
});

describe('Telling two classes apart', () => {
  test('keeps each whole though both ends are left out of the name that they share', () => {
    const entities = decide(workshopOf([['Turku'], ['Turku', 'Åbo'], ['Turku']]), 'm1/a1', 'same', 'm2/a2');
    const classes = ['m1/a1 m2/a2 m3/a1', 'm2/a1'];
    expect(membersOf(entities)).toEqual(classes);
    const change = tellApart(entities, 'm1/a1', 'm2/a1');
    expect(said(entities, change)).toEqual(['m1/a1 different m2/a1', 'm1/a1 same m3/a1']);
    expect(membersOf(apply(entities, change))).toEqual(classes);
  });

  test('replaces a "same" that was blocked', () => {
    const united = decide(workshopOf([['Turku'], ['Åbo'], ['Turku']]), 'm1/a1', 'same', 'm3/a1');
    const different = decide(united, 'm1/a1', 'different', 'm2/a1');
    const blocked = decide(different, 'm2/a1', 'same', 'm3/a1');
    expect(actorClasses(blocked).conflicts).toMatchObject([{ reason: 'blocked-same' }]);
    const after = apply(blocked, tellApart(blocked, 'm2/a1', 'm3/a1'));
    expect(actorClasses(after).conflicts).toEqual([]);
    expect(membersOf(after)).toEqual(['m1/a1 m3/a1', 'm2/a1']);
  });
});

describe('Taking an actor out of its class', () => {
  test('retracts the users\' "same" that bound it, and closes the gap it leaves in a chain', () => {
    const chained = decide(
      decide(workshopOf([['Turku'], ['Åbo'], ['Turun kaupunki']]), 'm1/a1', 'same', 'm2/a1'),
      'm2/a1',
      'same',
      'm3/a1',
    );
    const change = takeOut(chained, 'm2/a1');
    expect(said(chained, change).sort()).toEqual([
      'm1/a1 retracted m2/a1',
      'm1/a1 same m3/a1',
      'm2/a1 retracted m3/a1',
    ]);
    expect(membersOf(apply(chained, change))).toEqual(['m1/a1 m3/a1', 'm2/a1']);
  });

  test("sets it against one of its namesakes, whom the users' word keeps with the others", () => {
    const entities = workshopOf([['Turku'], ['Turku'], ['Turku'], ['Turku']]);
    const change = takeOut(entities, 'm2/a1');
    expect(said(entities, change)).toEqual(['m1/a1 different m2/a1', 'm1/a1 same m3/a1']);
    expect(membersOf(apply(entities, change))).toEqual(['m1/a1 m3/a1 m4/a1', 'm2/a1']);
  });

  test('works against the roster as well', () => {
    const known = { name: 'Turku', rosterId: 'r1' };
    const entities = workshopOf([[known], [{ name: 'Åbo', rosterId: 'r1' }], [known]]);
    const after = apply(entities, takeOut(entities, 'm1/a1'));
    expect(membersOf(after)).toEqual(['m1/a1', 'm2/a1 m3/a1']);
  });

  test('says it all under one clock, above every earlier one', () => {
    const entities = decide(workshopOf([['Turku'], ['Turku'], ['Turku']]), 'm1/a1', 'retracted', 'm2/a1');
    const words = wordsOf(entities, takeOut(entities, 'm2/a1'));
    expect(words.length).toBeGreaterThan(1);
    expect(new Set(words.map(({ clock }) => clock))).toEqual(new Set([2]));
  });
});

test('What is retracted follows from the maps again', () => {
  const entities = workshopOf([['Turku'], ['Turku']]);
  const apart = apply(entities, takeOut(entities, 'm2/a1'));
  expect(membersOf(apart)).toEqual(['m1/a1', 'm2/a1']);
  expect(membersOf(apply(apart, retract(apart, [['m1/a1', 'm2/a1']])))).toEqual(['m1/a1 m2/a1']);
});

/** Contradictory words of the users may forbid what follows; everything else is promised. */
const consistent = workshopSketch
  .map(workshop)
  .filter((entities) => !actorClasses(entities).conflicts.some(({ reason }) => reason === 'blocked-same'));

const pick = <T>(items: readonly T[], seed: number): T | undefined => items[seed % items.length];

const classesFrom = (entities: Entities) => {
  const { classIdByRef } = actorClasses(entities);
  return (refs: readonly ActorRef[]): number => new Set(refs.map((ref) => classIdByRef.get(ref))).size;
};

describe('In any workshop without contradictory words', () => {
  const seeded = { seed: 42, numRuns: 200 };

  test('whoever is taken out is apart from all the others, who stay together', () => {
    fc.assert(
      fc.property(consistent, fc.nat(), fc.nat(), (entities, first, second) => {
        const large = actorClasses(entities).classes.filter(({ members }) => members.length > 1);
        const members = pick(large, first)?.members ?? [];
        const ref = pick(members, second);
        fc.pre(ref !== undefined);
        const rest = members.filter((member) => member !== ref);
        const classes = classesFrom(apply(entities, takeOut(entities, ref)));
        expect(classes(rest)).toBe(1);
        expect(classes(members)).toBe(2);
      }),
      seeded,
    );
  });

  test('two classes become one, or stay two, as the users say, and lose nobody', () => {
    fc.assert(
      fc.property(consistent, fc.nat(), fc.nat(), (entities, first, second) => {
        const { classes } = actorClasses(entities);
        const [one, other] = [pick(classes, first), pick(classes, second)];
        fc.pre(one !== undefined && other !== undefined && one !== other);
        const all = [...one.members, ...other.members];
        expect(classesFrom(apply(entities, uniteClasses(entities, [one.id, other.id])))(all)).toBe(1);
        const apart = classesFrom(apply(entities, tellApart(entities, one.id, other.id)));
        expect([apart(one.members), apart(other.members), apart(all)]).toEqual([1, 1, 2]);
      }),
      seeded,
    );
  });
});

test('Whoever is taken out is apart from all the others even where the users contradict themselves', () => {
  fc.assert(
    fc.property(workshopSketch.map(workshop), fc.nat(), fc.nat(), (entities, first, second) => {
      const members = pick(actorClasses(entities).classes, first)?.members ?? [];
      const ref = pick(members, second);
      fc.pre(ref !== undefined);
      const { classIdByRef } = actorClasses(apply(entities, takeOut(entities, ref)));
      const mates = members.filter((member) => classIdByRef.get(member) === classIdByRef.get(ref));
      expect(mates).toEqual([ref]);
    }),
    { seed: 42, numRuns: 200 },
  );
});
