import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply } from '../../../src/domain/change';
import { addActor } from '../../../src/domain/commands/records';
import { noteSaved } from '../../../src/domain/device';
import { isNewBurst, isWorkDue } from '../../../src/domain/history/due';
import { type Kept, MOST_MOMENTS, superfluous } from '../../../src/domain/history/thinning';
import { mapOf, workshop } from '../match/workshop';

const START = Date.parse('2026-11-22T09:00:00.000Z');
const MINUTE = 60_000;
const at = (minutes: number): string => new Date(START + minutes * MINUTE).toISOString();

const CAUSES = ['import', 'merge', 'tidy', 'delete', 'restore', 'work'];

const momentsAt = (minutes: readonly number[], cause = 'work'): Kept[] =>
  minutes.map((minute) => ({ at: at(minute), cause }));

/** What is left when every new moment is followed by a thinning, as it is when they are stored. */
const keptAfter = (coming: readonly Kept[]): Kept[] => {
  let kept: Kept[] = [];
  for (const moment of coming) {
    kept = [...kept, moment];
    const gone = new Set(superfluous(kept, moment.at));
    kept = kept.filter((one) => !gone.has(one));
  }
  return kept;
};

const coming: fc.Arbitrary<Kept[]> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.constantFrom(...CAUSES)), { maxLength: 120 })
  .map((steps) => {
    let minute = 0;
    return steps.map(([after, cause]) => {
      minute += after;
      return { at: at(minute), cause };
    });
  });

const since = (kept: readonly Kept[], minutes: number): number =>
  kept.filter((moment) => moment.at >= at(minutes)).length;

describe('of many moments', () => {
  test('at most so many stay, among them the first, the last and the last of each cause', () => {
    fc.assert(
      fc.property(coming, (moments) => {
        const kept = keptAfter(moments);
        expect(kept.length).toBe(Math.min(moments.length, MOST_MOMENTS));
        expect(kept[0]).toBe(moments[0]);
        expect(kept.at(-1)).toBe(moments.at(-1));
        for (const cause of CAUSES) {
          const last = moments.findLast((moment) => moment.cause === cause);
          if (last) expect(kept).toContain(last);
        }
      }),
      { seed: 42 },
    );
  });

  test('the recent ones are dense and the old ones sparse', () => {
    // ten minutes apart, for ten hours a day, for thirty days
    const days = Array.from({ length: 30 }, (_, day) => day * 24 * 60);
    const minutes = days.flatMap((day) => Array.from({ length: 60 }, (_, step) => day + step * 10));
    const end = minutes.at(-1) ?? 0;
    const kept = keptAfter(momentsAt(minutes));
    expect(since(kept, end - 60)).toBeGreaterThanOrEqual(4);
    expect(since(kept, end - 24 * 60)).toBeGreaterThanOrEqual(9);
    expect(since(kept, end - 24 * 60)).toBeLessThanOrEqual(18);
    expect(since(kept, end - 7 * 24 * 60)).toBeLessThan(MOST_MOMENTS - 2);
  });

  test('the last of a cause stays, however long ago it was and however much came since', () => {
    const works = momentsAt(Array.from({ length: 200 }, (_, step) => step * 10));
    const tidied = { at: at(25), cause: 'tidy' };
    expect(keptAfter([...works.slice(0, 3), tidied, ...works.slice(3)])).toContain(tidied);
  });

  test('none goes while there are few', () => {
    expect(superfluous(momentsAt([0, 1, 2, 3]), at(4))).toEqual([]);
  });
});

describe('a moment', () => {
  test('is kept once for all that is done for one cause within a minute', () => {
    const moments = momentsAt([0], 'tidy');
    expect(isNewBurst('tidy', moments, at(0.9))).toBe(false);
    expect(isNewBurst('tidy', moments, at(1))).toBe(true);
    expect(isNewBurst('delete', moments, at(0.1))).toBe(true);
  });

  const before = workshop({
    maps: { m1: mapOf('Turku', 'Varha', 'Kela') },
    more: [{ is: 'workshop', id: 'w1', title: '', updatedAt: at(0) }],
  });
  const drawing = (entities = before) => {
    const change = addActor('m1', { id: 'a9', name: 'Martat' });
    return { change, before: entities, after: apply(entities, change) };
  };

  test('of work is due ten minutes after the last one, or after the workshop was made', () => {
    expect(isWorkDue(drawing(), [], at(9))).toBe(false);
    expect(isWorkDue(drawing(), [], at(10))).toBe(true);
    expect(isWorkDue(drawing(), momentsAt([5], 'tidy'), at(14))).toBe(false);
    expect(isWorkDue(drawing(), momentsAt([5], 'tidy'), at(15))).toBe(true);
  });

  test('that a clock has dated ahead of now, when it was set wrong, keeps none from being kept', () => {
    const nineYears = 9 * 365 * 24 * 60;
    const ahead = momentsAt([nineYears], 'delete');
    expect(isNewBurst('delete', ahead, at(1))).toBe(true);
    expect(isNewBurst('delete', [...momentsAt([1], 'delete'), ...ahead], at(1.5))).toBe(false);
    expect(isWorkDue(drawing(), ahead, at(10))).toBe(true);
    expect(isWorkDue(drawing(), [...momentsAt([5]), ...ahead], at(14))).toBe(false);
    expect(isWorkDue(drawing(), [], at(-1))).toBe(true);
  });

  test('of work is not kept of next to nothing, nor for what this device notes for itself', () => {
    const empty = workshop({ maps: { m1: mapOf('Turku', 'Varha') } });
    expect(isWorkDue(drawing(empty), [], at(60))).toBe(false);
    const change = noteSaved(before, at(60));
    expect(isWorkDue({ change, before, after: apply(before, change) }, [], at(60))).toBe(false);
  });
});
