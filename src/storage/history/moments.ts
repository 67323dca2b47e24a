import { isNewBurst, isWorkDue } from '../../domain/history/due';
import { momentRecords } from '../../domain/history/records';
import { superfluous } from '../../domain/history/thinning';
import { byText } from '../../domain/select';
import type { Commit, MomentCause } from '../../state/workshop';
import { rangeOf, type StoredMoment, type WriteTransaction } from '../database';

/** A moment without what it holds. */
export type MomentHead = Pick<StoredMoment, 'id' | 'at' | 'cause'>;

const CAUSES: Readonly<Record<MomentCause, true>> = {
  import: true,
  merge: true,
  tidy: true,
  delete: true,
  restore: true,
  work: true,
};

const isCause = (text: string | undefined): text is MomentCause => text !== undefined && text in CAUSES;

// a moment is told by its key alone: what it holds is large
const idOf = (at: string, cause: MomentCause): string => `${at} ${cause}`;

/** The moment that an id tells of; one that a later version has kept for reasons of its own counts as work. */
export const momentHead = (id: string): MomentHead => {
  const [at = '', cause] = id.split(' ');
  return { id, at, cause: isCause(cause) ? cause : 'work' };
};

const causeOf = (commit: Commit, moments: readonly MomentHead[], at: string): MomentCause | undefined => {
  const { moment } = commit;
  if (moment && isNewBurst(moment, moments, at)) return moment;
  return isWorkDue(commit, moments, at) ? 'work' : undefined;
};

/**
 * Keeps the state before a commit, if the commit asks for it or enough work has gone by, in the commit's own
 * transaction: no browser is killed between the two.
 */
export const keepMoment = async (
  transaction: WriteTransaction,
  workshop: string,
  commit: Commit,
  at: string,
): Promise<void> => {
  const store = transaction.objectStore('moments');
  const moments = (await store.getAllKeys(rangeOf(workshop))).map(([, id]) => momentHead(id));
  const cause = causeOf(commit, moments, at);
  if (!cause) return;
  const id = idOf(at, cause);
  const inOrder = [...moments, momentHead(id)].sort((a, b) => byText(a.id, b.id));
  const gone = superfluous(inOrder, at);
  await Promise.all([
    store.put({ workshop, id, at, cause, records: momentRecords(commit.before) }),
    ...gone.map((moment) => store.delete([workshop, moment.id])),
  ]);
};
