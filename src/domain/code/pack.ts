import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
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
/** Longest text that a code may hold, in bytes: a small code could be made to unfold without end. */
const MAX_TEXT_BYTES = 4_000_000;

const VERSION = '1';
const LENGTH_DIGITS = 4;
const CHECK_DIGITS = 5;
const HEAD = VERSION.length + LENGTH_DIGITS + CHECK_DIGITS;

const digits = (value: number, count: number): string =>
  (value % 36 ** count).toString(36).padStart(count, '0');

/**
 * A text as a code: version (1 letter), length of the data (4, base 36), check sum (5, base 36), then the deflated
 * text in base64url. Half a code is known by its length, a garbled one by its check sum.
 */
export const pack = (text: string): string => {
  const data = toBase64url(deflateSync(strToU8(text), { level: 9, dictionary: DICTIONARY }));
  return VERSION + digits(data.length, LENGTH_DIGITS) + digits(hashText(data), CHECK_DIGITS) + data;
};

const inflated = (bytes: Uint8Array): Result<string, CodeProblem> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate({ dictionary: DICTIONARY }, (chunk) => {
    size += chunk.length;
    chunks.push(chunk);
  });
  try {
    // in small bites, so that a hostile code is refused before it has unfolded
    for (let at = 0; at < bytes.length; at += 512) {
      inflate.push(bytes.subarray(at, at + 512), at + 512 >= bytes.length);
      if (size > MAX_TEXT_BYTES) return err({ type: 'code-too-big' });
    }
  } catch {
    return err({ type: 'code-damaged' });
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return ok(strFromU8(all));
};

/** Length of the code that a text begins with, by what its head says; undefined when it is no head. */
export const statedLength = (text: string): number | undefined => {
  const head = /^[0-9a-z]{10}/.exec(text);
  return head ? HEAD + Number.parseInt(text.slice(1, 1 + LENGTH_DIGITS), 36) : undefined;
};

/** The text in a code. */
export const unpack = (code: string): Result<string, CodeProblem> => {
  if (code.length > MAX_CODE_LENGTH) return err({ type: 'code-too-big' });
  const length = statedLength(code);
  if (length === undefined) return err({ type: code.length < HEAD ? 'code-cut-off' : 'code-damaged' });
  if (!code.startsWith(VERSION)) return err({ type: 'code-newer' });
  if (code.length < length) return err({ type: 'code-cut-off' });
  const data = code.slice(HEAD, length);
  const check = code.slice(VERSION.length + LENGTH_DIGITS, HEAD);
  const bytes = digits(hashText(data), CHECK_DIGITS) === check ? fromBase64url(data) : undefined;
  return bytes ? inflated(bytes) : err({ type: 'code-damaged' });
};
