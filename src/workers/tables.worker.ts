import { expose } from 'comlink';
import { csvArchive } from '../domain/tables/forPrograms';
import { spreadsheetFile } from './spreadsheetFile';

const offThread = { spreadsheet: spreadsheetFile, archive: csvArchive };

export type TablesWorker = typeof offThread;

expose(offThread);
