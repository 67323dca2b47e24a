import { parseArgs } from 'node:util';
import type { MapSet } from '../../src/domain/compare/sets';
import { err, ok, type Result } from '../../src/domain/result';

export interface Options {
  readonly files: readonly string[];
  readonly set: MapSet;
  readonly directed: boolean;
}

const USAGE = 'use: analyse FILE… [--set person|group|all] [--directed]';

const isMapSet = (text: string): text is MapSet => ['person', 'group', 'all'].includes(text);

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: { set: { type: 'string', default: 'all' }, directed: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
  } catch {
    return undefined;
  }
};

/** What the command line asks for, or one English sentence about what is wrong with it. */
export const readOptions = (args: readonly string[]): Result<Options, string> => {
  const found = parsed(args);
  if (!found) return err(`An option is unknown or incomplete; ${USAGE}.`);
  const { set, directed } = found.values;
  if (!isMapSet(set)) return err(`There is no set of maps called ${JSON.stringify(set)}; ${USAGE}.`);
  if (found.positionals.length === 0) return err(`No file was named; ${USAGE}.`);
  return ok({ files: found.positionals, set, directed });
};
