import type { Entities, Entity, EntityOf, Key } from '../entity';
import { mapIdOfKey } from '../recordKeys';
import { isLiving } from '../select';

/** Records with their keys, kept beside the workshop that they once stood in. */
export type Records = readonly (readonly [Key, Entity])[];

/** Whether there is such a record, and it was not deleted. */
export const isHere = (entity: Entity | undefined): entity is Entity =>
  entity !== undefined && isLiving(entity);

/** What this device alone knows never goes back in time. */
export const isOfDevice = ({ is }: Entity): boolean => is === 'device' || is === 'receipt';

/** What a moment keeps of a workshop. Its pictures stay where they are, once: large, and their owner's to remove. */
export const momentRecords = (entities: Entities): Records =>
  [...entities].filter(([, entity]) => !isOfDevice(entity) && entity.is !== 'image');

/** One map with all that stands on it, its picture too. */
export const recordsOfMap = (entities: Entities, mapId: string): Records =>
  [...entities].filter(([key]) => mapIdOfKey(key) === mapId);

/** The same records without those of some maps; the same object when there were none. */
export const withoutMaps = (records: Records, mapIds: ReadonlySet<string>): Records => {
  const rest = records.filter(([key]) => !mapIds.has(mapIdOfKey(key)));
  return rest.length === records.length ? records : rest;
};

/** The pictures among records. */
export const picturesIn = (records: Records): [Key, EntityOf<'image'>][] =>
  records.flatMap(([key, entity]) => (entity.is === 'image' && isLiving(entity) ? [[key, entity]] : []));
