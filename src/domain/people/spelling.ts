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
/** Tried where a run of its letters begins and nowhere else in it: what a stranger wrote may be one run without end. */
const EMAIL =
  /(?<![\p{L}\p{M}\p{N}._%+'-])[\p{L}\p{M}\p{N}._%+'-]+@[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)*/gu;

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

const addressesIn = (text: string): readonly Stretch[] =>
  text.includes('@')
    ? [...text.matchAll(EMAIL)].map(({ 0: address, index }) => ({
        start: index,
        end: index + address.length,
      }))
    : [];

const united = (a: Stretch, b: Stretch): Stretch => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

/** A name in an e-mail address takes the whole address with it: the rest of it leads to the same person. */
const withAddress = (stretch: Stretch, addresses: readonly Stretch[]): Stretch => {
  const around = addresses.find(({ start, end }) => start < stretch.end && stretch.start < end);
  return around ? united(stretch, around) : stretch;
};

/** Where a text first holds this name as whole words; undefined when it does not. */
export const stretchOf = (text: string, spelling: Spelling): Stretch | undefined => {
  if (spelling.length === 0) return undefined;
  const words = placedWords(text);
  const at = words.findIndex((_, index) => standsAt(words, index, spelling));
  const [first, last] = [words[at], words[at + spelling.length - 1]];
  return first && last && withAddress({ start: first.start, end: last.end }, addressesIn(text));
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

/** The last words of some, when they are this name. */
const nameAtEnd = (words: readonly PlacedWord[], spelling: Spelling): Stretch | undefined => {
  const at = words.length - spelling.length;
  const [first, last] = [words[at], words.at(-1)];
  return first && last && standsAt(words, at, spelling) ? { start: first.start, end: last.end } : undefined;
};

/** Every stretch of a text that holds this name, also where what stands around one makes up another; in order. */
const stretchesOf = (text: string, spelling: Spelling): readonly Stretch[] => {
  const addresses = addressesIn(text);
  const found: Stretch[] = [];
  const left: PlacedWord[] = [];
  for (const word of placedWords(text)) {
    if (word.start < (found.at(-1)?.end ?? 0)) continue;
    left.push(word);
    const name = nameAtEnd(left, spelling);
    if (!name) continue;
    let stretch = withAddress(name, addresses);
    for (let last = found.at(-1); last && last.end > stretch.start; last = found.at(-1)) {
      stretch = united(stretch, last);
      found.pop();
    }
    found.push(stretch);
    while ((left.at(-1)?.start ?? -1) >= stretch.start) left.pop();
  }
  return found;
};

const withoutName = (text: string, spelling: Spelling): string => {
  if (spelling.length === 0) return text;
  let rest = '';
  let from = 0;
  for (const { start, end } of stretchesOf(text, spelling)) {
    rest += text.slice(from, start) + NOBODY;
    from = end;
  }
  return rest + text.slice(from);
};

/** A text without these names, a dash in their place; empty when it said nothing else. The same text when it has none. */
export const withoutNames = (text: string, spellings: readonly Spelling[]): string => {
  let left = text;
  // again and again: what stood around one name may make up another
  for (let before = ''; before !== left; ) {
    before = left;
    for (const spelling of spellings) left = withoutName(left, spelling);
  }
  return left !== text && placedWords(left).length === 0 ? '' : left;
};
