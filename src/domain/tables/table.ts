/** What stands in a cell of a table to take along; null: nothing is known, or there is nothing to know. */
export type Cell = string | number | null;

/** Rows of cells under named columns. */
export interface Table<Column extends string> {
  readonly columns: readonly Column[];
  /** Each row has a cell for every column. */
  readonly rows: readonly (readonly Cell[])[];
}

/** The wanted columns of some things, in the wanted order, a row for each thing. */
export const tableOf = <Thing, Known extends string, Column extends Known>(
  things: readonly Thing[],
  cells: Readonly<Record<Known, (thing: Thing) => Cell>>,
  columns: readonly Column[],
): Table<Column> => ({
  columns,
  rows: things.map((thing) => columns.map((column) => cells[column](thing))),
});
