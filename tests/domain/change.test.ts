import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applicable,
  apply,
  applyToRecord,
  type Change,
  creation,
  difference,
  isEmpty,
  NO_CHANGE,
  removal,
  reverse,
  squash,
  stampOf,
  stampRecord,
  stampsOf,
  stateDifference,
  update,
} from '../../src/domain/change';
import { addRecords } from '../../src/domain/commands/workshop';
import type { Actor, Entities, Entity } from '../../src/domain/entity';
import { asObject, beginning, changeOf, type Gesture, gesture } from '../state/gestures';

const seeded = { seed: 42, numRuns: 200 };

const turku: Actor = { is: 'actor', id: 'a1', name: 'Turku', x: 1, y: 2 };
const withTurku: Entities = new Map([['m1/a1', turku]]);
const rename = (before: string, after: string): Change => ({
  'm1/a1': { before: { name: before }, after: { name: after } },
});

/** The states that a row of gestures leads through, with the changes between them. */
const play = (gestures: readonly Gesture[]) => {
  const changes: Change[] = [addRecords(beginning())];
  const states: Entities[] = [new Map(), apply(new Map(), addRecords(beginning()))];
  for (const [index, next] of gestures.entries()) {
    const now = states.at(-1) ?? new Map();
    const change = changeOf(now, next, `id${index}`);
    changes.push(change);
    states.push(apply(now, change));
  }
  return { changes, states, first: new Map() as Entities, last: states.at(-1) ?? new Map() };
};

describe('a change of one record', () => {
  test('holds only what differs', () => {
    expect(update(turku, { name: 'Åbo', x: 1 })).toEqual({
      before: { name: 'Turku' },
      after: { name: 'Åbo' },
    });
  });

  test('takes a field away that becomes undefined, and adds one that was not there', () => {
    expect(update(turku, { x: undefined, note: 'uusi' })).toEqual({
      before: { x: 1 },
      after: { note: 'uusi' },
    });
  });

  test('is nothing when nothing differs, whatever the order of inner fields', () => {
    const map: Entity = { is: 'map', id: 'm1', author: { name: 'Vihreä 7', hidden: true } };
    expect(update(map, { author: { hidden: true, name: 'Vihreä 7' } })).toBeUndefined();
    expect(update(turku, { note: undefined })).toBeUndefined();
  });

  test('never holds stamped fields', () => {
    const map: Entity = { is: 'map', id: 'm1', revision: 3, updatedAt: 'now', base: 'h', ancestors: ['g'] };
    expect(creation(map).after).toEqual({ is: 'map', id: 'm1' });
    expect(removal(map).before).toEqual({ is: 'map', id: 'm1' });
    expect(update(map, { revision: 9, base: 'x' })).toBeUndefined();
    expect(difference(map, { is: 'map', id: 'm1', title: 'A' })).toEqual({
      before: {},
      after: { title: 'A' },
    });
  });

  test('leaves stamped and other fields of the record as they are', () => {
    const map: Entity = { is: 'map', id: 'm1', revision: 3, title: 'A', message: 'M' };
    expect(applyToRecord(map, { before: { title: 'A' }, after: { title: 'B' } })).toEqual({
      ...map,
      title: 'B',
    });
  });

  test('does not bring a record back that somebody has removed', () => {
    expect(applyToRecord(undefined, { before: { name: 'Turku' }, after: { name: 'Åbo' } })).toBeUndefined();
  });
});

describe('undoing what others have touched', () => {
  test('a field that was changed since keeps its value, the others go back', () => {
    const change: Change = { 'm1/a1': { before: { name: 'Turku', x: 1 }, after: { name: 'Åbo', x: 5 } } };
    const theirs: Entities = new Map([['m1/a1', { ...turku, name: 'TURKU', x: 5 }]]);
    expect(applicable(theirs, reverse(change))).toEqual({ 'm1/a1': { before: { x: 5 }, after: { x: 1 } } });
  });

  test('a record that somebody has changed is not removed, and one that is there is not made again', () => {
    const added: Change = { 'm1/a1': creation(turku) };
    expect(applicable(new Map([['m1/a1', { ...turku, name: 'Åbo' }]]), reverse(added))).toEqual({});
    expect(applicable(withTurku, added)).toEqual({});
  });

  test('a record that is gone is not changed', () => {
    expect(applicable(new Map(), rename('Turku', 'Åbo'))).toEqual({});
  });
});

