import { type CodeProblem, pack, unpack } from '../code/pack';
import { err, ok, type Result } from '../result';
import { beginsAsFormat, readFormat } from '../schema/format';
import type { ReadProblem } from '../schema/problem';
import { danglingPlace, type TakeHome, TakeHomeSchema } from './shape';

const FORMAT: TakeHome['format'] = 'yhteiskartta-shared';

type Problem = CodeProblem | ReadProblem;

/** The text of a shared map that was taken home: the only door for it from outside. */
export const readTakeHome = (text: string): Result<TakeHome, ReadProblem> => {
  const read = readFormat(text, FORMAT, TakeHomeSchema);
  if (!read.ok) return read;
  const where = danglingPlace(read.value);
  return where === undefined ? read : err({ type: 'invalid', where });
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

/** Whether a file is a shared map that was taken home, by how it begins; it may still be damaged. */
export const isTakeHome = (text: string): boolean => beginsAsFormat(text, FORMAT);

/** The code under which the page of the shared map shows such a file. */
export const takeHomeCodeOf = (text: string): Result<string, ReadProblem> => {
  const read = readTakeHome(text);
  return read.ok ? ok(takeHomeCode(read.value)) : read;
};
