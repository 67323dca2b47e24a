import { expect } from 'vitest';
import { apply, type Change, reverse } from '../../../src/domain/change';
import type { Entities, Entity, Key } from '../../../src/domain/entity';
import { asObject } from '../../state/gestures';

/** Executes, undoes and redoes a change; returns the state after it. */
export const thrice = (before: Entities, change: Change): Record<Key, Entity> => {
  const done = apply(before, change);
  const undone = apply(done, reverse(change));
  expect(asObject(undone), 'undone').toEqual(asObject(before));
  expect(asObject(apply(undone, change)), 'redone').toEqual(asObject(done));
  return asObject(done);
};
