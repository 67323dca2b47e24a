import { applicable, type Change, isEmpty, reverse } from '../../domain/change';
import type { CommitOptions, Workshop } from '../../state/workshop';

/**
 * Commits a change of the user's and returns how to take back this one, whatever came after it: what somebody has
 * touched since stays theirs.
 */
export const commitWithWayBack = (
  workshop: Workshop,
  change: Change,
  options: CommitOptions = {},
): (() => void) => {
  workshop.commit(change, 'user', options);
  return () => {
    const back = applicable(workshop.entities(), reverse(change));
    if (!isEmpty(back)) workshop.commit(back, 'undo');
  };
};
