import type { ActorRef, PairDecision } from '../../domain/entity';
import { byPair, orderedPair, type Pair } from '../../domain/match/verdicts';
import { byText, pairDecisions } from '../../domain/select';
import type { Gathered } from './gathered';

/** What the users said in one gesture and what still stands of it. */
export interface Gesture {
  readonly key: string;
  /** `same`: all of `actors` are one. `different`: the two of them are not. */
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

/** Decisions of one clock that touch the same actors; the same clock elsewhere is somebody else's at another place. */
const connected = (decisions: readonly PairDecision[]): PairDecision[][] => {
  let groups: PairDecision[][] = [];
  for (const decision of decisions) {
    const touches = (other: PairDecision) => pairOf(other).some((ref) => pairOf(decision).includes(ref));
    const touched = groups.filter((group) => group.some(touches));
    groups = [...groups.filter((group) => !touched.includes(group)), [...touched.flat(), decision]];
  }
  return groups;
};

/** A "different" is what such a gesture was about; the "same" beside it only hold the others together. */
const gestureOf = (decisions: readonly PairDecision[]): Gesture => {
  const different = decisions.filter(({ verdict }) => verdict === 'different');
  const about = different.length > 0 ? different.slice(0, 1) : decisions;
  const pairs = decisions.map(pairOf).sort(byPair);
  return {
    key: JSON.stringify(pairs),
    verdict: different.length > 0 ? 'different' : 'same',
    actors: [...new Set(about.flatMap(pairOf))].sort(byText),
    pairs,
    clock: decisions[0]?.clock ?? 0,
    by: decisions.find(({ by }) => by)?.by,
  };
};

/** What the users have decided and not taken back, newest first. */
export const gesturesOf = ({ entities }: Gathered): Gesture[] => {
  const byClock = new Map<number, PairDecision[]>();
  for (const decision of pairDecisions(entities).filter(standing)) {
    byClock.set(decision.clock, [...(byClock.get(decision.clock) ?? []), decision]);
  }
  return [...byClock.values()]
    .flatMap((decisions) => connected(decisions).map(gestureOf))
    .sort((a, b) => b.clock - a.clock || byText(a.key, b.key));
};
