import { err, ok, type Result } from '../result';
import type { ReadProblem } from './problem';

/** Longest text that is read at all, in UTF-16 units: more than any real workshop takes. */
export const MAX_FILE_LENGTH = 50_000_000;
const MAX_DEPTH = 32;
const MAX_VALUES = 600_000;
/** A picture is by far the longest; whatever is longer would hold up the page when it is handed over. */
const MAX_STRING = 13_000_000;
/** Of one object: beyond, each further one takes longer than the last. */
const MAX_FIELDS = 20_000;

const BYTE_ORDER_MARK = '\uFEFF';
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['{', '}'],
  ['[', ']'],
]);

/** What the brackets and commas of a text say about it, without parsing. */
interface Outline {
  readonly fits: boolean;
  /** Closes what is still open at the end, innermost first. */
  readonly closing: string;
  /** Where the last whole value ends. */
  readonly lastWhole: number;
}

const REFUSED: Outline = { fits: false, closing: '', lastWhole: 0 };

const isEscaped = (text: string, at: number): boolean => {
  let before = at;
  while (text[before - 1] === '\\') before--;
  return (at - before) % 2 === 1;
};

/** Where the closing quote of a string stands, or the end of a text that breaks off before it. */
const stringEnd = (text: string, start: number): number => {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end;
};

/** A bracket that is open, and how many values its list or object has so far. */
interface Open {
  readonly closer: string;
  values: number;
}

/** What has been seen of a text so far. */
interface Seen {
  readonly open: Open[];
  values: number;
  lastWhole: number;
}

const isTooMuch = ({ open, values }: Seen): boolean => {
  const around = open.at(-1);
  const isTooFull = around?.closer === '}' && around.values > MAX_FIELDS;
  return open.length > MAX_DEPTH || values > MAX_VALUES || isTooFull;
};

const openBracket = (seen: Seen, sign: string, at: number): void => {
  seen.open.push({ closer: CLOSERS.get(sign) ?? '', values: 1 });
  seen.values++;
  seen.lastWhole = at + 1;
};

const closeBracket = (seen: Seen, at: number): void => {
  seen.open.pop();
  seen.lastWhole = at + 1;
};

const beginNext = (seen: Seen, at: number): void => {
  const around = seen.open.at(-1);
  if (around) around.values++;
  seen.values++;
  seen.lastWhole = at;
};

/** One pass without recursion: a hostile text must not exhaust the stack or the memory before it is refused. */
const outlineOf = (text: string): Outline => {
  const seen: Seen = { open: [], values: 1, lastWhole: 0 };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (sign === '"') {
      const end = stringEnd(text, at);
      if (end - at > MAX_STRING) return REFUSED;
      at = end;
    } else if (sign === '{' || sign === '[') openBracket(seen, sign, at);
    else if (sign === '}' || sign === ']') closeBracket(seen, at);
    else if (sign === ',') beginNext(seen, at);
    else continue;
    if (isTooMuch(seen)) return REFUSED;
  }
  const closing = seen.open.reverse().map(({ closer }) => closer);
  return { fits: true, closing: closing.join(''), lastWhole: seen.lastWhole };
};

/**
 * Makes values harmless while they are parsed. Names of what every object has could reach a prototype when assigned;
 * an infinite number (`1e999`) cannot be written back, and neither can -0.
 */
const inert = (name: string, value: unknown): unknown => {
  if (name in Object.prototype) return undefined;
  if (typeof value !== 'number') return value;
  return Number.isFinite(value) ? value + 0 : null;
};

const parsed = (text: string): Result<unknown, null> => {
  try {
    return ok(JSON.parse(text, inert));
  } catch {
    return err(null);
  }
};

const START_OF_A_VALUE = /^,?\s*(?:$|["\-\dtfn])/;

/** Whether the text would be whole if it went on: up to its last whole value it is, once its brackets are closed. */
const isCutOff = (text: string, { closing, lastWhole }: Outline): boolean =>
  text.trim() === '' ||
  (closing !== '' &&
    START_OF_A_VALUE.test(text.slice(lastWhole)) &&
    parsed(text.slice(0, lastWhole) + closing).ok);

/** A text as a JSON value that is safe to walk by recursion and to copy field by field. */
export const parseText = (text: string): Result<unknown, ReadProblem> => {
  if (text.length > MAX_FILE_LENGTH) return err({ type: 'too-big' });
  const body = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const outline = outlineOf(body);
  if (!outline.fits) return err({ type: 'too-big' });
  const value = parsed(body);
  return value.ok ? value : err({ type: isCutOff(body, outline) ? 'cut-off' : 'not-json' });
};
