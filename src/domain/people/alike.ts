import { fold } from '../match/names/fold';
import { isSlip } from '../match/names/slips';
import type { PlaceKind } from './places';
import { type PlacedWord, placedWords, type Spelling, spellingKey } from './spelling';

/** A way of writing that may mean the same person. */
export interface Alike {
  /** As it was written. */
  readonly text: string;
  readonly count: number;
}

const MOST_WORDS_OF_A_NAME = 4;
const LONGEST_ENDING = 6;

/** Finnish names change at their ends: "Virtanen", "Virtasen", "Virtaselle". */
const isInflected = (word: string, name: string): boolean =>
  name.length > 3 &&
  word.startsWith(name.slice(0, Math.max(3, name.length - 3))) &&
  word.length <= name.length + LONGEST_ENDING;

const isNear = (word: string, name: string): boolean =>
  word === name || isInflected(word, name) || isSlip(fold(word), fold(name));

const isInitial = (word: string, name: string): boolean => word.length === 1 && name.startsWith(word);

const isTurned = (words: Spelling, name: Spelling): boolean =>
  words.length > 1 && [...words].sort().join(' ') === [...name].sort().join(' ');

/** "P. Poistettava", "Pirkko Poistettavalle": the last name is near, the others near or begun. */
const isAbbreviated = (words: Spelling, name: Spelling): boolean =>
  words.every((word, at) => {
    const one = name[at] ?? '';
    return isNear(word, one) || (at < name.length - 1 && isInitial(word, one));
  });

const isLike = (words: Spelling, name: Spelling): boolean => {
  if (words.length === name.length) return isTurned(words, name) || isAbbreviated(words, name);
  return words.length === 1 && name.some((one) => one.length > 1 && one === words[0]);
};

/** Runs of so many neighbouring words. */
const runs = (words: readonly PlacedWord[], length: number): PlacedWord[][] =>
  words.slice(0, Math.max(0, words.length - length + 1)).map((_, at) => words.slice(at, at + length));

const asWritten = (text: string, run: readonly PlacedWord[]): string =>
  text.slice(run[0]?.start ?? 0, run.at(-1)?.end ?? 0);

const wordsOf = (run: readonly PlacedWord[]): Spelling => run.map(({ word }) => word);

/** The longer run says more: a word of it is no name of its own. */
const outside = (words: readonly PlacedWord[], taken: readonly PlacedWord[][]): PlacedWord[] => {
  const used = new Set(taken.flat());
  return words.filter((word) => !used.has(word));
};

/** Whoever is asked for by one word may be named in full where there is nothing but a name. */
const fullName = (text: string, words: readonly PlacedWord[], name: Spelling): string[] =>
  name.length === 1 &&
  words.length > 1 &&
  words.length <= MOST_WORDS_OF_A_NAME &&
  words.some(({ word }) => word === name[0])
    ? [text]
    : [];

/** What in a text looks like a name without being it. Addresses are looked for as they are. */
export const alikeIn = (text: string, name: Spelling, kind: PlaceKind): Alike[] => {
  if (name.length === 0 || name.length > MOST_WORDS_OF_A_NAME) return [];
  const words = placedWords(text);
  const whole = runs(words, name.length).filter((run) => isLike(wordsOf(run), name));
  const single =
    name.length > 1
      ? outside(words, whole).flatMap((word) => (isLike([word.word], name) ? [[word]] : []))
      : [];
  const others = whole.filter((run) => spellingKey(wordsOf(run)) !== spellingKey(name));
  const written = [...others, ...single].map((run) => asWritten(text, run));
  const full = kind === 'text' ? [] : fullName(text, words, name);
  return [...written, ...full].map((one) => ({ text: one, count: 1 }));
};
