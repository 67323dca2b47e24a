import { deflateSync, strToU8 } from 'fflate';
import { inflated } from '../inflate';
import { err, ok, type Result } from '../result';
import { hashText } from '../value';
import { fromBase64url, toBase64url } from './base64url';
import { DICTIONARY } from './dictionary';

/** Why a code cannot be opened: part of it is missing; it is not as it was made; made by a newer app; too large. */
export interface CodeProblem {
  readonly type: 'code-cut-off' | 'code-damaged' | 'code-newer' | 'code-too-big';
}

/** Longest code that is opened at all, in letters: what the app itself would never put into a link. */
export const MAX_CODE_LENGTH = 200_000;
/**
 * Longest text that a code may hold, in bytes: a small code could be made to unfold without end. Pages that a link opens
 * read it at once, without a worker; the worst text of this length takes a laptop a fifth of a second.
 */
const MAX_TEXT_BYTES = 2_000_000;
const BITE = 512;

const VERSION = '1';
const LENGTH_DIGITS = 4;
const CHECK_DIGITS = 5;
/** Letters of a code before its data. */
export const HEAD = VERSION.length + LENGTH_DIGITS + CHECK_DIGITS;

const digits = (value: number, count: number): string =>
  (value % 36 ** count).toString(36).padStart(count, '0');

const headOf = (data: string): string =>
  VERSION + digits(data.length, LENGTH_DIGITS) + digits(hashText(data), CHECK_DIGITS);

/**
 * A text as a code: version (1 letter), length of the data (4, base 36), check sum (5, base 36), then the deflated
 * text in base64url. Half a code is known by its length, a garbled one by its check sum. Half of a pair of surrogates
 * does not survive; JSON has none.
 */
export const pack = (text: string): string => {
  const data = toBase64url(deflateSync(strToU8(text), { level: 9, dictionary: DICTIONARY }));
  return headOf(data) + data;
};

/** Length of the code that a text begins with, by what its head says; undefined when it is no head. */
export const statedLength = (text: string): number | undefined =>
  /^\d[0-9a-z]{9}/.test(text) ? HEAD + Number.parseInt(text.slice(1, 1 + LENGTH_DIGITS), 36) : undefined;

/** The data of a code, once nothing in it is missing or garbled. Letters after its end do not count. */
export const dataOf = (code: string): Result<string, CodeProblem> => {
  if (code.length > MAX_CODE_LENGTH) return err({ type: 'code-too-big' });
  const length = statedLength(code);
  if (length === undefined) return err({ type: code.length < HEAD ? 'code-cut-off' : 'code-damaged' });
  if (!code.startsWith(VERSION)) return err({ type: 'code-newer' });
  if (code.length < length) return err({ type: 'code-cut-off' });
  const data = code.slice(HEAD, length);
  return code.startsWith(headOf(data)) ? ok(data) : err({ type: 'code-damaged' });
};

/** Undefined when the bytes are no text. */
const textOf = (chunks: readonly Uint8Array[]): string | undefined => {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode();
  } catch {
    return undefined;
  }
};

/** The text in a code. */
export const unpack = (code: string): Result<string, CodeProblem> => {
  const data = dataOf(code);
  if (!data.ok) return data;
  const bytes = fromBase64url(data.value);
  if (!bytes) return err({ type: 'code-damaged' });
  const chunks = inflated(bytes, { most: MAX_TEXT_BYTES, bite: BITE, dictionary: DICTIONARY });
  if (!chunks.ok) return err({ type: `code-${chunks.error}` });
  const text = textOf(chunks.value);
  return text === undefined ? err({ type: 'code-damaged' }) : ok(text);
};
