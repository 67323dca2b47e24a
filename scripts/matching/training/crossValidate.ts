import type { EvalSet, NamePair } from '../evalSet';
import { type Matcher, NO_TALLY, tallyWorkshops, type WorkshopOptions } from '../evaluate';
import { addTallies, saidBy, type Tally, unitedPairs } from '../tally';
import { facingMaps } from '../workshop';
import { answersFor, foldsOf } from './folds';
import { type Learned, type Lessons, learn } from './learn';

/** What models say of actors whose families they have never seen. */
export interface CrossValidation {
  readonly tally: Tally;
  readonly hardNegativesProposed: readonly NamePair[];
}

const FOLDS = 5;

const familiesOfNames = ({ entities }: EvalSet) => {
  const families = new Map(
    entities.flatMap(({ names, family }) => names.map(({ n }) => [n, family] as const)),
  );
  return ({ a, b }: NamePair): string[] => [a, b].flatMap((name) => families.get(name) ?? []);
};

/**
 * Learns five times without a fifth of the families, and evaluates in whole workshops, so that a name has as many
 * names around it as it will in earnest; of these each model answers only for pairs and groups that hold somebody of
 * its fold, none of whose pairs it has seen. What several models could answer for is counted once.
 */
export const crossValidate = (
  lessons: Lessons,
  matcherOf: (model: Learned['model']) => Matcher,
  options: WorkshopOptions,
): CrossValidation => {
  const { set } = lessons;
  const folds = foldsOf(set.entities, FOLDS);
  const facing = facingMaps(set.hardNegatives, set.entities);
  const familiesOf = familiesOfNames(set);
  let tally = NO_TALLY;
  const hardNegativesProposed: NamePair[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const concerns = (families: readonly string[]): boolean => answersFor(families, fold, folds);
    const leftOut = new Set([...folds].filter(([, of]) => of === fold).map(([family]) => family));
    const match = matcherOf(learn(lessons, leftOut).model);
    tally = addTallies(tally, tallyWorkshops(set, match, options, concerns));
    const own = set.hardNegatives.filter((pair) => concerns(familiesOf(pair)));
    hardNegativesProposed.push(...unitedPairs(own, facing, saidBy(match(facing.task)).proposed));
  }
  return { tally, hardNegativesProposed };
};
