import { archiveOf } from '../archive';
import { commaSeparated } from '../csv';
import type { Compared } from '../merge/view';
import { actorTable, linkTable, type TableNames } from './counted';
import { drawnActorTable, drawnLinkTable } from './perMap';
import type { Table } from './table';

/** A table as CSV for programs; where nothing is said the cell is empty. */
export const csvOf = ({ columns, rows }: Table<string>): string =>
  commaSeparated([columns, ...rows.map((row) => row.map((cell) => String(cell ?? '')))]);

/**
 * The counts for R and other programs, by file name. Ids join them: `actor_id` of actors.csv is `source_id` and
 * `target_id` of the links.
 */
export const tablesForPrograms = (
  compared: Compared,
  names: TableNames,
): Readonly<Record<string, Table<string>>> => ({
  'actors.csv': actorTable(compared, names, ['actor_id', 'actor', 'kind', 'n', 'm', 'maps']),
  'links.csv': linkTable(compared, names, [
    'source_id',
    'source',
    'target_id',
    'target',
    'kind',
    'k',
    'c',
    'm',
    'maps',
  ]),
  'maps_actors.csv': drawnActorTable(compared, names),
  'maps_links.csv': drawnLinkTable(compared, names),
});

/** What goes into an archive of tables. */
export interface CsvArchive {
  /** By file name. */
  readonly tables: Readonly<Record<string, Table<string>>>;
  /** What README.txt says. */
  readonly note: string;
  /** The day that the files bear, 1980–2099. */
  readonly date: Date;
}

/** The tables as CSV in one archive (ZIP): UTF-8, commas, heads as the columns are called. */
export const csvArchive = ({ tables, note, date }: CsvArchive): Uint8Array<ArrayBuffer> => {
  const files = Object.entries(tables).map(([name, table]) => [name, csvOf(table)]);
  return archiveOf({ 'README.txt': note, ...Object.fromEntries(files) }, date);
};
