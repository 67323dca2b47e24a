/** Marks on letters that Latin, Greek and Cyrillic script put there; signs that carry whole vowels elsewhere stay. */
const DIACRITICS =
  '\\u0300-\\u036f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufe20-\\ufe2f';
const LETTER_WITH_DIACRITICS = new RegExp(`([^${DIACRITICS}]?)([${DIACRITICS}]+)`, 'gu');

const RING = '\u030a';
const DIAERESIS = '\u0308';

/** Å, ä and ö are letters of their own here, not an a and an o with something on top. */
const MARKS_OF_OWN_LETTERS: ReadonlyMap<string, string> = new Map([
  ['a', RING + DIAERESIS],
  ['o', DIAERESIS],
]);

/** A text with no marks on its letters but the rings and dots of å, ä and ö. */
export const withoutDiacritics = (text: string): string =>
  text
    .normalize('NFD')
    .replace(LETTER_WITH_DIACRITICS, (_, letter: string, marks: string) => {
      const own = MARKS_OF_OWN_LETTERS.get(letter) ?? '';
      return letter + ([...marks].find((mark) => own.includes(mark)) ?? '');
    })
    .normalize('NFC');

const DOTS_AND_INVISIBLE = /[.\p{Cf}]/gu;
const BETWEEN_WORDS = /[\p{P}\p{Sk}\p{Z}\p{Cc}]+/gu;
const ASSOCIATION_AT_END = /(^| )r[yf] *$/u;

/**
 * A name as it is compared: without case, spaces, hyphens, punctuation, diacritics (å, ä, ö are letters) and
 * a closing ry or rf. Symbols stay, "C++" is not "C". Empty when nothing is left: such a name equals no other.
 */
export const normaliseName = (name: string): string =>
  withoutDiacritics(name.normalize('NFKC').toLowerCase())
    .replace(DOTS_AND_INVISIBLE, '')
    .replace(BETWEEN_WORDS, ' ')
    .replace(ASSOCIATION_AT_END, '')
    .replaceAll(' ', '');
