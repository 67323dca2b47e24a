import { type Change, creation, difference, NO_CHANGE, type RecordChange, removal } from '../change';
import type { Entities, Entity, EntityOf, Key, MapInfo } from '../entity';
import { unexchanged } from '../exchange/unexchanged';
import { keyOf, mapIdOfKey, recordKey, WORKSHOP_KEY } from '../recordKeys';
import { actorKinds, linkKinds, livingMap, workshopInfo } from '../select';

/** Makes records that belong to the workshop or are maps; none of them may exist yet. */
export const addRecords = (records: readonly Entity[]): Change =>
  Object.fromEntries(records.map((record) => [keyOf(record), creation(record)]));

/** A new type comes last in the legend. */
export const addKind = (
  entities: Entities,
  kind: Omit<EntityOf<'actorKind'>, 'order'> | Omit<EntityOf<'linkKind'>, 'order'>,
): Change => {
  const kinds = kind.is === 'actorKind' ? actorKinds(entities) : linkKinds(entities);
  const order = Math.max(0, ...kinds.map((other) => other.order ?? 0)) + 1;
  return addRecords([{ ...kind, order }]);
};

const contentKeys = (entities: Entities, mapId: string): Key[] =>
  [...entities.keys()].filter((key) => key !== mapId && mapIdOfKey(key) === mapId);

/** Deletes a map: what stays is a tombstone, so that another copy of the workshop learns of it. */
export const removeMap = (entities: Entities, mapId: string, at: string): Change => {
  const info = livingMap(entities, mapId);
  if (!info) return NO_CHANGE;
  const change: Record<Key, RecordChange> = {};
  const buried = difference(info, { is: 'map', id: mapId, deletedAt: at });
  if (buried) change[mapId] = buried;
  for (const key of contentKeys(entities, mapId)) {
    const record = entities.get(key);
    if (record) change[key] = removal(record);
  }
  return change;
};

/** Copies a map with all it holds under a new id; where it was exchanged stays with the original. */
export const copyMap = (
  entities: Entities,
  mapId: string,
  copy: Pick<MapInfo, 'id'> & Partial<MapInfo>,
): Change => {
  const info = livingMap(entities, mapId);
  if (!info) return NO_CHANGE;
  const change: Record<Key, RecordChange> = {
    [copy.id]: creation({ ...unexchanged(info), state: 'draft', ...copy }),
  };
  for (const key of contentKeys(entities, mapId)) {
    const record = entities.get(key);
    if (record && 'id' in record) change[recordKey(copy.id, record.id)] = creation(record);
  }
  return change;
};

/**
 * Deletes a whole workshop: its own record becomes a tombstone, and with that all it holds is out of sight.
 * The rest stays as it is, so that taking the deletion back brings everything with all its stamps.
 */
export const removeWorkshop = (entities: Entities, at: string): Change => {
  const info = workshopInfo(entities);
  if (!info || info.deletedAt) return NO_CHANGE;
  const buried = difference(info, { is: 'workshop', id: info.id, title: '', deletedAt: at });
  return buried ? { [WORKSHOP_KEY]: buried } : NO_CHANGE;
};
