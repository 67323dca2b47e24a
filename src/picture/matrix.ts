import { textWidth } from '../domain/layout/card';
import { inWhite, tint } from '../domain/layout/colour';
import { LETTER_SIZE } from '../domain/layout/letters';
import type { MapRow } from './mapRow';
import { type Bounds, type Mark, type PathMark, type Scene, type TextMark, textAround } from './marks';
import { HAIRLINE, INK, INK_2, SURFACE } from './palette';

/** A value for each two maps, in two triangles; null stands for 0/0. */
export interface LikenessMatrix {
  /** Rows from above and columns from the left, in one order. */
  readonly rows: readonly MapRow[];
  /** Below and left of the diagonal, 0–1; `row` > `column`. */
  readonly below: (row: number, column: number) => number | null;
  /** Above and right of it, 0–1; `row` < `column`. */
  readonly above: (row: number, column: number) => number | null;
  /** Print each value as hundredths. */
  readonly withNumbers: boolean;
}

/** A row and a column, from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The side of a cell in model units. */
const CELL = 32;
const HUE = '#14615A';
/** How much of the hue each tenth has. Between light and dark there is a step over the shades on which no ink reads well. */
const SHARES = [0.03, 0.1, 0.18, 0.26, 0.34, 0.42, 0.5, 0.58, 0.84, 0.92, 1] as const;
const FIRST_DARK = 8;
const LABEL_SIZE = 17;
const NUMBER_SIZE = 15;
const GAP = 8;
const EDGE = 3;

/** How much room the labels of rows take at the left, in model units. */
const gutterOf = (rows: readonly MapRow[]): number =>
  Math.max(CELL, ...rows.map(({ label }) => (textWidth(label) * LABEL_SIZE) / LETTER_SIZE)) + GAP;

const square = (x: number, y: number, side: number): string => `M${x} ${y}h${side}v${side}h${-side}z`;

const stepOf = (value: number): number => Math.round(value * (SHARES.length - 1));

const colourOf = (value: number): string => inWhite(HUE, SHARES[stepOf(value)] ?? 0);

const textAt = (
  label: string,
  at: { readonly x: number; readonly y: number },
  look: Partial<TextMark>,
): Mark =>
  textAround(at.y, {
    lines: [label],
    x: at.x,
    size: LABEL_SIZE,
    lineHeight: LABEL_SIZE,
    weight: 500,
    colour: INK,
    anchor: 'middle',
    ...look,
  });

/** The value that stands in a cell; undefined on the diagonal. */
const valueAt = (
  { above, below }: Pick<LikenessMatrix, 'above' | 'below'>,
  { row, column }: Cell,
): number | null | undefined =>
  row === column ? undefined : row > column ? below(row, column) : above(row, column);

/** Hundredths, "–" for 0/0. */
const numberOf = (value: number | null): string => (value === null ? '–' : String(Math.round(value * 100)));

const cellsOf = ({ rows }: LikenessMatrix): Cell[] =>
  rows.flatMap((_, row) => rows.map((__, column) => ({ row, column })));

/** All cells of one colour as one mark: a matrix of 45 maps has two thousand. */
const cellMarks = (matrix: LikenessMatrix, left: number): PathMark[] => {
  const paths = new Map<string, string>();
  for (const cell of cellsOf(matrix)) {
    const value = valueAt(matrix, cell);
    if (value === undefined) continue;
    const colour = value === null ? SURFACE : colourOf(value);
    const at = square(left + cell.column * CELL, CELL + cell.row * CELL, CELL - 1);
    paths.set(colour, (paths.get(colour) ?? '') + at);
  }
  return [...paths].map(([fill, path]) => ({ is: 'path', path, fill }));
};

const numberMarks = (matrix: LikenessMatrix, left: number): Mark[] =>
  cellsOf(matrix).flatMap((cell) => {
    const value = valueAt(matrix, cell);
    if (value === undefined) return [];
    const at = { x: left + (cell.column + 0.5) * CELL, y: CELL * (cell.row + 1.5) };
    const colour = value !== null && stepOf(value) >= FIRST_DARK ? SURFACE : INK;
    return [textAt(numberOf(value), at, { size: NUMBER_SIZE, colour })];
  });

const labelMarks = ({ rows }: LikenessMatrix): Mark[] =>
  rows.map(({ label }, index) =>
    textAt(label, { x: 0, y: CELL * (index + 1.5) }, { anchor: 'start', colour: INK_2 }),
  );

const diagonalMarks = ({ rows }: LikenessMatrix, left: number): Mark[] =>
  rows.flatMap(({ family }, index): Mark[] => {
    const [x, y] = [left + index * CELL, CELL * (index + 1)];
    const fill = family ? tint(family.colour) : HAIRLINE;
    const ground: Mark = { is: 'path', path: square(x, y, CELL - 1), fill };
    const middle = { x: x + CELL / 2, y: y + CELL / 2 };
    return family
      ? [ground, textAt(family.letter, middle, { weight: 700, colour: family.colour })]
      : [ground];
  });

/** A frame around each family: its members stand next to each other. */
const frameMarks = ({ rows }: LikenessMatrix, left: number): Mark[] => {
  const spans = new Map<string, { readonly colour: string; readonly from: number; to: number }>();
  for (const [index, { family }] of rows.entries()) {
    if (!family) continue;
    const span = spans.get(family.letter);
    if (span) span.to = index;
    else spans.set(family.letter, { colour: family.colour, from: index, to: index });
  }
  return [...spans.values()].map(({ colour, from, to }) => ({
    is: 'path',
    path: square(left + from * CELL, CELL * (from + 1), (to - from + 1) * CELL - 1),
    stroke: colour,
    width: EDGE,
  }));
};

/**
 * How alike any two of the maps are, as a square of cells: the darker, the more they share. Rows are labelled at the
 * left, columns in the diagonal and above by the first word of their label.
 */
export const matrixScene = (matrix: LikenessMatrix): Scene => {
  const left = gutterOf(matrix.rows);
  const side = matrix.rows.length * CELL;
  const columns = matrix.rows.map(({ label }, index) =>
    textAt(label.split(' ')[0] ?? '', { x: left + (index + 0.5) * CELL, y: CELL / 2 }, { colour: INK_2 }),
  );
  return {
    marks: [
      ...cellMarks(matrix, left),
      ...diagonalMarks(matrix, left),
      ...(matrix.withNumbers ? numberMarks(matrix, left) : []),
      ...columns,
      ...labelMarks(matrix),
      ...frameMarks(matrix, left),
    ],
    bounds: { x: -GAP, y: 0, width: GAP + left + side + EDGE, height: CELL + side + EDGE },
  };
};

/** The cell at a point of the scene; undefined beside the cells. */
export const cellAt = (
  rows: readonly MapRow[],
  point: { readonly x: number; readonly y: number },
): Cell | undefined => {
  const row = Math.floor(point.y / CELL) - 1;
  const column = Math.floor((point.x - gutterOf(rows)) / CELL);
  const isInside = (index: number): boolean => index >= 0 && index < rows.length;
  return isInside(row) && isInside(column) ? { row, column } : undefined;
};

/** Where a cell stands in the scene, in model units. */
export const boxOfCell = (rows: readonly MapRow[], { row, column }: Cell): Bounds => ({
  x: gutterOf(rows) + column * CELL,
  y: CELL * (row + 1),
  width: CELL - 1,
  height: CELL - 1,
});
