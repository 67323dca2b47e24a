import { COMPOUND_PARTS } from './compoundParts';

/** Where a word may be broken: what stands before and after the break, and how good a break it is. */
export interface Break {
  /** How many letters stand before it. */
  readonly at: number;
  /** Between two words of a compound, which are read apart anyway. */
  readonly isBetweenWords: boolean;
}

const ANY_PART = new RegExp(COMPOUND_PARTS.join('|'), 'g');
/** What follows a part may be its ending: "alueella". */
const LONGEST_ENDING = 3;

/** Where the known parts of a compound begin, and where they end before another word. */
const partBreaks = (word: string): Set<number> => {
  const found = new Set<number>();
  let end = 0;
  for (const match of word.matchAll(ANY_PART)) {
    const isNext = match.index === end || match.index - end > LONGEST_ENDING;
    if (isNext || end === 0) found.add(match.index);
    end = match.index + match[0].length;
  }
  return found;
};

const VOWELS = 'aeiouyåäöéü';
const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWELS.includes(letter);
const isLetter = (letter: string | undefined): boolean => letter !== undefined && /\p{L}/u.test(letter);

/** Two vowels that sound as one syllable; at the begin of a word also those that only do so there. */
const TOGETHER = new Set(
  'ai ei oi ui yi äi öi au eu iu ou äy öy ey iy ie uo yö aa ee ii oo uu yy ää öö'.split(' '),
);

/** Consonants that begin a syllable together in loans and in Swedish. */
const ONSETS = new Set('sk st sp tr pr kr br dr gr fr pl kl bl fl gl tj sj kv'.split(' '));
const LOAN_LETTERS = /[bcfgqwxzå]/;

/** Whether a syllable begins here: at the last consonant before a vowel, or between vowels that do not sound as one. */
const beginsSyllable = (word: string, at: number, isForeign: boolean): boolean => {
  const [before, here, after] = [word[at - 1], word[at], word[at + 1]];
  if (isVowel(here)) return isVowel(before) && !TOGETHER.has(`${before}${here}`);
  if (!isVowel(after) || !isLetter(here)) {
    return isForeign && isLetter(here) && ONSETS.has(`${here}${after}`) && isVowel(word[at + 2]);
  }
  return !(isForeign && ONSETS.has(`${before}${here}`)) || isVowel(before);
};

/** Where a word may be broken, from its begin to its end: between the words of a compound, and between syllables. */
export const breaksOf = (word: string): Break[] => {
  const lower = word.toLowerCase();
  const between = partBreaks(lower);
  const isForeign = LOAN_LETTERS.test(lower);
  const breaks: Break[] = [];
  let last = 0;
  for (let at = 2; at <= lower.length - 2; at++) {
    const isBetweenWords = between.has(at);
    const isBreak = isBetweenWords || beginsSyllable(lower, at, isForeign);
    if (
      !isBreak ||
      !/^\p{L}{2}$/u.test(lower.slice(at - 2, at)) ||
      !/^\p{L}{2}/u.test(lower.slice(at, at + 4))
    )
      continue;
    // a syllable that begins just beside a word of the compound is not one
    if (!isBetweenWords && (between.has(at + 1) || between.has(at - 1) || at - last < 2)) continue;
    breaks.push({ at, isBetweenWords });
    last = at;
  }
  return breaks;
};
