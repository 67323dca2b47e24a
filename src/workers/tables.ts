import { type CsvArchive, csvArchive } from '../domain/tables/forPrograms';
import { createRunner } from './running';
import type { Sheet } from './spreadsheetFile';
import type { TablesWorker } from './tables.worker';
import address from './tables.worker?worker&url';

const runner = createRunner<TablesWorker>(new URL(address, import.meta.url));

/** Has the worker running before anything is asked: later there may be no network to fetch it by. */
export const startTables = runner.start;

/**
 * Tables as one file for spreadsheets (XLSX), made off the main thread, or on it where no worker can be had. Rejects
 * when neither can be fetched.
 */
export const spreadsheetOffThread = (sheets: readonly Sheet[]): Promise<Blob> =>
  runner
    .ask((remote) => remote.spreadsheet(sheets))
    .catch(() => import('./spreadsheetFile').then(({ spreadsheetFile }) => spreadsheetFile(sheets)));

/** Tables as CSV files in one archive (ZIP), made off the main thread, or on it where no worker can be had. */
export const archiveOffThread = (archive: CsvArchive): Promise<Uint8Array<ArrayBuffer>> =>
  runner.ask((remote) => remote.archive(archive)).catch(() => csvArchive(archive));
