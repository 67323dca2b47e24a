import * as v from 'valibot';
import type { Entities } from './entity';
import { err, ok, type Result } from './result';
import { fileToEntities } from './schema/entities';
import { isOfFormat } from './schema/format';
import { repeatedId } from './schema/ids';
import { problemOf, type ReadProblem } from './schema/problem';
import { FileSchema, type ValidFile } from './schema/shape';
import { parseText } from './schema/text';

export type { ReadProblem } from './schema/problem';
export { MAX_FILE_LENGTH } from './schema/text';

type ObjectFile = Readonly<Record<string, unknown>>;

const FORMAT = 'yhteiskartta';

/** Brings a file to the present version. Version 1 is the first; a later one puts the step from 1 here. */
const upToDate = (file: ObjectFile): Result<ObjectFile, ReadProblem> => {
  const version = file['version'];
  switch (version) {
    case 1:
      return ok(file);
    default:
      return err(
        typeof version === 'number' && version > 1
          ? { type: 'newer-version', version }
          : { type: 'invalid', where: 'version' },
      );
  }
};

const validated = (file: ObjectFile): Result<ValidFile, ReadProblem> => {
  const result = v.safeParse(FileSchema, file, { abortEarly: true });
  if (!result.success) return err(problemOf(result.issues[0]));
  const where = repeatedId(result.output);
  return where === undefined ? ok(result.output) : err({ type: 'invalid', where });
};

/**
 * The text of a workshop file as records: the only door for data from outside.
 * Fields that this version does not know are carried along, save those named like something every object has
 * (`__proto__`, `constructor`, `toString` …) and a record's own `is`, which are dropped.
 */
export const readWorkshopFile = (text: string): Result<Entities, ReadProblem> => {
  const parsed = parseText(text);
  if (!parsed.ok) return parsed;
  if (!isOfFormat(parsed.value, FORMAT)) return err({ type: 'not-ours' });
  const current = upToDate(parsed.value);
  if (!current.ok) return current;
  const file = validated(current.value);
  return file.ok ? ok(fileToEntities(file.value)) : file;
};
