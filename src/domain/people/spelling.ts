import { withoutDiacritics } from '../match/normalise';

/** The words of a name or an e-mail address as they are compared: without case and marks; å, ä and ö are letters. */
export type Spelling = readonly string[];

/** A word of a text, and where it stands there. */
export interface PlacedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const EMAIL = /[\p{L}\p{M}\p{N}._%+'-]+@[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)*/gu;

const compared = (word: string): string => withoutDiacritics(word.normalize('NFKC').toLowerCase());

/** The words of a text, one after the other. */
export const placedWords = (text: string): PlacedWord[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: compared(word),
    start: index,
    end: index + word.length,
  }));

/** What a name or an address is compared by; without any words it is nobody's. */
export const spellingOf = (text: string): Spelling => placedWords(text).map(({ word }) => word);

/** The same text for two ways of writing one name. */
export const spellingKey = (spelling: Spelling): string => spelling.join(' ');

/** Whether a text is this name and nothing else. */
export const isSpelled = (text: string, spelling: Spelling): boolean =>
  spellingKey(spellingOf(text)) === spellingKey(spelling);

/** A stretch of a text, its end not included. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const standsAt = (words: readonly PlacedWord[], at: number, spelling: Spelling): boolean =>
  spelling.every((word, index) => words[at + index]?.word === word);

/** A name in an e-mail address takes the whole address with it: the rest of it leads to the same person. */
const withAddress = (stretch: Stretch, text: string): Stretch => {
  for (const { 0: address, index } of text.matchAll(EMAIL)) {
    const end = index + address.length;
    if (index < stretch.end && stretch.start < end) {
      return { start: Math.min(index, stretch.start), end: Math.max(end, stretch.end) };
    }
  }
  return stretch;
};

/** Where a text first holds this name as whole words; undefined when it does not. */
export const stretchOf = (text: string, spelling: Spelling): Stretch | undefined => {
  if (spelling.length === 0) return undefined;
  const words = placedWords(text);
  const at = words.findIndex((_, index) => standsAt(words, index, spelling));
  const [first, last] = [words[at], words[at + spelling.length - 1]];
  if (!first || !last) return undefined;
  const stretch = { start: first.start, end: last.end };
  return text.includes('@') ? withAddress(stretch, text) : stretch;
};

const answers = new WeakMap<readonly Spelling[], Map<string, boolean>>();

/** Whether a text holds any of these names. Remembered: many states of a workshop say the same. */
export const holdsAny = (text: string, spellings: readonly Spelling[]): boolean => {
  const known = answers.get(spellings) ?? new Map<string, boolean>();
  answers.set(spellings, known);
  const answer = known.get(text) ?? spellings.some((spelling) => stretchOf(text, spelling) !== undefined);
  known.set(text, answer);
  return answer;
};

/** What stands in the place of a name that was taken away. */
export const NOBODY = '–';

const firstOf = (text: string, spellings: readonly Spelling[]): Stretch | undefined => {
  for (const spelling of spellings) {
    const found = stretchOf(text, spelling);
    if (found) return found;
  }
  return undefined;
};

/** A text without these names, a dash in their place; empty when it said nothing else. The same text when it has none. */
export const withoutNames = (text: string, spellings: readonly Spelling[]): string => {
  let left = text;
  // again and again: what stood around a name may make one up
  for (let found = firstOf(left, spellings); found; found = firstOf(left, spellings)) {
    left = left.slice(0, found.start) + NOBODY + left.slice(found.end);
  }
  return left !== text && placedWords(left).length === 0 ? '' : left;
};
