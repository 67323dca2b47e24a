import type { Entities } from '../../domain/entity';
import { mapNumbers } from '../../domain/mapNumbers';
import { type Found, searchPerson } from '../../domain/people/find';
import { type Spelling, stretchOf } from '../../domain/people/spelling';
import { workshopInfo } from '../../domain/select';
import { type Connection, type Database, rangeOf } from '../database';
import { storedIds } from '../load';
import { readRows } from '../read';
import { isRemembered } from './memory';

/** Where somebody is named in one workshop, what lies in the bin and what stood earlier among it. */
export interface WorkshopFinds extends Found {
  readonly workshop: string;
  /** Empty when it has none. */
  readonly title: string;
  /** What its maps go by. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Where somebody is named on this device. */
export interface DeviceFinds {
  /** Those in which they are named, or somebody alike. */
  readonly workshops: readonly WorkshopFinds[];
  /** Nowhere to be seen, and yet there: in what is remembered of earlier steps, or of what is typed and not yet saved. */
  readonly hasTraces: boolean;
}

const titleIn = (records: Entities): string => workshopInfo(records)?.title ?? '';

const searchWorkshop = async (
  connection: Connection,
  workshop: string,
  spellings: readonly Spelling[],
): Promise<WorkshopFinds> => {
  const search = searchPerson(spellings);
  const { rows } = await readRows(connection, workshop, 'all');
  search.look(rows, 'now');
  const bin = await connection.getAll('bin', rangeOf(workshop));
  for (const { records } of bin) search.look(new Map(records), 'bin');
  for (const key of await connection.getAllKeys('moments', rangeOf(workshop))) {
    // one at a time: each may be large
    const moment = await connection.get('moments', key);
    search.look(new Map(moment?.records), 'earlier');
  }
  const title = titleIn(rows) || (bin.find(({ id }) => id === workshop)?.name ?? '');
  return { workshop, title, numbers: mapNumbers(rows), ...search.found() };
};

const isInLog = async (
  connection: Connection,
  workshop: string,
  spellings: readonly Spelling[],
): Promise<boolean> => {
  const log = await connection.getAll('log', rangeOf(workshop));
  return log.some(({ change }) => {
    const text = JSON.stringify(change);
    return spellings.some((spelling) => stretchOf(text, spelling) !== undefined);
  });
};

const isSomewhere = async (
  connection: Connection,
  ids: readonly string[],
  spellings: readonly Spelling[],
): Promise<boolean> => {
  if (isRemembered(spellings)) return true;
  for (const id of ids) if (await isInLog(connection, id, spellings)) return true;
  return false;
};

/** Looks for somebody in all that is stored on this device. */
export const searchDevice = async (
  database: Database,
  spellings: readonly Spelling[],
): Promise<DeviceFinds> => {
  const connection = await database.connect();
  const ids = await storedIds(connection);
  const workshops: WorkshopFinds[] = [];
  for (const id of ids) {
    const finds = await searchWorkshop(connection, id, spellings);
    if (finds.findings.length + finds.alike.length > 0) workshops.push(finds);
  }
  const isSeen = workshops.some(({ findings }) => findings.length > 0);
  return { workshops, hasTraces: !isSeen && (await isSomewhere(connection, ids, spellings)) };
};
