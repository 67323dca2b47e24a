import * as v from 'valibot';
import { err, ok, type Result } from '../result';
import { isObject } from '../value';
import { problemOf, type ReadProblem } from './problem';
import { parseText } from './text';

/** Whether a parsed text calls itself by the name of a format. */
export const isOfFormat = (value: unknown, format: string): value is Readonly<Record<string, unknown>> =>
  isObject(value) && value['format'] === format;

/** Letters of a text among which its format is told. */
const BEGINNING = 1_000;

/** Whether a text calls itself by the name of a format, by how it begins; it may still be damaged. */
export const beginsAsFormat = (text: string, format: string): boolean =>
  new RegExp(`"format"\\s*:\\s*"${format}"`).test(text.slice(0, BEGINNING));

/** What a text of a format says of which there is one version so far. */
export const readFormat = <Schema extends v.GenericSchema>(
  text: string,
  format: string,
  schema: Schema,
): Result<v.InferOutput<Schema>, ReadProblem> => {
  const parsed = parseText(text);
  if (!parsed.ok) return parsed;
  const content = parsed.value;
  if (!isOfFormat(content, format)) return err({ type: 'not-ours' });
  const { version } = content;
  if (typeof version === 'number' && version > 1) return err({ type: 'newer-version', version });
  const read = v.safeParse(schema, content, { abortEarly: true });
  return read.success ? ok(read.output) : err(problemOf(read.issues[0]));
};
