import { err, ok, type Result } from './result';

/** A quotation mark opens a cell in this row, from 1, that nothing closes: all that follows would be one cell. */
export interface CsvProblem {
  readonly type: 'open-quote';
  readonly row: number;
}

export type Separator = ';' | ',' | '\t' | '|';

const BYTE_ORDER_MARK = '\uFEFF';
/** What a spreadsheet would run as a formula, the full-width signs of some languages among them. */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r]/u;
/** As people write telephone numbers: no sum of so many figures is meant, and an apostrophe would spoil the number. */
const PHONE = /^\+[1-9](?:[ \u00a0()-]{0,2}\d){5,14}$/u;
const NEEDS_QUOTES = /[";,\t\r\n]|^\s|\s$/u;
const MARK_AFTER_BLANKS = / *"/y;

const mightRun = (cell: string): boolean => FORMULA.test(cell) && !PHONE.test(cell);

/** A cell as text and nothing else: spreadsheets take what follows an apostrophe for text, and do not show it. */
const guarded = (cell: string): string => (mightRun(cell) ? `'${cell}` : cell);

const unguarded = (cell: string): string => (cell.startsWith("'") && mightRun(cell) ? cell.slice(1) : cell);

const quoted = (cell: string, sign: string): string =>
  NEEDS_QUOTES.test(cell) || cell.includes(sign) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Cells as one line, a sign with or without room around it between them; `splitCells` takes it apart again. */
export const joinCells = (cells: readonly string[], between: string): string =>
  cells.map((cell) => quoted(cell, between.trim())).join(between);

/**
 * Rows as a file that spreadsheets of these countries open by a double click: a byte order mark, semicolons, and no
 * cell that would be run as a formula. `readCsv` gives back the same cells.
 */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => `${joinCells(row.map(guarded), ';')}\r\n`).join('');

/**
 * Rows as a file that programs such as R read as it is: UTF-8 without a byte order mark, commas, and no cell that a
 * spreadsheet would run as a formula if it were opened there.
 */
export const commaSeparated = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${joinCells(row.map(guarded), ',')}\r\n`).join('');

/** A cell in one line; a mark at its beginning would otherwise open a cell that may never be closed. */
const pasted = (cell: string): string => {
  const line = guarded(cell.replace(/[\t\r\n]+/gu, ' '));
  return line.startsWith('"') ? `"${line.replaceAll('"', '""')}"` : line;
};

/** Rows to be pasted into a spreadsheet: cells parted by tabs, and none that would be run as a formula. */
export const tabSeparated = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(pasted).join('\t')).join('\n');

/** Where the mark stands that closes a quoted cell; negative when none does. */
const closingMark = (text: string, from: number): number => {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
};

interface Cell {
  readonly value: string;
  /** Where the separator or the line end after it stands. */
  readonly end: number;
}

const plainCell = (text: string, from: number, ends: RegExp): Cell => {
  ends.lastIndex = from;
  const end = ends.exec(text)?.index ?? text.length;
  return { value: text.slice(from, end), end };
};

/** Quotation marks that do not stand around the whole cell are part of what it says. */
const cellAt = (text: string, from: number, ends: RegExp): Cell | undefined => {
  MARK_AFTER_BLANKS.lastIndex = from;
  if (!MARK_AFTER_BLANKS.test(text)) return plainCell(text, from, ends);
  const start = MARK_AFTER_BLANKS.lastIndex;
  const closing = closingMark(text, start);
  if (closing < 0) return undefined;
  const { value: behind, end } = plainCell(text, closing + 1, ends);
  const value = text.slice(start, closing).replaceAll('""', '"');
  return behind.trim() === '' ? { value, end } : plainCell(text, from, ends);
};

/** Rows of cells as they stand; a cell in quotation marks may hold separators and line ends. */
export const splitCells = (text: string, separator: Separator): Result<string[][], CsvProblem> => {
  const ends = new RegExp(`[${separator}\\r\\n]`, 'g');
  const rows: string[][] = [];
  let row: string[] = [];
  for (let from = 0; from < text.length; ) {
    const cell = cellAt(text, from, ends);
    if (!cell) return err({ type: 'open-quote', row: rows.length + 1 });
    row.push(cell.value);
    const end = text[cell.end];
    from = cell.end + (end === '\r' && text[cell.end + 1] === '\n' ? 2 : 1);
    if (end === separator && from < text.length) continue;
    if (end === separator) row.push('');
    rows.push(row);
    row = [];
  }
  return ok(rows);
};

/** The cells of a file that `writeCsv` has written, or a spreadsheet has saved. */
export const readCsv = (text: string, separator: Separator = ';'): Result<string[][], CsvProblem> => {
  const table = splitCells(text.replace(BYTE_ORDER_MARK, ''), separator);
  return table.ok ? ok(table.value.map((row) => row.map(unguarded))) : table;
};
