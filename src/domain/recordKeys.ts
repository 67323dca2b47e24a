import type { ActorRef, DeviceInfo, Entity, FieldDecision, Key } from './entity';

export const WORKSHOP_KEY: Key = 'workshop/info';
export const EXTRAS_KEY: Key = 'workshop/extras';

/** The one record of its kind. */
export const DEVICE_ID: DeviceInfo['id'] = 'here';

const WORKSHOP_COLLECTIONS = {
  actorKind: 'actorKinds',
  linkKind: 'linkKinds',
  networkKind: 'networkKinds',
  rosterEntry: 'roster',
  note: 'notes',
  phase: 'phases',
  snapshot: 'snapshots',
  device: 'device',
  receipt: 'receipts',
} as const;

/** Key of a record that belongs to the workshop itself: `workshop/actorKinds/public`. */
export const workshopRecordKey = (is: keyof typeof WORKSHOP_COLLECTIONS, id: string): Key =>
  `workshop/${WORKSHOP_COLLECTIONS[is]}/${id}`;

export const DEVICE_KEY: Key = workshopRecordKey('device', DEVICE_ID);

/** Full key of a record of a map: `m1/a1`. */
export const recordKey = (mapId: string, id: string): Key => `${mapId}/${id}`;

/** `m1` of `m1/a1`, and of `m1` itself; `workshop` for everything that belongs to the workshop. */
export const mapIdOfKey = (key: Key): string => {
  const slash = key.indexOf('/');
  return slash < 0 ? key : key.slice(0, slash);
};

/** `a1` of `m1/a1`. */
export const idOfKey = (key: Key): string => key.slice(key.lastIndexOf('/') + 1);

const DECISIONS = 'workshop/decisions/';

/** Whether somebody's decision is filed under a key. */
export const isDecisionKey = (key: Key): boolean => key.startsWith(DECISIONS);

/** Between the references of a decision's key: ids hold no `/`, so no two decisions share a key. */
const BETWEEN = '//';

/** Key of one person's decision on a pair, whichever way round it is named. Whoever `by` is comes last: it may hold any sign. */
export const pairDecisionKey = (a: ActorRef, b: ActorRef, by = ''): Key =>
  `${DECISIONS}pair:${[...(a < b ? [a, b] : [b, a]), ...(by === '' ? [] : [by])].join(BETWEEN)}`;

/** Key of the decision on a field of the class that the members belong to. */
export const fieldDecisionKey = (of: readonly ActorRef[], field: FieldDecision['field']): Key =>
  `${DECISIONS}${field}:${[...of].sort().join(BETWEEN)}`;

/** Where an entity of this workshop is filed. `mapId` is needed for the records of a map only. */
export const keyOf = (entity: Entity, mapId = ''): Key => {
  switch (entity.is) {
    case 'workshop':
      return WORKSHOP_KEY;
    case 'extras':
      return EXTRAS_KEY;
    case 'map':
      return entity.id;
    case 'actor':
    case 'link':
    case 'network':
    case 'text':
    case 'image':
      return recordKey(mapId, entity.id);
    case 'pairDecision':
      return pairDecisionKey(entity.a, entity.b, entity.by);
    case 'fieldDecision':
      return fieldDecisionKey(entity.of, entity.field);
    default:
      return workshopRecordKey(entity.is, entity.id);
  }
};
