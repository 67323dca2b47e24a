import { readFileSync } from 'node:fs';
import { err, type Result } from '../../src/domain/result';
import { type EvalSet, readEvalSet } from './evalSet';

const readText = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

/** The evaluation set of a file, or one English sentence on why there is none. */
export const readEvalFile = (file: string): Result<EvalSet, string> => {
  const text = readText(file);
  return text === undefined ? err(`${JSON.stringify(file)} cannot be opened.`) : readEvalSet(text, file);
};