describe('two changes as one', () => {
  test('there and back is nothing', () => {
    expect(squash(rename('Turku', 'Åbo'), rename('Åbo', 'Turku'))).toEqual({});
    expect(squash({ 'm1/a1': creation(turku) }, { 'm1/a1': removal(turku) })).toEqual({});
  });

  test('made and then renamed is made with the new name', () => {
    expect(squash({ 'm1/a1': creation(turku) }, rename('Turku', 'Åbo'))).toEqual({
      'm1/a1': creation({ ...turku, name: 'Åbo' }),
    });
  });

  test('renamed and then removed is removed with the old name', () => {
    const renamed = { ...turku, name: 'Åbo' };
    expect(squash(rename('Turku', 'Åbo'), { 'm1/a1': removal(renamed) })).toEqual({
      'm1/a1': removal(turku),
    });
  });

  test('removed and made again is what differs', () => {
    const again = { ...turku, name: 'Åbo' };
    expect(squash({ 'm1/a1': removal(turku) }, { 'm1/a1': creation(again) })).toEqual(rename('Turku', 'Åbo'));
  });

  test('a field that came and went leaves no trace', () => {
    const came: Change = { 'm1/a1': { before: {}, after: { note: 'n' } } };
    expect(squash(came, reverse(came))).toEqual({});
  });
});

describe('stamps', () => {
  test('are read off the records that bear any', () => {
    const map: Entity = { is: 'map', id: 'm1', revision: 3, base: 'h' };
    expect(stampOf(turku)).toBeUndefined();
    expect(stampsOf(new Map<string, Entity>([...withTurku, ['m1', map]]))).toEqual({
      m1: { revision: 3, base: 'h' },
    });
  });

  test('the revision never goes back', () => {
    const map: Entity = { is: 'map', id: 'm1', revision: 7 };
    expect(stampRecord(map, { revision: 5, base: 'h' })).toEqual({ ...map, base: 'h' });
    expect(stampRecord(map, { revision: 8 })).toEqual({ ...map, revision: 8 });
    expect(stampRecord(turku, { base: 'h' })).toEqual({ ...turku, base: 'h' });
  });
});

describe('for any row of gestures', () => {
  const gestures = fc.array(gesture, { maxLength: 30 });

  test('taking all changes back, newest first, leaves nothing', () => {
    fc.assert(
      fc.property(gestures, (all) => {
        const { changes, last } = play(all);
        const back = [...changes].reverse().reduce((state, change) => apply(state, reverse(change)), last);
        expect(asObject(back)).toEqual({});
      }),
      seeded,
    );
  });

  test('each change finds what it would alter, and so does its reverse', () => {
    fc.assert(
      fc.property(gestures, (all) => {
        const { changes, states } = play(all);
        for (const [index, change] of changes.entries()) {
          expect(applicable(states[index] ?? new Map(), change)).toEqual(change);
          expect(applicable(states[index + 1] ?? new Map(), reverse(change))).toEqual(reverse(change));
        }
      }),
      seeded,
    );
  });

  test('all changes squashed into one lead to the same state, there and back', () => {
    fc.assert(
      fc.property(gestures, fc.nat(10), (all, start) => {
        const { changes, states, last } = play(all);
        const from = Math.min(start, changes.length);
        const one = changes.slice(from).reduce(squash, NO_CHANGE);
        const first = states[from] ?? new Map();
        expect(asObject(apply(first, one))).toEqual(asObject(last));
        expect(asObject(apply(last, reverse(one)))).toEqual(asObject(first));
      }),
      seeded,
    );
  });

  test('squashing says the same as comparing the two states', () => {
    fc.assert(
      fc.property(gestures, (all) => {
        const { changes, states, last } = play(all);
        const first = states[1] ?? new Map();
        const one = changes.slice(1).reduce(squash, NO_CHANGE);
        expect(stateDifference(first, last)).toEqual(one);
        expect(isEmpty(stateDifference(last, last))).toBe(true);
      }),
      seeded,
    );
  });

  test('a change leaves the state that it is applied to untouched', () => {
    fc.assert(
      fc.property(gestures, (all) => {
        const { changes, states } = play(all);
        const kept = states.map((state) => JSON.stringify(asObject(state)));
        for (const [index, change] of changes.entries()) apply(states[index] ?? new Map(), change);
        expect(states.map((state) => JSON.stringify(asObject(state)))).toEqual(kept);
      }),
      seeded,
    );
  });
});
