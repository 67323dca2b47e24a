import { type Records, recordsOfMap } from '../../domain/history/records';
import { mapName } from '../../domain/mapName';
import { WORKSHOP_KEY } from '../../domain/recordKeys';
import type { Commit } from '../../state/workshop';
import type { BinItem, WriteTransaction } from '../database';

/** What the deleted thing is called by its own record; empty when it has no name. */
const nameIn = (records: Records, key: string): string => {
  const entity = records.find(([known]) => known === key)?.[1];
  if (entity?.is === 'workshop') return entity.title;
  return entity?.is === 'map' ? (mapName(entity) ?? '') : '';
};

/** The same item with other records, called as these say. */
export const withRecords = (item: BinItem, records: Records): BinItem => ({
  ...item,
  records,
  name: nameIn(records, item.is === 'workshop' ? WORKSHOP_KEY : item.id),
});

const workshopRecords = ({ before }: Commit): Records => [...before].filter(([key]) => key === WORKSHOP_KEY);

/** Puts a map into the bin as it was before a commit. */
export const binMap = (
  transaction: WriteTransaction,
  workshop: string,
  id: string,
  { before }: Commit,
  deletedAt: string,
): Promise<unknown> => {
  const item: BinItem = { workshop, id, is: 'map', deletedAt, name: '', records: [] };
  return transaction.objectStore('bin').put(withRecords(item, recordsOfMap(before, id)));
};

/** Puts a whole workshop into the bin: what it holds stays where it is. */
export const binWorkshop = (
  transaction: WriteTransaction,
  id: string,
  commit: Commit,
  deletedAt: string,
): Promise<unknown> => {
  const item: BinItem = { workshop: id, id, is: 'workshop', deletedAt, name: '', records: [] };
  return transaction.objectStore('bin').put(withRecords(item, workshopRecords(commit)));
};
