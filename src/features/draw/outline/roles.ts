/** The parts of a table that opens like a tree: HTML has no elements for them. */
export const ROW_GROUP = { role: 'rowgroup' } as const;
export const ROW = { role: 'row' } as const;
export const CELL = { role: 'gridcell' } as const;
export const COLUMN_HEADING = { role: 'columnheader' } as const;

/** What the whole table says of itself. */
export interface TreeGridParts {
  readonly label: string;
  readonly help: string;
  /** Also those that are not drawn yet. */
  readonly rows: number;
}

/** The table, as properties of its element. */
export const treeGrid = ({ label, help, rows }: TreeGridParts) =>
  ({
    role: 'treegrid',
    'aria-multiselectable': true,
    'aria-label': label,
    'aria-description': help,
    'aria-rowcount': rows,
  }) as const;

/** What one row says of itself. */
export interface TreeRowParts {
  readonly label: string;
  readonly level: number;
  readonly isChosen: boolean;
  /** Undefined: there is nothing below it. */
  readonly isOpen: boolean | undefined;
}

/** A row, as properties of its element. */
export const treeRow = ({ label, level, isChosen, isOpen }: TreeRowParts) =>
  ({
    ...ROW,
    'aria-label': label,
    'aria-level': level,
    'aria-selected': isChosen,
    ...(isOpen === undefined ? {} : { 'aria-expanded': isOpen }),
  }) as const;
