import { type Change, creation, type Fields, NO_CHANGE, type RecordChange, removal, update } from '../change';
import type { Actor, Entities, Key, Link, Network } from '../entity';
import { mapIdOfKey, recordKey } from '../recordKeys';
import { mapContent } from '../select';

/** Position of an actor's centre, in model units. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** Puts a new actor on a map. Its id must be free. */
export const addActor = (mapId: string, actor: Omit<Actor, 'is'>): Change => ({
  [recordKey(mapId, actor.id)]: creation({ is: 'actor', ...actor }),
});

/** Puts a new link on a map. Its id must be free. */
export const addLink = (mapId: string, link: Omit<Link, 'is'>): Change => ({
  [recordKey(mapId, link.id)]: creation({ is: 'link', ...link }),
});

/** Gives fields of a record other values; `undefined` takes a field away. No change when the record is gone. */
export const setFields = (entities: Entities, key: Key, values: Fields): Change => {
  const record = entities.get(key);
  const step = record && update(record, values);
  return step ? { [key]: step } : NO_CHANGE;
};

/** Moves actors of one map; one change for all of them. */
export const moveActors = (
  entities: Entities,
  mapId: string,
  positionsById: ReadonlyMap<string, Position>,
): Change => {
  const change: Record<Key, RecordChange> = {};
  for (const [id, { x, y }] of positionsById) {
    Object.assign(change, setFields(entities, recordKey(mapId, id), { x, y }));
  }
  return change;
};

const withoutMembers = (network: Network, gone: ReadonlySet<string>): RecordChange | undefined =>
  update(network, { members: network.members?.filter((id) => !gone.has(id)) });

/** Removes actors and links of one map, with the links and memberships that hang on the actors. */
export const removeRecords = (entities: Entities, keys: Iterable<Key>): Change => {
  const change: Record<Key, RecordChange> = {};
  const goneByMap = new Map<string, Set<string>>();
  for (const key of keys) {
    const record = entities.get(key);
    if (!record) continue;
    change[key] = removal(record);
    const mapId = mapIdOfKey(key);
    if (record.is === 'actor') goneByMap.set(mapId, (goneByMap.get(mapId) ?? new Set()).add(record.id));
  }
  const dependents: Record<Key, RecordChange> = {};
  for (const [mapId, gone] of goneByMap) Object.assign(dependents, removeDependents(entities, mapId, gone));
  // a network that goes itself is not merely freed of its members
  return { ...dependents, ...change };
};

const removeDependents = (entities: Entities, mapId: string, gone: ReadonlySet<string>): Change => {
  const change: Record<Key, RecordChange> = {};
  const content = mapContent(entities, mapId);
  for (const link of content?.links ?? []) {
    if (gone.has(link.source) || gone.has(link.target)) change[recordKey(mapId, link.id)] = removal(link);
  }
  for (const network of content?.networks ?? []) {
    const step = withoutMembers(network, gone);
    if (step) change[recordKey(mapId, network.id)] = step;
  }
  return change;
};
