import type { SuggestedGroup } from './suggestion';

/** The share of what all answers could change at which the asking may stop. */
const ENOUGH = 0.95;

/** What an answer is expected to change: of a group that is one by `probability`, its `impact`. */
export const gainOf = ({ probability, impact }: Pick<SuggestedGroup, 'probability' | 'impact'>): number =>
  probability * impact;

const sumOf = (gains: readonly number[]): number => gains.reduce((sum, gain) => sum + gain, 0);

/**
 * How many of the questions still have to be answered: the smallest number with which, in the order in which they are
 * asked, 95 % of the gain of all answers is reached, the ones already given (`given`) among them.
 */
export const answersToEnough = (open: readonly number[], given: readonly number[] = []): number => {
  const wanted = ENOUGH * (sumOf(given) + sumOf(open));
  let reached = sumOf(given);
  let answers = 0;
  while (reached < wanted && answers < open.length) reached += open[answers++] ?? 0;
  return answers;
};
