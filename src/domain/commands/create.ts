import { type Change, creation } from '../change';
import type { Entities, Entity, Key, MapInfo, WorkshopInfo } from '../entity';
import { unexchanged } from '../exchange/unexchanged';
import { keyOf, WORKSHOP_KEY } from '../recordKeys';

const made = (record: Entity): [Key, Entity] => [keyOf(record), { ...record, revision: 1 } as Entity];

/** The records of a workshop that begins: its own record, types, known actors, maps. `createdAt` is ISO 8601. */
export const newWorkshop = (
  info: Omit<WorkshopInfo, 'is' | 'createdAt'> & { readonly createdAt: string },
  records: readonly Entity[] = [],
): Entities => {
  const own: Entity = { is: 'workshop', ...info, updatedAt: info.createdAt };
  const dated = records.map((record) =>
    record.is === 'map' ? { ...record, updatedAt: info.createdAt } : record,
  );
  return new Map([own, ...dated].map(made));
};

/** An empty map that its author begins. Its id must be free. */
export const newMap = (map: Omit<MapInfo, 'is'>): MapInfo => ({ is: 'map', state: 'draft', ...map });

/** Puts an empty map into a workshop. */
export const addMap = (map: Omit<MapInfo, 'is'>): Change => ({ [map.id]: creation(newMap(map)) });

const isOfDevice = (record: Entity): boolean => record.is === 'device' || record.is === 'receipt';

/** A copy of a whole workshop under an id of its own; where its maps were exchanged stays with the original. */
export const copyWorkshop = (
  entities: Entities,
  copy: Pick<WorkshopInfo, 'id' | 'title'> & Partial<WorkshopInfo>,
): Entities => {
  const common = [...entities].filter(([, record]) => !isOfDevice(record));
  const records = new Map(
    common.map(([key, record]): [Key, Entity] => [key, record.is === 'map' ? unexchanged(record) : record]),
  );
  const info = records.get(WORKSHOP_KEY);
  records.set(WORKSHOP_KEY, { ...info, is: 'workshop', ...copy });
  return records;
};
