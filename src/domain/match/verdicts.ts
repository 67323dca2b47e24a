import type { ActorRef, PairDecision } from '../entity';
import { byText } from '../select';

/** Two actors, the smaller one first in UTF-16 order. */
export type Pair = readonly [ActorRef, ActorRef];

/** What the users' decisions on pairs say now. */
export interface Verdicts {
  /** In the order in which they take effect: a later decision never changes how earlier ones resolve. */
  readonly same: readonly Pair[];
  readonly different: readonly Pair[];
}

const RANK = { same: 0, retracted: 1, different: 2 } as const;

export const orderedPair = (a: ActorRef, b: ActorRef): Pair => (a < b ? [a, b] : [b, a]);

export const byPair = (a: Pair, b: Pair): number => byText(a[0], b[0]) || byText(a[1], b[1]);

const outranks = (one: PairDecision, other: PairDecision): boolean =>
  one.clock === other.clock ? RANK[one.verdict] > RANK[other.verdict] : one.clock > other.clock;

interface Standing {
  readonly pair: Pair;
  readonly decision: PairDecision;
}

const standingDecisions = (decisions: readonly PairDecision[]): Standing[] => {
  const standing = new Map<string, Standing>();
  for (const decision of decisions) {
    if (decision.a === decision.b) continue;
    const pair = orderedPair(decision.a, decision.b);
    const key = JSON.stringify(pair);
    const rival = standing.get(key);
    if (!rival || outranks(decision, rival.decision)) standing.set(key, { pair, decision });
  }
  return [...standing.values()];
};

/** Per unordered pair the decision of the highest clock, then different > retracted > same. */
export const verdictsOf = (decisions: readonly PairDecision[]): Verdicts => {
  const standing = standingDecisions(decisions);
  const pairsOf = (verdict: PairDecision['verdict']): Pair[] =>
    standing
      .filter(({ decision }) => decision.verdict === verdict)
      .sort((a, b) => a.decision.clock - b.decision.clock || byPair(a.pair, b.pair))
      .map(({ pair }) => pair);
  return { same: pairsOf('same'), different: pairsOf('different') };
};
