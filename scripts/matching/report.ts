import type { NamePair } from './evalSet';
import type { Evaluation } from './evaluate';
import type { PairTally, Tally } from './tally';

/** Of pairs of names; 0 where there is nothing to divide by. */
export interface PairFigures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const rounded = (number: number, decimals = 4): number => Number(number.toFixed(decimals));

/** Precision, recall and their harmonic mean. */
export const pairFigures = ({ found, wrong, missed }: PairTally): PairFigures => ({
  precision: rounded(share(found, found + wrong)),
  recall: rounded(share(found, found + missed)),
  f1: rounded(share(2 * found, 2 * found + wrong + missed)),
});

/** Of the ticked groups, the share that holds one actor of the world. */
export const purityOf = ({ tickedGroups, impure }: Tally): number =>
  rounded(tickedGroups === 0 ? 1 : 1 - impure / tickedGroups);

/** The figures of an evaluation as plain data. */
export const figuresOf = (evaluation: Evaluation) => {
  const { tally, workshops, timing } = evaluation;
  return {
    workshops,
    automatic: pairFigures(tally.automatic),
    ticked: pairFigures(tally.ticked),
    proposed: pairFigures(tally.proposed),
    tickedGroups: tally.tickedGroups,
    impure: tally.impure,
    purity: purityOf(tally),
    questionsPerWorkshop: rounded(tally.asked / workshops, 1),
    enoughPerWorkshop: rounded(tally.enough / workshops, 1),
    hardNegatives: evaluation.hardNegatives.length,
    hardNegativesProposed: evaluation.hardNegativesProposed.length,
    ambiguousTicked: evaluation.ambiguousTicked.length,
    ms: { first: rounded(timing.first, 1), fresh: rounded(timing.fresh, 1), again: rounded(timing.again, 1) },
  };
};

/** A share as people read it. */
export const percent = (number: number): string => `${(100 * number).toFixed(1)} %`;

const pairLine = (label: string, { precision, recall, f1 }: PairFigures): string =>
  `  ${label.padEnd(28)} ${[precision, recall, f1].map((figure) => percent(figure).padStart(9)).join('')}`;

const line = (label: string, value: string): string => `  ${label.padEnd(28)} ${value.padStart(9)}`;

/** The figures of an evaluation as a small table. */
export const reportOf = (title: string, evaluation: Evaluation): string => {
  const figures = figuresOf(evaluation);
  const negatives = share(figures.hardNegativesProposed, figures.hardNegatives);
  return [
    title,
    `  ${'pairs of differing names'.padEnd(28)} precision   recall       F1`,
    pairLine('automatic classes', figures.automatic),
    pairLine('with the ticked groups', figures.ticked),
    pairLine('with all that is proposed', figures.proposed),
    line(
      'ticked groups that are pure',
      `${percent(figures.purity)} (${figures.impure} of ${figures.tickedGroups} hold two)`,
    ),
    line('questions a workshop', `${figures.questionsPerWorkshop}, ${figures.enoughPerWorkshop} until 95 %`),
    line(
      'hard negatives proposed',
      `${percent(negatives)} (${figures.hardNegativesProposed} of ${figures.hardNegatives})`,
    ),
    line('ambiguous pairs ticked', `${figures.ambiguousTicked}`),
    line(
      'ms a workshop',
      `${figures.ms.fresh} new, ${figures.ms.again} again, ${figures.ms.first} the very first`,
    ),
  ].join('\n');
};

const pairErrors = (title: string, pairs: readonly NamePair[]): string[] =>
  pairs.map(({ a, b }) => `${title}: ${a} | ${b}`);

/** What went wrong, each once, with how often. */
export const errorLines = ({ tally, hardNegativesProposed, ambiguousTicked }: Evaluation): string => {
  const counts = new Map<string, number>();
  for (const error of tally.errors) counts.set(error, (counts.get(error) ?? 0) + 1);
  const often = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    '! ticked and wrong, + proposed and wrong, - missed',
    ...often.map(([error, count]) => (count > 1 ? `${error}  ×${count}` : error)),
    ...pairErrors('hard negative proposed', hardNegativesProposed),
    ...pairErrors('ambiguous pair ticked', ambiguousTicked),
  ].join('\n');
};
