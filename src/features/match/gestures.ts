import type { ActorRef, PairDecision } from '../../domain/entity';
import { createActorGroups } from '../../domain/match/groups';
import { byPair, orderedPair, type Pair } from '../../domain/match/verdicts';
import { byText, pairDecisions } from '../../domain/select';
import type { Gathered } from './gathered';

/** What the users said in one gesture and what still stands of it. */
export interface Gesture {
  readonly key: string;
  /** `same`: all of `actors` are one. `different`: they are not. */
  readonly verdict: 'same' | 'different';
  /** In UTF-16 order; those that no map holds any longer among them. */
  readonly actors: readonly ActorRef[];
  /** All that is taken back together. */
  readonly pairs: readonly Pair[];
  readonly clock: number;
  readonly by: string | undefined;
}

const standing = ({ a, b, verdict }: PairDecision): boolean => verdict !== 'retracted' && a !== b;

const pairOf = ({ a, b }: PairDecision): Pair => orderedPair(a, b);

const groupedBy = <K>(
  decisions: readonly PairDecision[],
  keyOf: (decision: PairDecision) => K,
): PairDecision[][] => {
  const groups = new Map<K, PairDecision[]>();
  for (const decision of decisions) {
    const group = groups.get(keyOf(decision));
    if (group) group.push(decision);
    else groups.set(keyOf(decision), [decision]);
  }
  return [...groups.values()];
};

/** Decisions of one person and clock that touch the same actors; the same clock elsewhere is another gesture's. */
const connected = (decisions: readonly PairDecision[]): PairDecision[][] => {
  const groups = createActorGroups([]);
  for (const { a, b } of decisions) groups.unite(a, b);
  return groupedBy(decisions, ({ a }) => groups.groupOf(a));
};

/** A "different" is what such a gesture was about; the "same" beside it only hold those on either side together. */
const gestureOf = (decisions: readonly PairDecision[]): Gesture => {
  const different = decisions.filter(({ verdict }) => verdict === 'different');
  const about = different.length > 0 ? different : decisions;
  const pairs = decisions.map(pairOf).sort(byPair);
  const by = decisions.find((decision) => decision.by)?.by;
  return {
    key: JSON.stringify([by ?? '', pairs]),
    verdict: different.length > 0 ? 'different' : 'same',
    actors: [...new Set(about.flatMap(pairOf))].sort(byText),
    pairs,
    clock: decisions[0]?.clock ?? 0,
    by,
  };
};

/** What the users have decided and not taken back, newest first. */
export const gesturesOf = ({ entities }: Gathered): Gesture[] => {
  const ofOnePerson = groupedBy(
    pairDecisions(entities).filter(standing),
    ({ clock, by = '' }) => `${clock} ${by}`,
  );
  return ofOnePerson
    .flatMap((decisions) => connected(decisions).map(gestureOf))
    .sort((a, b) => b.clock - a.clock || byText(a.key, b.key));
};
