/** More letters than this, and a word is a word. */
const MOST_LETTERS = 7;

/** Whether a folded word could abbreviate several words. */
export const mayBeAcronym = (word: string): boolean => word.length >= 2 && word.length <= MOST_LETTERS;

/**
 * The share of an acronym's letters that are initials of the words, in [0, 1]: its letters must be found in the words
 * in their order, the first one as the first word's initial, and every word must give its initial. 0 when that is
 * impossible. The remaining letters come from inside a word, after its initial.
 */
export const initialsShare = (acronym: string, words: readonly string[]): number =>
  acronym !== '' && isSpelt(acronym, 0, words, 0) ? words.length / acronym.length : 0;

/** Whether the letters from `at` on can be found when the words from `from` on must all be used. */
const isSpelt = (acronym: string, at: number, words: readonly string[], from: number): boolean => {
  const word = words[from];
  if (word === undefined) return at === acronym.length;
  if (at === acronym.length || word[0] !== acronym[at]) return false;
  return endsWithin(acronym, at + 1, word).some((next) => isSpelt(acronym, next, words, from + 1));
};

/** Where the acronym may go on after taking letters from inside a word, in their order. */
const endsWithin = (acronym: string, at: number, word: string): number[] => {
  const ends = [at];
  let inside = 1;
  for (let next = at; next < acronym.length; next += 1) {
    const found = word.indexOf(acronym[next] ?? '', inside);
    if (found < 0) break;
    inside = found + 1;
    ends.push(next + 1);
  }
  return ends;
};
