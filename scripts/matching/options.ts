import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../../src/domain/result';
import type { WorkshopOptions } from './evaluate';

export interface EvalOptions extends Pick<WorkshopOptions, 'sims' | 'seed' | 'maps'> {
  /** A file with an evaluation set, or the code of a region whose set is made up: `06`. */
  readonly source: { readonly file: string } | { readonly region: string };
  readonly errors: boolean;
  readonly json: boolean;
}

const USAGE =
  'use: eval:matching FILE | --region CODE [--sims 8] [--seed 1000] [--maps 10] [--errors] [--json]';

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        region: { type: 'string' },
        sims: { type: 'string', default: '8' },
        seed: { type: 'string', default: '1000' },
        maps: { type: 'string', default: '10' },
        errors: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
  } catch {
    return undefined;
  }
};

const isCount = (text: string, least: number): boolean => /^\d{1,6}$/.test(text) && Number(text) >= least;

/** What the command line asks for, or one English sentence about what is wrong with it. */
export const readEvalOptions = (args: readonly string[]): Result<EvalOptions, string> => {
  const found = parsed(args);
  if (!found) return err(`An option is unknown or incomplete; ${USAGE}.`);
  const { region, sims, seed, maps, errors, json } = found.values;
  const [file, ...more] = found.positionals;
  if ((file === undefined) === (region === undefined) || more.length > 0) {
    return err(`One file or one region is needed; ${USAGE}.`);
  }
  if (!isCount(sims, 1) || !isCount(maps, 2) || !isCount(seed, 0)) {
    return err(`Workshops and seeds are whole numbers, and a workshop has two maps or more; ${USAGE}.`);
  }
  const source = region === undefined ? { file: file ?? '' } : { region };
  return ok({ source, sims: Number(sims), seed: Number(seed), maps: Number(maps), errors, json });
};
