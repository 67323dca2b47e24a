import type { Suggestions } from '../../src/domain/match/suggest/suggestion';
import type { MatchTask } from '../../src/domain/match/suggest/task';
import type { EvalSet, NamePair } from './evalSet';
import { simulate } from './simulate';
import { addTallies, type Concerns, saidBy, type Tally, tallyOf, unitedPairs } from './tally';
import { facingMaps, type KnownWorkshop, knownWorkshop } from './workshop';

export type Matcher = (task: MatchTask) => Suggestions;

export interface WorkshopOptions {
  /** How many workshops, of how many maps; the nth has the seed `seed + n`. */
  readonly sims: number;
  readonly seed: number;
  readonly maps: number;
  /** Fewest and most actors of a map; 15 and 45 unless said. */
  readonly min?: number;
  readonly max?: number;
}

/** Milliseconds of the matching alone. */
export interface Timing {
  /** Of the very first workshop, with all tables to be read. */
  readonly first: number;
  /** Medians of workshops whose names are seen for the first time and once more. */
  readonly fresh: number;
  readonly again: number;
}

/** How a matcher does on a set. */
export interface Evaluation {
  readonly workshops: number;
  readonly tally: Tally;
  readonly hardNegatives: readonly NamePair[];
  readonly hardNegativesProposed: readonly NamePair[];
  /** Must be empty. */
  readonly ambiguousTicked: readonly NamePair[];
  readonly timing: Timing;
}

/** The simulated workshops of a set, one after the other. */
export function* workshopsOf(set: EvalSet, options: WorkshopOptions): Generator<KnownWorkshop> {
  for (let n = 0; n < options.sims; n++) {
    yield knownWorkshop(simulate(set.entities, options.seed + n, options));
  }
}

const timed = (match: Matcher, { task }: KnownWorkshop): { ms: number; suggestions: Suggestions } => {
  const start = performance.now();
  const suggestions = match(task);
  return { ms: performance.now() - start, suggestions };
};

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** The pairs of hard negatives that are proposed as the same. */
export const hardNegativesProposed = (set: EvalSet, match: Matcher): NamePair[] => {
  const facing = facingMaps(set.hardNegatives, set.entities);
  return unitedPairs(set.hardNegatives, facing, saidBy(match(facing.task)).proposed);
};

const ambiguousTicked = (set: EvalSet, match: Matcher): NamePair[] => {
  const facing = facingMaps(set.ambiguous, set.entities);
  return unitedPairs(set.ambiguous, facing, saidBy(match(facing.task)).ticked);
};

/** Nothing counted yet. */
export const NO_TALLY: Tally = {
  automatic: { found: 0, wrong: 0, missed: 0 },
  ticked: { found: 0, wrong: 0, missed: 0 },
  proposed: { found: 0, wrong: 0, missed: 0 },
  tickedGroups: 0,
  impure: 0,
  asked: 0,
  enough: 0,
  errors: [],
};

/** Runs a matcher on the workshops of a set, counting what concerns the given families. */
export const tallyWorkshops = (
  set: EvalSet,
  match: Matcher,
  options: WorkshopOptions,
  concerns?: Concerns,
): Tally => {
  let tally = NO_TALLY;
  for (const workshop of workshopsOf(set, options)) {
    tally = addTallies(tally, tallyOf(workshop, match(workshop.task), concerns));
  }
  return tally;
};

/** Runs matchers on everything that a set holds; each workshop has one of its own, which may remember what it read. */
export const evaluate = (
  set: EvalSet,
  createMatcher: () => Matcher,
  options: WorkshopOptions,
): Evaluation => {
  let tally = NO_TALLY;
  const fresh: number[] = [];
  const again: number[] = [];
  for (const workshop of workshopsOf(set, options)) {
    const match = createMatcher();
    const { ms, suggestions } = timed(match, workshop);
    fresh.push(ms);
    again.push(timed(match, workshop).ms);
    tally = addTallies(tally, tallyOf(workshop, suggestions));
  }
  return {
    workshops: options.sims,
    tally,
    hardNegatives: set.hardNegatives,
    hardNegativesProposed: hardNegativesProposed(set, createMatcher()),
    ambiguousTicked: ambiguousTicked(set, createMatcher()),
    timing: { first: fresh[0] ?? 0, fresh: median(fresh.slice(1)), again: median(again) },
  };
};
