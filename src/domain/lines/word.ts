import { bulletLength, lastNameAt } from './split';

/** A name that is being typed, in its text. */
export interface WordAt {
  readonly start: number;
  readonly end: number;
  readonly typed: string;
}

const lineStart = (text: string, caret: number): number => text.lastIndexOf('\n', caret - 1) + 1;

/** The name that ends at the caret; undefined where nothing is typed, or where the caret stands inside a name. */
export const wordAt = (text: string, caret: number): WordAt | undefined => {
  if (/^[^\S\n]*[^\s,;<>–—→]/u.test(text.slice(caret))) return undefined;
  const begin = lineStart(text, caret);
  const line = text.slice(begin, caret);
  const bullet = bulletLength(line);
  const rest = line.slice(bullet);
  const name = rest.slice(lastNameAt(rest));
  const typed = name.trim();
  if (!typed || /\s$/.test(name)) return undefined;
  return { start: caret - name.trimStart().length, end: caret, typed };
};
