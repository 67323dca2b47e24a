import { contradictionsOf, decisionsBehind } from '../../domain/match/contradictions';
import type { Pair, Word } from '../../domain/match/verdicts';
import { pairKey } from '../../domain/select';
import type { Gathered } from './gathered';
import type { Question } from './unclear';

/** Words of people who had not seen each other's, and that cannot both hold. */
export interface Contradiction {
  readonly key: string;
  /** Whom an answer is about. */
  readonly pair: Pair;
  /** Two or more, "same" and "different" among them. */
  readonly said: readonly Word[];
}

/** What people said against each other: of one pair, or of a chain of them (`questions` that are `blocked-same`). */
export const contradictions = (
  { entities, classes }: Gathered,
  questions: readonly Question[],
): Contradiction[] => {
  const ofPairs = contradictionsOf(entities, classes).map(
    ({ pair, said }): Contradiction => ({ key: pairKey(...pair), pair, said }),
  );
  const known = new Set(ofPairs.map(({ key }) => key));
  const ofChains = questions
    .filter(({ reason }) => reason === 'blocked-same')
    .map(({ pair: [a, b] }): Contradiction => {
      const said = decisionsBehind(entities, { a, b }, classes);
      return { key: pairKey(a, b), pair: [a, b], said };
    });
  return [...ofPairs, ...ofChains.filter(({ key }) => !known.has(key))];
};
