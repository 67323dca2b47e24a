import { textWidth } from '../domain/layout/card';
import { tint } from '../domain/layout/colour';
import { LETTER_SIZE } from '../domain/layout/letters';
import { type Point, shapePath } from '../domain/layout/shapes';
import { clip, wrap } from '../domain/layout/wrapping';
import type { Legend } from './drawing';
import { dashOf } from './links';
import { type Bounds, grown, type Mark, type Scene, type TextMark, textAround, together } from './marks';
import { INK, INK_2 } from './palette';

/** What stands around the picture on a sheet, already in the reader's words; an empty text takes no room. */
export interface SheetTexts {
  readonly title: string;
  readonly date: string;
  readonly legend: Legend;
}

/** Where the sheet's content may stand: texts grow with the picture, so that they are read at any size. */
interface Frame {
  readonly left: number;
  readonly width: number;
  /** Size of the legend's letters, in model units. */
  readonly em: number;
}

const SMALLEST_EM = 16;
const EMS_ALONG_PICTURE = 80;
const NARROWEST_EMS = 24;
const TITLE_SIZE = 1.75;
const MOST_TITLE_LINES = 6;
const MOST_LABEL_LINES = 3;
const DATE_SIZE = 0.9;
const LINE_HEIGHT = 1.35;
const ROW_GAP = 0.6;
const SWATCH = { width: 2.4, height: 1.3, gap: 0.6 } as const;
const ITEM_GAP = 1.8;
const BLOCK_GAP = 1.6;
const MARGIN = 2;
/** Bold letters are wider than those of the table, and the table is an estimate. */
const SPARE = { bold: 1.12, plain: 1.04 } as const;

const frameOf = ({ x, width, height }: Bounds): Frame => {
  const em = Math.max(SMALLEST_EM, Math.max(width, height) / EMS_ALONG_PICTURE);
  const inner = Math.max(width, NARROWEST_EMS * em);
  return { left: x - (inner - width) / 2, width: inner, em };
};

const wrapped = (text: string, width: number, size: number, spare: number): readonly string[] =>
  wrap(text, (width * LETTER_SIZE) / (size * spare));

const widthOf = (lines: readonly string[], size: number): number =>
  (Math.max(...lines.map(textWidth)) * SPARE.plain * size) / LETTER_SIZE;

/** A block of text from the frame's left edge, its upper edge at `top`. */
const textBlock = (
  frame: Frame,
  top: number,
  lines: readonly string[],
  look: Pick<TextMark, 'size' | 'weight' | 'colour'>,
): Scene => {
  const lineHeight = look.size * LINE_HEIGHT;
  const height = lines.length * lineHeight;
  const text = textAround(top + height / 2, { ...look, lines, x: frame.left, lineHeight, anchor: 'start' });
  return { marks: [text], bounds: { x: frame.left, y: top, width: frame.width, height } };
};

const titleAbove = (frame: Frame, bottom: number, title: string): Scene => {
  const size = frame.em * TITLE_SIZE;
  const lines = clip(wrapped(title, frame.width, size, SPARE.bold), MOST_TITLE_LINES);
  const top = bottom - lines.length * size * LINE_HEIGHT;
  return textBlock(frame, top, lines, { size, weight: 700, colour: INK });
};

const dateBelow = (frame: Frame, top: number, date: string): Scene => {
  const size = frame.em * DATE_SIZE;
  const lines = wrapped(date, frame.width, size, SPARE.plain);
  return textBlock(frame, top, lines, { size, weight: 500, colour: INK_2 });
};

/** One type of the legend: a sample around a centre, and its name. */
interface Item {
  readonly lines: readonly string[];
  readonly width: number;
  readonly sample: (centre: Point) => Mark;
}

const actorSample =
  ({ colour, shape }: Legend['actors'][number], em: number): Item['sample'] =>
  (centre) => ({
    is: 'path',
    path: shapePath(shape, SWATCH.width * em, SWATCH.height * em, centre),
    fill: tint(colour),
    stroke: colour,
    width: em / 8,
  });

const linkSample =
  ({ colour, line }: Legend['links'][number], em: number): Item['sample'] =>
  ({ x, y }) => {
    const half = (SWATCH.width * em) / 2;
    const dash = dashOf(line, em / 8);
    const path = `M${x - half} ${y}L${x + half} ${y}`;
    return { is: 'path', path, stroke: colour, width: em / 8, ...(dash ? { dash } : {}) };
  };

const itemOf = (name: string, sample: Item['sample'], { em, width }: Frame): Item => {
  const before = (SWATCH.width + SWATCH.gap) * em;
  const lines = clip(wrapped(name, width - before, em, SPARE.plain), MOST_LABEL_LINES);
  return { lines, sample, width: before + widthOf(lines, em) };
};

/** Items side by side, in as many rows as the frame's width asks for. */
const rowsOf = (items: readonly Item[], { width, em }: Frame): Item[][] => {
  const rows: Item[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const item of items) {
    if (used + item.width > width) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(item);
    used += item.width + ITEM_GAP * em;
  }
  return rows;
};

const itemMarks = ({ lines, sample }: Item, left: number, middle: number, em: number): Mark[] => [
  sample({ x: left + (SWATCH.width * em) / 2, y: middle }),
  textAround(middle, {
    lines,
    x: left + (SWATCH.width + SWATCH.gap) * em,
    size: em,
    lineHeight: em * LINE_HEIGHT,
    weight: 500,
    colour: INK,
    anchor: 'start',
  }),
];

const rowScene = (row: readonly Item[], { left, width, em }: Frame, top: number): Scene => {
  const height = Math.max(...row.map(({ lines }) => lines.length)) * em * LINE_HEIGHT;
  const marks: Mark[] = [];
  let x = left;
  for (const item of row) {
    marks.push(...itemMarks(item, x, top + height / 2, em));
    x += item.width + ITEM_GAP * em;
  }
  return { marks, bounds: { x: left, y: top, width, height } };
};

const legendRows = (legend: Legend, frame: Frame): Item[][] => [
  ...rowsOf(
    legend.actors.map((kind) => itemOf(kind.name, actorSample(kind, frame.em), frame)),
    frame,
  ),
  ...rowsOf(
    legend.links.map((kind) => itemOf(kind.name, linkSample(kind, frame.em), frame)),
    frame,
  ),
];

const bottomOf = ({ bounds }: Scene): number => bounds.y + bounds.height;

/** A picture with its title above, legend and date below, and a margin that nothing reaches into. */
export const sheetOf = (picture: Scene, { title, date, legend }: SheetTexts): Scene => {
  const frame = frameOf(picture.bounds);
  const gap = BLOCK_GAP * frame.em;
  const parts = [picture];
  if (title.trim()) parts.push(titleAbove(frame, picture.bounds.y - gap, title));
  let top = bottomOf(picture) + gap;
  for (const row of legendRows(legend, frame)) {
    const scene = rowScene(row, frame, top);
    parts.push(scene);
    top = bottomOf(scene) + ROW_GAP * frame.em;
  }
  if (date.trim()) parts.push(dateBelow(frame, top, date));
  const { marks, bounds } = together(parts);
  return { marks, bounds: grown(bounds, MARGIN * frame.em) };
};
