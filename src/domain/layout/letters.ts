/** Size at which letters are measured: that of the names on cards, in model units. */
export const LETTER_SIZE = 14;

/** Advance widths of Inter, weight 500, at 14 px, rounded to groups; a letter with a mark is as wide as without. */
const LETTERS_BY_WIDTH: readonly (readonly [number, string])[] = [
  [3.5, 'ijlı'],
  [3.8, " I'‘’"],
  [4.3, '!,.:;·'],
  [4.8, 't`´|ŧ'],
  [5.2, '()[]/\\'],
  [5.4, 'fr'],
  [5.8, '1'],
  [6.4, '-_^{}ªº²³„'],
  [6.8, '"“”°'],
  [7.4, '*?•¿'],
  [7.5, 's–'],
  [7.9, 'akxzL7§'],
  [8.1, 'cvyJ¥¢'],
  [8.4, 'ehnouEFŋðøµ'],
  [8.7, 'bdgpqđþ2358™£«»'],
  [8.8, '069ß'],
  [9, 'BPRSTZ$#&Þ4'],
  [9.4, '+<=>~€−×÷Ŧ'],
  [9.8, 'AKVXY'],
  [10.3, 'CDGHUÐĐ'],
  [10.7, 'NOQØŊ'],
  [11.6, 'w'],
  [12.6, 'mMæœ…©'],
  [14, 'W@%—ÆŒ'],
];

const widthByLetter = new Map(
  LETTERS_BY_WIDTH.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);

const TAKES_NO_ROOM = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;
const FIRST_SQUARE_SCRIPT = 0x2e80;
const FIRST_EMOJI = 0x1f000;

const widthOfClass = (letter: string): number => {
  const code = letter.codePointAt(0) ?? 0;
  if (TAKES_NO_ROOM.test(letter)) return 0;
  if (code >= FIRST_EMOJI) return 18;
  if (code >= FIRST_SQUARE_SCRIPT) return LETTER_SIZE;
  return letter === letter.toLowerCase() ? 9 : 10.5;
};

const letterWidth = (letter: string): number => {
  const known = widthByLetter.get(letter);
  if (known !== undefined) return known;
  const width = widthByLetter.get(letter.normalize('NFD').charAt(0)) ?? widthOfClass(letter);
  widthByLetter.set(letter, width);
  return width;
};

/** Width of a text at `LETTER_SIZE`, from a table of letters: the same on every device, with or without a screen. */
export const textWidth = (text: string): number => {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width;
};
