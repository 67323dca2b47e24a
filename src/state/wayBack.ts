import { applicable, type Change, isEmpty, reverse } from '../domain/change';
import type { Undo } from './undo';
import type { CommitOptions, Workshop } from './workshop';

/**
 * Commits a change of the user's and returns how to take back this one, whatever came after it: what somebody has
 * touched since stays theirs. With `undo`, it is taken back the plain way, which can be redone, while it is the last.
 */
export const commitWithWayBack = (
  workshop: Workshop,
  change: Change,
  { undo, ...options }: CommitOptions & { readonly undo?: Undo } = {},
): (() => void) => {
  workshop.commit(change, 'user', options);
  const then = workshop.entities();
  return () => {
    if (undo && workshop.entities() === then) return undo.undo();
    const back = applicable(workshop.entities(), reverse(change));
    if (!isEmpty(back)) workshop.commit(back, 'undo');
  };
};
