import type { TextLabel } from '../entity';
import { textWidth } from '../layout/card';
import { LETTER_SIZE } from '../layout/letters';
import type { Size } from '../layout/placing';
import { wrap } from '../layout/wrapping';

/** Words on a map in lines, and the room that they take, in model units. */
export interface TextBlock extends Size {
  readonly lines: readonly string[];
}

/** How words on a map are written, in model units. */
export const TEXT_SIZE = 16;
export const TEXT_LINE_HEIGHT = 22;
export const MAX_TEXT = 2000;
const WIDEST = 280;
const PADDING = 6;

/** How words stand on a map: the writer's own line breaks are kept, long lines are broken, too much of them is cut. */
export const textBlock = ({ text }: Pick<TextLabel, 'text'>): TextBlock => {
  const widest = (WIDEST * LETTER_SIZE) / TEXT_SIZE;
  const said = text.trim();
  const seen = said.length > MAX_TEXT ? `${said.slice(0, MAX_TEXT)}…` : said;
  const lines = seen.split('\n').flatMap((line) => wrap(line, widest));
  const width = (Math.max(...lines.map(textWidth)) * TEXT_SIZE) / LETTER_SIZE;
  return {
    lines,
    width: Math.ceil(width) + 2 * PADDING,
    height: lines.length * TEXT_LINE_HEIGHT + 2 * PADDING,
  };
};
