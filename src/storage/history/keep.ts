import { passingIn } from '../../domain/history/passing';
import type { Commit } from '../../state/workshop';
import type { WriteTransaction } from '../database';
import { binMap, binWorkshop } from './bin';
import { forgetMaps } from './forget';
import { keepMoment } from './moments';

export interface HistoryOptions {
  /** There is no room for a copy of everything; the commit itself may still fit. */
  readonly withoutMoment?: boolean;
}

/**
 * What a commit means for history and bin, in its own transaction: the moment before it, what was deleted by hand, what
 * has come back out of the bin, and what its author has withdrawn and is forgotten everywhere.
 */
export const keepHistory = async (
  transaction: WriteTransaction,
  workshop: string,
  commit: Commit,
  at: string,
  { withoutMoment = false }: HistoryOptions = {},
): Promise<void> => {
  const passing = passingIn(commit);
  if (!withoutMoment) await keepMoment(transaction, workshop, commit, at);
  if (passing.withdrawn.length > 0) await forgetMaps(transaction, workshop, new Set(passing.withdrawn));
  const bin = transaction.objectStore('bin');
  await Promise.all([
    ...passing.gone.map((id) => binMap(transaction, workshop, id, commit, at)),
    ...passing.back.map((id) => bin.delete([workshop, id])),
    ...(passing.workshop === 'gone' ? [binWorkshop(transaction, workshop, commit, at)] : []),
    ...(passing.workshop === 'back' ? [bin.delete([workshop, workshop])] : []),
  ]);
};
