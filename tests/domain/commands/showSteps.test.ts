import { describe, expect, test } from 'vitest';
import { apply, type Change, isEmpty, reverse } from '../../../src/domain/change';
import { newWorkshop } from '../../../src/domain/commands/create';
import {
  addStep,
  arrangePoints,
  giveBackSteps,
  moveStep,
  removeStep,
  setStepK,
} from '../../../src/domain/commands/showSteps';
import type { Entities, ShowSettings } from '../../../src/domain/entity';
import { serialise, writeWorkshopFile } from '../../../src/domain/file';
import { WORKSHOP_KEY } from '../../../src/domain/recordKeys';
import { readWorkshopFile } from '../../../src/domain/schema';
import { showSettings } from '../../../src/domain/show';

const AT = '2026-11-22T09:00:00Z';
const empty = newWorkshop({ id: 'w', title: 'Foorumi', createdAt: AT });

const showing = (show: ShowSettings): Entities =>
  newWorkshop({ id: 'w', title: 'Foorumi', createdAt: AT, show });

const idsAfter = (entities: Entities, change: Change) =>
  showSettings(apply(entities, change)).steps?.map(({ id }) => id);

describe('steps', () => {
  test('become the workshop’s own with the first change', () => {
    expect(idsAfter(empty, addStep(empty, { id: 'n', view: 'wall' }))).toEqual([
      'question',
      'wall',
      'overlay',
      'points',
      'shared',
      'n',
    ]);
    expect(idsAfter(empty, removeStep(empty, 'wall'))).toEqual(['question', 'overlay', 'points', 'shared']);
    expect(idsAfter(empty, moveStep(empty, 'points', -1))?.slice(2, 4)).toEqual(['points', 'overlay']);
  });

  test('move over those of a newer version, which stay where they are', () => {
    const entities = showing({
      steps: [
        { id: 'a', view: 'wall' },
        { id: 'x', view: 'hologram' },
        { id: 'b', view: 'shared' },
      ],
    });
    expect(idsAfter(entities, moveStep(entities, 'b', -1))).toEqual(['b', 'x', 'a']);
    expect(idsAfter(entities, removeStep(entities, 'a'))).toEqual(['x', 'b']);
  });

  test('that stand at an end go no further', () => {
    const own = apply(empty, removeStep(empty, 'wall'));
    expect(isEmpty(moveStep(own, 'question', -1))).toBe(true);
    expect(isEmpty(moveStep(own, 'shared', 1))).toBe(true);
    expect(isEmpty(moveStep(own, 'nobody', 1))).toBe(true);
  });

  test('hold how many must have drawn what stands out', () => {
    const own = apply(empty, setStepK(empty, 'overlay', 4));
    expect(showSettings(own).steps?.find(({ id }) => id === 'overlay')?.k).toBe(4);
  });

  test('are given back without touching what is pinned', () => {
    const own = apply(showing({ points: ['p'] }), removeStep(showing({ points: ['p'] }), 'wall'));
    expect(showSettings(apply(own, giveBackSteps(own)))).toEqual({ points: ['p'] });
  });

  test('are taken back, and travel with the file', () => {
    const change = addStep(empty, { id: 'n', view: 'overlay', k: 3 });
    const own = apply(empty, change);
    expect(apply(own, reverse(change))).toEqual(empty);
    const read = readWorkshopFile(serialise(writeWorkshopFile(own)));
    expect(read.ok && showSettings(read.value)).toEqual(showSettings(own));
  });
});

describe('talking points', () => {
  test('are pinned in exactly this order, and none is no choice at all', () => {
    const pinned = apply(empty, arrangePoints(empty, ['b', 'a']));
    expect(showSettings(pinned)).toEqual({ points: ['b', 'a'] });
    const freed = apply(pinned, arrangePoints(pinned, []));
    expect(freed.get(WORKSHOP_KEY)).not.toHaveProperty('show');
  });
});
