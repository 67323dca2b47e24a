import { dataOf, HEAD, statedLength } from './pack';

/** What a link of ours brings: an invitation to draw, a map that its author sends, the shared map to take home. */
export type LinkKind = 'join' | 'map' | 'result';

export interface FoundCode {
  readonly kind: LinkKind;
  readonly code: string;
}

/** Longest link that is offered, in letters: messengers cut longer ones, and some browsers do not open them. */
export const MAX_LINK_LENGTH = 8_000;

/** The link that brings a code; `base` is the app's own address without a fragment. */
export const linkTo = (base: string, { kind, code }: FoundCode): string => `${base}#/${kind}/${code}`;

/** Mail programs that look into links first wrap them into one of their own, with our signs escaped. */
const LINK = /(?:#|%23)(?:\/|%2f)(join|map|result)(?:\/|%2f)/gi;

const CODE_LETTERS = /[\w-]*/y;
/** What mail programs put where they break a long link into lines: white space, marks of quotation, soft hyphens. */
const BREAK = /[\s>\p{Cf}]+/uy;

const matchAt = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
};

/** Letters from `start` on, over line breaks; no more of them than asked for. */
const lettersFrom = (text: string, start: number, most: number): string => {
  const pieces: string[] = [];
  let left = most;
  for (let at = start; left > 0; ) {
    const letters = matchAt(CODE_LETTERS, text, at);
    const between = matchAt(BREAK, text, at + letters.length);
    pieces.push(letters.slice(0, left));
    left -= letters.length;
    if (between === '') break;
    at += letters.length + between.length;
  }
  return pieces.join('');
};

/** The code over line breaks, as far as its head says that it goes. */
const acrossBreaks = (text: string, start: number): string => {
  const length = statedLength(lettersFrom(text, start, HEAD));
  return lettersFrom(text, start, length ?? HEAD);
};

/** Where what follows a line break does not belong to a whole code, the code ends with the line. */
const codeAt = (text: string, start: number): string => {
  const code = acrossBreaks(text, start);
  return dataOf(code).ok ? code : matchAt(CODE_LETTERS, text, start);
};

/**
 * The codes of the links of ours in a text, as pasted from a mail or read by a camera; half codes among them. `most` at
 * the most.
 */
export const findCodes = (text: string, most = Number.POSITIVE_INFINITY): FoundCode[] => {
  const found: FoundCode[] = [];
  for (const match of text.matchAll(LINK)) {
    if (found.length >= most) break;
    const kind = match[1]?.toLowerCase() as LinkKind;
    found.push({ kind, code: codeAt(text, match.index + match[0].length) });
  }
  return found;
};
