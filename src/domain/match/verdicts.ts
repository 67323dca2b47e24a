import type { ActorRef, PairDecision } from '../entity';
import { byText } from '../select';
import { addTo } from './lists';

/** Two actors, the smaller one first in UTF-16 order. */
export type Pair = readonly [ActorRef, ActorRef];

/** What the users' decisions on pairs say now. */
export interface Verdicts {
  /** In the order in which they take effect: a later decision never changes how earlier ones resolve. */
  readonly same: readonly Pair[];
  readonly different: readonly Pair[];
}

/** A decision that says something: it has not been taken back. */
export type Word = PairDecision & { readonly verdict: 'same' | 'different' };

/** What people say of one pair. */
export interface SaidOfPair {
  readonly pair: Pair;
  /** At most one word a person, the one that counts first: the highest clock, then "different" above "same". */
  readonly said: readonly [Word, ...Word[]];
}

const RANK = { same: 0, retracted: 1, different: 2 } as const;

export const orderedPair = (a: ActorRef, b: ActorRef): Pair => (a < b ? [a, b] : [b, a]);

export const byPair = (a: Pair, b: Pair): number => byText(a[0], b[0]) || byText(a[1], b[1]);

/** The same text for a pair whichever way round it is named. */
export const keyOfPair = (a: ActorRef, b: ActorRef): string => orderedPair(a, b).join('//');

const byWeight = (one: PairDecision, other: PairDecision): number =>
  other.clock - one.clock || RANK[other.verdict] - RANK[one.verdict] || byText(one.by ?? '', other.by ?? '');

const isWord = (decision: PairDecision): decision is Word => decision.verdict !== 'retracted';

/** The decisions of each pair; one of an actor with itself says nothing. */
const grouped = (decisions: readonly PairDecision[]): PairDecision[][] => {
  const byKey = new Map<string, PairDecision[]>();
  for (const decision of decisions) {
    if (decision.a !== decision.b) addTo(byKey, keyOfPair(decision.a, decision.b), decision);
  }
  return [...byKey.values()];
};

/** Each person's weightiest decision, the weightiest first. */
const onePerPerson = (decisions: readonly PairDecision[]): PairDecision[] => {
  const seen = new Set<string>();
  return [...decisions].sort(byWeight).filter(({ by = '' }) => !seen.has(by) && seen.add(by));
};

/**
 * What stands of each pair, in order of pairs. Taking a word back takes back one's own, and those of others that one
 * has seen, which then are retracted themselves; what somebody else said unseen goes on standing.
 */
export const standingWords = (decisions: readonly PairDecision[]): SaidOfPair[] =>
  grouped(decisions)
    .flatMap((ofPair): SaidOfPair[] => {
      const [first, ...others] = onePerPerson(ofPair).filter(isWord);
      return first ? [{ pair: orderedPair(first.a, first.b), said: [first, ...others] }] : [];
    })
    .sort((one, other) => byPair(one.pair, other.pair));

/**
 * Per unordered pair the decision that counts. Of one person's the highest clock, then different > retracted > same;
 * of several people's standing words the highest clock, then different > same.
 */
export const verdictsOf = (decisions: readonly PairDecision[]): Verdicts => {
  const standing = standingWords(decisions);
  const pairsOf = (verdict: Word['verdict']): Pair[] =>
    standing
      .filter(({ said: [first] }) => first.verdict === verdict)
      .sort(({ said: [one] }, { said: [other] }) => one.clock - other.clock)
      .map(({ pair }) => pair);
  return { same: pairsOf('same'), different: pairsOf('different') };
};
