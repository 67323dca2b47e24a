import { withoutDiacritics } from '../normalise';

const PLAIN: ReadonlyMap<string, string> = new Map([
  ['å', 'a'],
  ['ä', 'a'],
  ['æ', 'a'],
  ['ö', 'o'],
  ['ø', 'o'],
  ['ß', 'ss'],
]);

/** A text as a hasty hand would type it: lower case, and no ring or dots on any letter. */
export const fold = (text: string): string =>
  withoutDiacritics(text.normalize('NFKC').toLowerCase()).replace(
    /[åäæöøß]/gu,
    (letter) => PLAIN.get(letter) ?? letter,
  );
