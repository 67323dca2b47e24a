import { describe, expect, test } from 'vitest';
import { apply } from '../../../src/domain/change';
import type { Entities } from '../../../src/domain/entity';
import { actorClasses } from '../../../src/domain/match/classes';
import { sortConflicts } from '../../../src/domain/match/open';
import { tellApart, uniteClasses } from '../../../src/domain/match/separate';
import { verdictsOf } from '../../../src/domain/match/verdicts';
import { pairDecisions } from '../../../src/domain/select';
import { decide, workshopOf } from './drafts';

const reasons = (entities: Entities) => {
  const sorted = sortConflicts(actorClasses(entities), verdictsOf(pairDecisions(entities)));
  return {
    open: sorted.open.map(({ reason }) => reason),
    answered: sorted.answered.map(({ reason }) => reason),
  };
};

describe('A conflict', () => {
  const twins = workshopOf([['Seurakunnat', 'seurakunnat']]);

  test('is open while nobody has said anything', () => {
    expect(reasons(twins)).toEqual({ open: ['twin'], answered: [] });
  });

  test('is answered once the two are told apart', () => {
    const apart = apply(twins, tellApart(twins, 'm1/a1', 'm1/a2'));
    expect(reasons(apart)).toEqual({ open: [], answered: ['different', 'twin'] });
  });

  test('is no more once the two are called the same, even where the roster knows several', () => {
    const named = workshopOf([[{ name: 'Turku', rosterId: 'r1' }], [{ name: 'Turku', rosterId: 'r2' }]]);
    expect(reasons(named).open).toEqual(['several-roster-ids']);
    const united = apply(named, uniteClasses(named, ['m1/a1', 'm2/a1']));
    expect(reasons(united)).toEqual({ open: [], answered: [] });
  });

  test('between two words of the users stays open, since one of them has to go', () => {
    const united = decide(workshopOf([['Turku'], ['Åbo'], ['Raisio']]), 'm1/a1', 'same', 'm3/a1');
    const apart = decide(united, 'm1/a1', 'different', 'm2/a1');
    expect(reasons(decide(apart, 'm2/a1', 'same', 'm3/a1')).open).toEqual(['blocked-same']);
  });
});
