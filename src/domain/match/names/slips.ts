import { distance } from 'fastest-levenshtein';

const isSwapped = (a: string, b: string): boolean =>
  a.length === b.length && [...a].sort().join('') === [...b].sort().join('');

/**
 * How many slips of the finger lie between two folded words: letters left out, added, taken for another, or one pair
 * of neighbours swapped.
 */
export const slipsBetween = (a: string, b: string): number => {
  const edits = distance(a, b);
  return edits === 2 && isSwapped(a, b) ? 1 : edits;
};

/** The letters at either end of a word, marked as such: one slip leaves at least one of the two as it was. */
export const edgesOf = (word: string, letters: number): readonly [string, string] => [
  `<${word.slice(0, letters)}`,
  `>${word.slice(-letters)}`,
];

/** Long words bear more slips before they may be other words; in the shortest a changed letter is another word. */
const slipsBorne = (length: number): number => {
  if (length < 4) return 0;
  if (length < 9) return 1;
  return length < 16 ? 2 : 3;
};

/** Whether one of two words may be the other, mistyped. */
export const isSlip = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a.length, b.length] : [b.length, a.length];
  const borne = slipsBorne(short);
  if (borne === 0 || long - short > borne) return false;
  const slips = slipsBetween(a, b);
  if (slips > borne) return false;
  // "Kela" and "Kera" are two; "piri" is a hasty "piiri"
  return short >= 5 || (long > short && a[0] === b[0]);
};
