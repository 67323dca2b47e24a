import type { ActorClasses } from './classes';
import type { Conflict } from './conflicts';
import type { Pair, Verdicts } from './verdicts';

/** Conflicts between two classes, each with living members, by whether the users' word is still wanted. */
export interface SortedConflicts {
  readonly open: readonly Conflict[];
  /** The users told the two classes apart; nothing more is to be asked. */
  readonly answered: readonly Conflict[];
}

/**
 * What waits for the users' word. Two words that contradict each other always do; any other conflict only until
 * the users tell its classes apart. One that lies inside a class is no more: a "same" has answered it.
 */
export const sortConflicts = (
  { classIdByRef, conflicts }: ActorClasses,
  { different }: Pick<Verdicts, 'different'>,
): SortedConflicts => {
  const keyOf = (pair: Pair): string => JSON.stringify(pair.map((ref) => classIdByRef.get(ref)).sort());
  const apart = new Set(different.map(keyOf));
  const isAnswered = ({ a, b, reason }: Conflict): boolean =>
    reason !== 'blocked-same' && apart.has(keyOf([a, b]));
  const between = conflicts.filter(({ a, b }) => {
    const [one, other] = [classIdByRef.get(a), classIdByRef.get(b)];
    return one !== undefined && other !== undefined && one !== other;
  });
  return {
    open: between.filter((found) => !isAnswered(found)),
    answered: between.filter(isAnswered),
  };
};
