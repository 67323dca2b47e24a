/** More letters than this, and a word is a word. */
const MOST_LETTERS = 7;

/** Whether a folded word could abbreviate several words. */
export const mayBeAcronym = (word: string): boolean => word.length >= 2 && word.length <= MOST_LETTERS;

/**
 * The largest share of an acronym's letters that are initials of the words, in [0, 1]: its letters must be found in
 * the words in their order, the first one as the first word's initial, and every word must give one. 0 when that is
 * impossible. The remaining letters come from inside a word, after its initial.
 */
export const initialsShare = (acronym: string, words: readonly string[]): number => {
  const most = initialsFrom(acronym, 0, words, 0);
  return most === undefined ? 0 : most / acronym.length;
};

/** How many letters from `at` on are initials when the words from `from` on must all be used; undefined: impossible. */
const initialsFrom = (
  acronym: string,
  at: number,
  words: readonly string[],
  from: number,
): number | undefined => {
  const word = words[from];
  if (word === undefined) return at === acronym.length ? 0 : undefined;
  if (word[0] !== acronym[at]) return undefined;
  let best: number | undefined;
  for (const next of endsWithin(acronym, at + 1, word)) {
    const rest = initialsFrom(acronym, next, words, from + 1);
    if (rest !== undefined && (best === undefined || rest + 1 > best)) best = rest + 1;
  }
  return best;
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
