import { type Change, difference, NO_CHANGE, type Stamp, stampOf, stateDifference } from '../change';
import type { Entities, Entity, Key, MapInfo } from '../entity';
import { mapIdOfKey, WORKSHOP_KEY } from '../recordKeys';
import { isHere, isOfDevice } from './records';
import { isDecision, spokenAgain } from './spokenAgain';

export interface RestoreOptions {
  /** When, ISO 8601: of the tombstones that are made. */
  readonly at: string;
  /** The only map to go back with; absent: the whole workshop. */
  readonly mapId?: string | undefined;
}

/** Commit it with its stamps: they let what comes back go on counting where it stopped. */
export interface Restoring {
  readonly change: Change;
  readonly stamps: Readonly<Record<Key, Stamp>>;
}

/** What a map has been through between devices; it has been through that whatever it looks like now. */
const EXCHANGE_FIELDS = ['state', 'sentAt', 'sentAs', 'decidedAgainst'] as const;

const WORKSHOP_ID = mapIdOfKey(WORKSHOP_KEY);

const isMap = (entity: Entity | undefined): entity is MapInfo => entity?.is === 'map';

const hasPicture = ({ backdrop }: MapInfo): boolean => backdrop?.type === 'image';

const withFieldsOf = (to: MapInfo, from: MapInfo, fields: readonly (keyof MapInfo)[]): MapInfo => {
  const rest = Object.entries(to).filter(([field]) => !fields.some((one) => one === field));
  const taken = fields.flatMap((field) => (from[field] === undefined ? [] : [[field, from[field]]]));
  return Object.fromEntries([...rest, ...taken]) as unknown as MapInfo;
};

/** A living map's record as it was. A picture under it is a working aid: it lies, or does not, as it does now. */
const infoThen = (now: MapInfo, then: MapInfo): MapInfo =>
  withFieldsOf(then, now, [
    ...EXCHANGE_FIELDS,
    ...(hasPicture(now) || hasPicture(then) ? (['backdrop'] as const) : []),
  ]);

/** A tombstone outlasts everything but a living map of its own; a map of which nothing was known then goes altogether. */
const mapThen = (now: Entity | undefined, then: Entity | undefined): Entity | undefined => {
  if (isMap(now) && isMap(then) && isHere(now) && isHere(then)) return infoThen(now, then);
  if (isHere(then)) return isMap(now) && isMap(then) ? bornAgain(now, then) : then;
  return isHere(now) ? then : now;
};

const bornAgain = (tombstone: MapInfo, then: MapInfo): MapInfo =>
  tombstone.decidedAgainst ? { ...then, decidedAgainst: tombstone.decidedAgainst } : then;

const buried = (entity: Entity, at: string): Entity =>
  'id' in entity ? ({ is: entity.is, id: entity.id, deletedAt: at } as Entity) : entity;

/** What belongs to the workshop itself. What was made since gets a tombstone, so that other copies learn of it. */
const settingThen = (now: Entity | undefined, then: Entity | undefined, at: string): Entity | undefined => {
  if (isHere(then)) return then;
  if (!isHere(now) || now.is === 'extras' || now.is === 'workshop') return now;
  // a portrait of the shared map shows what was seen: it is no less true for being younger
  return now.is === 'snapshot' ? now : (then ?? buried(now, at));
};

const createTarget = (now: Entities, then: Entities, at: string) => {
  const decisions = spokenAgain(now, then);
  const livesThen = (mapId: string) => isHere(mapThen(now.get(mapId), then.get(mapId)));

  const contentThen = (key: Key, own: Entity | undefined, earlier: Entity | undefined) => {
    if (!livesThen(mapIdOfKey(key))) return isHere(now.get(mapIdOfKey(key))) ? undefined : own;
    return (own ?? earlier)?.is === 'image' ? (own ?? earlier) : earlier;
  };

  return (key: Key): Entity | undefined => {
    const [own, earlier] = [now.get(key), then.get(key)];
    const known = own ?? earlier;
    if (!known || isOfDevice(known)) return own;
    if (isDecision(known)) return decisions.get(key);
    if (mapIdOfKey(key) === WORKSHOP_ID) return settingThen(own, earlier, at);
    return mapIdOfKey(key) === key ? mapThen(own, earlier) : contentThen(key, own, earlier);
  };
};

const stampsOfNew = (now: Entities, then: Entities, change: Change): Record<Key, Stamp> => {
  const stamps: Record<Key, Stamp> = {};
  for (const key of Object.keys(change)) {
    const record = now.has(key) ? undefined : then.get(key);
    const { updatedAt: _updatedAt, ...stamp } = (record && stampOf(record)) ?? {};
    if (stamp.revision !== undefined) stamps[key] = { ...stamp, revision: stamp.revision + 1 };
  }
  return stamps;
};

/**
 * What it takes to make a workshop, or one map, what it was `then`. What this device alone knows stays, and so does
 * where a map has been sent; what was deleted since comes back; what was decided counts again, everywhere.
 */
export const restoreChange = (now: Entities, then: Entities, { at, mapId }: RestoreOptions): Restoring => {
  const targetOf = createTarget(now, then, at);
  const keys = [...new Set([...now.keys(), ...then.keys()])].filter(
    (key) => mapId === undefined || mapIdOfKey(key) === mapId,
  );
  const target = new Map(
    keys.flatMap((key): [Key, Entity][] => {
      const entity = targetOf(key);
      return entity ? [[key, entity]] : [];
    }),
  );
  const change = stateDifference(now, target, keys);
  return { change, stamps: stampsOfNew(now, then, change) };
};

/** What it takes to bring a deleted workshop back: all that it held is still there. `then`: its own record as it was. */
export const reviveWorkshop = (now: Entities, then: Entity): Change => {
  const step = difference(now.get(WORKSHOP_KEY), then);
  return step ? { [WORKSHOP_KEY]: step } : NO_CHANGE;
};
