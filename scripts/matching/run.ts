import { basename } from 'node:path';
import { ok, type Result } from '../../src/domain/result';
import type { EvalSet } from './evalSet';
import { evaluate } from './evaluate';
import { createMatcher } from './matcher';
import { type EvalOptions, readEvalOptions } from './options';
import { readEvalFile } from './readFile';
import { regionSet } from './regionSet';
import { errorLines, figuresOf, reportOf } from './report';

const setOf = ({ source }: EvalOptions): Result<EvalSet, string> =>
  'file' in source ? readEvalFile(source.file) : regionSet(source.region);

const titleOf = ({ source, sims, maps }: EvalOptions): string => {
  const name = 'file' in source ? basename(source.file) : `region ${source.region}`;
  return `${name}: ${sims} workshops of ${maps} maps`;
};

/**
 * How well names are matched in workshops simulated from an evaluation set, as a small table or as JSON;
 * or one English sentence on what went wrong. Same arguments, same figures, but for the time it takes.
 */
export const runEvaluation = (args: readonly string[]): Result<string, string> => {
  const options = readEvalOptions(args);
  if (!options.ok) return options;
  const set = setOf(options.value);
  if (!set.ok) return set;
  const evaluation = evaluate(set.value, () => createMatcher(), options.value);
  const { json, errors } = options.value;
  if (json) {
    const wrong = errors ? { errors: errorLines(evaluation).split('\n') } : {};
    return ok(JSON.stringify({ set: titleOf(options.value), ...figuresOf(evaluation), ...wrong }, null, 2));
  }
  const report = reportOf(titleOf(options.value), evaluation);
  return ok(errors ? `${errorLines(evaluation)}\n\n${report}` : report);
};
