import write, { type Sheet as FileSheet } from 'write-excel-file/universal';
import type { Cell } from '../domain/tables/table';

/** A table with a head. */
export interface Sheet {
  /** What its tab says; signs that a spreadsheet does not allow there are left out, and so is what is too long. */
  readonly name: string;
  readonly head: readonly string[];
  /** Rows may be shorter than the head; null leaves a cell empty. */
  readonly rows: readonly (readonly Cell[])[];
}

const NOT_IN_NAMES = /[[\]:*?/\\]/gu;
const LONGEST_NAME = 31;
/** In letters: what a column must hold to be read, and what no column needs. */
const NARROWEST = 6;
const WIDEST = 60;
/** Of a long table the first rows tell how wide its columns are. */
const MEASURED = 200;
/** More letters make the whole file unreadable to spreadsheets. */
const LONGEST_CELL = 32_767;
/** Signs that the format knows no way to hold: half a letter among them. */
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** Text stays text: only what is said to be a formula is run as one. */
const cellOf = (cell: Cell) => {
  if (typeof cell === 'number' && Number.isFinite(cell)) return { value: cell, type: Number };
  if (typeof cell !== 'string' || cell === '') return null;
  const value = cell.slice(0, LONGEST_CELL).replace(FORBIDDEN, '');
  return { value, type: String };
};

const widthOf = (cells: readonly Cell[]): number =>
  Math.min(WIDEST, Math.max(NARROWEST, ...cells.map((cell) => String(cell ?? '').length + 2)));

const fileSheet = ({ name, head, rows }: Sheet): FileSheet<Blob> => ({
  sheet: name.replace(NOT_IN_NAMES, ' ').slice(0, LONGEST_NAME).trim() || '–',
  stickyRowsCount: 1,
  stickyColumnsCount: 1,
  columns: head.map((title, column) => ({
    width: widthOf([title, ...rows.slice(0, MEASURED).map((row) => row[column] ?? null)]),
  })),
  data: [
    head.map((value) => ({ value, type: String, fontWeight: 'bold' as const, wrap: true })),
    ...rows.map((row) => row.map(cellOf)),
  ],
});

/** Tables as one file for spreadsheets (XLSX), in the given order. Names of sheets must differ. */
export const spreadsheetFile = (sheets: readonly Sheet[]): Promise<Blob> =>
  write(sheets.map(fileSheet)).toBlob();
