import { describe, expect, test } from 'vitest';
import { NO_CHANGE } from '../../src/domain/change';
import { copyWorkshop } from '../../src/domain/commands/create';
import { addActor } from '../../src/domain/commands/records';
import { claimMap, noteSaved, receive, setJoined } from '../../src/domain/device';
import { markExchanged } from '../../src/domain/exchange';
import { isAtRisk, unsavedTogether, unsavedWork } from '../../src/domain/unsaved';
import { createWorkshop, type Workshop } from '../../src/state/workshop';
import { mapOf, workshop } from './match/workshop';

const BEGUN = '2026-11-20T10:00:00.000Z';
const DRAWN = '2026-11-21T10:00:00.000Z';
const NOW = '2026-11-22T09:00:00.000Z';

const lasting = { lasting: true };

/** A workshop in which somebody here has just drawn Turku on m1. */
const drawn = (): Workshop => {
  const begun = workshop({ maps: { m1: { actors: {} } } });
  const open = createWorkshop('w1', begun, () => DRAWN);
  open.commit(claimMap(begun, 'm1'), 'user', lasting);
  open.commit(addActor('m1', { id: 'a1', name: 'Turku' }));
  return open;
};

const unsaved = ({ entities }: Workshop) => unsavedWork(entities(), NOW);

describe('work that lies in this browser alone', () => {
  test('is what was drawn here', () => {
    expect(unsaved(drawn())).toEqual({ count: 1, amount: 1, since: DRAWN });
  });

  test('is no map on which nothing stands', () => {
    const begun = workshop({ maps: { m1: { actors: {}, info: { updatedAt: DRAWN } } } });
    expect(unsavedWork(begun, NOW)).toBeUndefined();
  });

  test('is no longer there once it was saved, sent, or came from a file, until it is changed', () => {
    const saved = drawn();
    saved.commit(noteSaved(saved.entities(), NOW), 'user', lasting);
    expect(unsaved(saved)).toBeUndefined();
    const sent = drawn();
    sent.commit(NO_CHANGE, 'user', { stamps: markExchanged(sent.entities(), ['m1']) });
    expect(unsaved(sent)).toBeUndefined();
    sent.commit(addActor('m1', { id: 'a2', name: 'Raisio' }));
    expect(unsaved(sent)).toMatchObject({ count: 1, amount: 2 });
  });

  test('counts what was collected as well, but not on a device that only draws', () => {
    const open = drawn();
    const came = createWorkshop(
      'w1',
      new Map([...open.entities(), ...workshop({ maps: { m2: mapOf('Salo') } })]),
    );
    came.commit(receive(came.entities(), ['m2'], BEGUN), 'user', lasting);
    expect(unsaved(came)).toEqual({ count: 2, amount: 1, since: BEGUN });
    came.commit(setJoined(came.entities(), true), 'user', lasting);
    expect(unsaved(came)).toMatchObject({ count: 1 });
  });

  test('is not what a copy of an example brings along', () => {
    const example = workshop({ maps: { m1: { ...mapOf('Turku'), info: { updatedAt: BEGUN } } } });
    const copy = copyWorkshop(example, { id: 'w2', title: 'Esimerkki', createdAt: DRAWN, updatedAt: DRAWN });
    expect(unsavedWork(copy, NOW)).toBeUndefined();
  });
});

describe('work that is worth a word', () => {
  test('has waited for a day, or is a lot', () => {
    const work = { count: 1, amount: 5, since: DRAWN };
    expect(isAtRisk(work, NOW)).toBe(false);
    expect(isAtRisk(work, '2026-11-22T10:00:01.000Z')).toBe(true);
    expect(isAtRisk({ ...work, amount: 100 }, NOW)).toBe(true);
  });

  test('is counted over all workshops', () => {
    const one = { count: 1, amount: 5, since: DRAWN };
    expect(unsavedTogether([undefined, one, { ...one, since: BEGUN }])).toEqual({
      count: 2,
      amount: 10,
      since: BEGUN,
    });
    expect(unsavedTogether([undefined])).toBeUndefined();
  });
});
