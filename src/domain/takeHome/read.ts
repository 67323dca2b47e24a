import * as v from 'valibot';
import { type CodeProblem, pack, unpack } from '../code/pack';
import { err, ok, type Result } from '../result';
import { problemOf, type ReadProblem } from '../schema/problem';
import { parseText } from '../schema/text';
import { danglingPlace, type TakeHome, TakeHomeSchema } from './shape';

const FORMAT: TakeHome['format'] = 'yhteiskartta-shared';

type Problem = CodeProblem | ReadProblem;

const isOurs = (value: unknown): value is { readonly version?: unknown } =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === FORMAT;

/** The text of a shared map that was taken home: the only door for it from outside. */
export const readTakeHome = (text: string): Result<TakeHome, ReadProblem> => {
  const parsed = parseText(text);
  if (!parsed.ok) return parsed;
  const file = parsed.value;
  if (!isOurs(file)) return err({ type: 'not-ours' });
  if (typeof file.version === 'number' && file.version > 1) {
    return err({ type: 'newer-version', version: file.version });
  }
  const read = v.safeParse(TakeHomeSchema, file, { abortEarly: true });
  if (!read.success) return err(problemOf(read.issues[0]));
  const where = danglingPlace(read.output);
  return where === undefined ? ok(read.output) : err({ type: 'invalid', where });
};

/** The text of the file. */
export const takeHomeText = (home: TakeHome): string => `${JSON.stringify(home)}\n`;

/** The code that a link to the shared map brings. */
export const takeHomeCode = (home: TakeHome): string => pack(JSON.stringify(home));

/** The shared map in a code. */
export const readTakeHomeCode = (code: string): Result<TakeHome, Problem> => {
  const text = unpack(code);
  return text.ok ? readTakeHome(text.value) : text;
};

/** Letters of a file among which its format is told. */
const BEGINNING = 1_000;

/** Whether a file is a shared map that was taken home, by how it begins; it may still be damaged. */
export const isTakeHome = (text: string): boolean =>
  /"format"\s*:\s*"yhteiskartta-shared"/.test(text.slice(0, BEGINNING));

/** The code under which the page of the shared map shows such a file. */
export const takeHomeCodeOf = (text: string): Result<string, ReadProblem> => {
  const read = readTakeHome(text);
  return read.ok ? ok(takeHomeCode(read.value)) : read;
};
