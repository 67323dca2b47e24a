import { parseArgs } from 'node:util';
import type { MapSet } from '../../src/domain/compare/sets';
import type { Language } from '../../src/domain/entity';
import { err, ok, type Result } from '../../src/domain/result';

export interface Options {
  readonly files: readonly string[];
  readonly set: MapSet;
  readonly directed: boolean;
  /** Absent: the workshop's. */
  readonly language?: Language;
  /** How many maps must have drawn an actor, and a link, for the shared map. */
  readonly kActors?: number;
  readonly kLinks?: number;
}

const USAGE =
  'use: analyse FILE… [--set person|group|all] [--directed] [--k-actors N] [--k-links N] [--language fi|sv|en]';

const isMapSet = (text: string): text is MapSet => ['person', 'group', 'all'].includes(text);
const isLanguage = (text: string): text is Language => ['fi', 'sv', 'en'].includes(text);

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        set: { type: 'string', default: 'all' },
        directed: { type: 'boolean', default: false },
        language: { type: 'string' },
        'k-actors': { type: 'string' },
        'k-links': { type: 'string' },
      },
      allowPositionals: true,
    });
  } catch {
    return undefined;
  }
};

/** A whole number from 1 on; undefined when nothing was said, null when it is none. */
const threshold = (text: string | undefined): number | null | undefined => {
  if (text === undefined) return undefined;
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
};

/** What the command line asks for, or one English sentence about what is wrong with it. */
export const readOptions = (args: readonly string[]): Result<Options, string> => {
  const found = parsed(args);
  if (!found) return err(`An option is unknown or incomplete; ${USAGE}.`);
  const { set, directed, language } = found.values;
  if (!isMapSet(set)) return err(`There is no set of maps called ${JSON.stringify(set)}; ${USAGE}.`);
  if (language !== undefined && !isLanguage(language)) {
    return err(`There is no language called ${JSON.stringify(language)} here; ${USAGE}.`);
  }
  const kActors = threshold(found.values['k-actors']);
  const kLinks = threshold(found.values['k-links']);
  if (kActors === null || kLinks === null) {
    return err(`--k-actors and --k-links want a whole number of maps, 1 or more; ${USAGE}.`);
  }
  if (found.positionals.length === 0) return err(`No file was named; ${USAGE}.`);
  return ok({
    files: found.positionals,
    set,
    directed,
    ...(language && { language }),
    ...(kActors && { kActors }),
    ...(kLinks && { kLinks }),
  });
};
