import { textWidth } from './letters';
import { breaksOf } from './syllables';

/** A part of a text that stays together, and what stands after it: within a line, and at a line's end. */
interface Piece {
  readonly text: string;
  readonly glue: '' | ' ';
  readonly mark: '' | '-';
  /** What it costs to end a line here; leaving a whole line empty costs 1. */
  readonly penalty: number;
}

const AFTER_SPACE = { glue: ' ', mark: '', penalty: 0 } as const;
const AFTER_HYPHEN = { glue: '', mark: '', penalty: 0.5 } as const;
const BETWEEN_WORDS = 1;
const INSIDE_WORD = 2;
const LINE_COST = 0.5;

const UP_TO_HYPHEN = /[^-–—/]*[-–—/]+|[^-–—/]+/g;
const ENDS_IN_CASED_LETTER = /[\p{Ll}\p{Lu}]\p{M}*$/u;

/** What a reader sees as one letter each; browsers without a segmenter get whole code points at least. */
const lettersOf = (text: string): string[] => {
  if (typeof Intl.Segmenter !== 'function') return [...text];
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
};

/** The text in parts of at most the given width, never through what a reader sees as one letter. */
const chopped = (text: string, maxWidth: number): string[] => {
  const parts: string[] = [];
  let part = '';
  let width = 0;
  for (const letter of lettersOf(text)) {
    const more = textWidth(letter);
    if (part && width + more > maxWidth) {
      parts.push(part);
      part = '';
      width = 0;
    }
    part += letter;
    width += more;
  }
  return [...parts, part];
};

const insideWord = (text: string, penalty = INSIDE_WORD): Piece => ({
  text,
  glue: '',
  mark: ENDS_IN_CASED_LETTER.test(text) ? '-' : '',
  penalty,
});

const withEnd = (pieces: readonly Piece[], end: Omit<Piece, 'text'>): Piece[] =>
  pieces.map((piece, index) => (index === pieces.length - 1 ? { text: piece.text, ...end } : piece));

/** A part of a word: whole when it fits on a line, else in the words of a compound and in syllables. */
const partPieces = (part: string, maxWidth: number): Piece[] => {
  if (textWidth(part) <= maxWidth) return [insideWord(part)];
  const room = maxWidth - textWidth('-');
  const breaks = breaksOf(part);
  const ends = [...breaks, { at: part.length, isBetweenWords: false }];
  return ends.flatMap(({ at, isBetweenWords }, index) => {
    const syllable = chopped(part.slice(breaks[index - 1]?.at ?? 0, at), room);
    return syllable.map((text, piece) =>
      insideWord(text, isBetweenWords && piece === syllable.length - 1 ? BETWEEN_WORDS : INSIDE_WORD),
    );
  });
};

const wordPieces = (word: string, maxWidth: number): Piece[] => {
  const parts = word.match(UP_TO_HYPHEN) ?? [word];
  return withEnd(
    parts.flatMap((part) => withEnd(partPieces(part, maxWidth), AFTER_HYPHEN)),
    AFTER_SPACE,
  );
};

/** How wide the first pieces are, for each number of them, what stands between them included. */
const widthsOf = (pieces: readonly Piece[]): number[] => {
  const widths = [0];
  for (const { text, glue } of pieces) {
    widths.push((widths.at(-1) ?? 0) + textWidth(text) + textWidth(glue));
  }
  return widths;
};

const lineOf = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, glue, mark }, index) => text + (index === pieces.length - 1 ? mark : glue)).join('');

/** How the first pieces of a text are set best: the cost, and the piece that the last line starts with. */
interface Setting {
  readonly cost: number;
  readonly from: number;
}

/** What a line costs: balanced lines leave the least squares of empty room. */
const lineCost = (width: number, maxWidth: number, penalty: number): number =>
  LINE_COST + Math.max(0, 1 - width / maxWidth) ** 2 + penalty;

/** The best setting of the first `to` pieces, when `settings` holds the best ones of all fewer. */
const bestSetting = (
  pieces: readonly Piece[],
  to: number,
  settings: readonly Setting[],
  widths: readonly number[],
  maxWidth: number,
): Setting => {
  const { glue = '', mark = '', penalty = 0 } = pieces[to - 1] ?? {};
  const end = (widths[to] ?? 0) - textWidth(glue) + textWidth(mark);
  let best: Setting = { cost: Number.POSITIVE_INFINITY, from: to - 1 };
  for (let from = to - 1; from >= 0; from--) {
    const width = end - (widths[from] ?? 0);
    if (width > maxWidth && from < to - 1) break;
    const cost = (settings[from]?.cost ?? 0) + lineCost(width, maxWidth, penalty);
    if (cost < best.cost) best = { cost, from };
  }
  return best;
};

const setInLines = (pieces: readonly Piece[], maxWidth: number): readonly string[] => {
  const settings: Setting[] = [{ cost: 0, from: 0 }];
  const widths = widthsOf(pieces);
  for (let to = 1; to <= pieces.length; to++) {
    settings.push(bestSetting(pieces, to, settings, widths, maxWidth));
  }
  const lines: string[] = [];
  for (let to = pieces.length; to > 0; ) {
    const from = settings[to]?.from ?? 0;
    lines.push(lineOf(pieces.slice(from, to)));
    to = from;
  }
  return lines.reverse();
};

/**
 * The text in lines of at most the given width (as `textWidth` measures), about equally long: broken at spaces, where
 * that will not do after hyphens, and last inside words. An empty text is one empty line.
 */
export const wrap = (text: string, maxWidth: number): readonly string[] => {
  const words = text.trim().split(/\s+/);
  const oneLine = words.join(' ');
  if (textWidth(oneLine) <= maxWidth) return [oneLine];
  return setInLines(
    words.flatMap((word) => wordPieces(word, maxWidth)),
    maxWidth,
  );
};

/** The first lines, with an ellipsis when there are more. */
export const clip = (lines: readonly string[], most: number): readonly string[] => {
  if (lines.length <= most) return lines;
  const last = (lines[most - 1] ?? '').replace(/[-\s]+$/, '');
  return [...lines.slice(0, most - 1), `${last}…`];
};

/** The least room that a letter takes. */
const NARROWEST = 3.5;

/** The text in so many lines at the most. What cannot come to be seen is not set: foreign texts may be very long. */
export const wrapInto = (text: string, maxWidth: number, most: number): readonly string[] => {
  const letters = Math.ceil(maxWidth / NARROWEST) * (most + 1);
  return clip(wrap(text.trim().slice(0, letters), maxWidth), most);
};
