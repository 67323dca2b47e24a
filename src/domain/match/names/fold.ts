import { withoutDiacritics } from '../normalise';

const PLAIN: ReadonlyMap<string, string> = new Map([
  ['å', 'a'],
  ['ä', 'a'],
  ['æ', 'a'],
  ['ö', 'o'],
  ['ø', 'o'],
  ['ß', 'ss'],
]);

const LETTER_WITH_PLAIN = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'gu');
const NOTHING_MARKED = /^\p{ASCII}*$/u;

const plain = (text: string): string =>
  text.replace(LETTER_WITH_PLAIN, (letter) => PLAIN.get(letter) ?? letter);

/** A text as a hasty hand would type it: lower case, and no ring or dots on any letter. */
export const fold = (text: string): string => {
  const lower = plain(text.normalize('NFKC').toLowerCase());
  // nearly every word ends here: taking all marks off costs ten times as much
  return NOTHING_MARKED.test(lower) ? lower : plain(withoutDiacritics(lower));
};
