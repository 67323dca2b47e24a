import type { Outcome, Part } from './parts';

/** One part and what came of it. */
export interface Done {
  readonly part: Pick<Part, 'name' | 'what'>;
  readonly seed: number;
  readonly outcome: Outcome;
  readonly seconds: number;
}

const figuresOf = ({ figures, skipped }: Outcome): string =>
  skipped ??
  Object.entries(figures)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');

const timeOf = (seconds: number): string =>
  seconds < 100 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

/** What was proved, as a table in Markdown for the readme. */
export const tableOf = (done: readonly Done[]): string =>
  [
    row(['part', 'what is done', 'runs', 'seed', 'seen', 'time', 'failures']),
    row(['---', '---', '--:', '--:', '---', '--:', '--:']),
    ...done.map(({ part, seed, outcome, seconds }) => {
      const count = outcome.skipped === undefined ? outcome.failures.length : '–';
      return row([part.name, part.what, outcome.runs, seed, figuresOf(outcome), timeOf(seconds), count]);
    }),
  ].join('\n');
