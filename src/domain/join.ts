import type { Entities, Entity, Key, PairDecision } from './entity';
import { mapIdOfKey, WORKSHOP_KEY } from './recordKeys';
import { byText, isLiving, workshopInfo } from './select';
import { canonicalJson } from './value';

/** A map with all that stands on it, by key: the unit in which maps are exchanged. */
export type MapRecords = ReadonlyMap<Key, Entity>;

const WORKSHOP_ID = mapIdOfKey(WORKSHOP_KEY);

const VERDICT_RANK: Readonly<Record<PairDecision['verdict'], number>> = {
  same: 0,
  retracted: 1,
  different: 2,
};

/** How often a record has changed, or how late a decision was made; 0 for what is counted with its map or not at all. */
export const ageOf = (entity: Entity): number => {
  switch (entity.is) {
    case 'pairDecision':
    case 'fieldDecision':
      return entity.clock;
    case 'actor':
    case 'link':
    case 'network':
    case 'text':
    case 'image':
    case 'extras':
      return 0;
    default:
      return entity.revision ?? 0;
  }
};

const verdictRank = (entity: Entity): number =>
  entity.is === 'pairDecision' ? VERDICT_RANK[entity.verdict] : 0;

const textByEntity = new WeakMap<Entity, string>();

/** Remembered: a hostile file may set one vast record against a hundred thousand others. */
const textOf = (entity: Entity): string => {
  const text = textByEntity.get(entity) ?? canonicalJson(entity);
  textByEntity.set(entity, text);
  return text;
};

/** The total order of records: age, then tombstone, then verdict, then content. */
const compareRecords = (a: Entity, b: Entity): number =>
  ageOf(a) - ageOf(b) ||
  Number(isLiving(b)) - Number(isLiving(a)) ||
  verdictRank(a) - verdictRank(b) ||
  byText(textOf(a), textOf(b));

/** The greater of two versions of a record in the total order; the one there is, when only one is. */
export const greater = (a: Entity | undefined, b: Entity): Entity =>
  a === undefined || compareRecords(a, b) < 0 ? b : a;

/** Whether both are, or can become, states of one workshop: an empty one has no workshop yet. */
export const sameWorkshop = (s: Entities, t: Entities): boolean => {
  const ours = workshopInfo(s);
  const theirs = workshopInfo(t);
  return !ours || !theirs || ours.id === theirs.id;
};

/** Throws when the two belong to different workshops: that is for the caller to ask first. */
export const assertSameWorkshop = (s: Entities, t: Entities): void => {
  if (!sameWorkshop(s, t)) throw new Error('States of two different workshops cannot be joined.');
};

/** The records of each map by its id, deleted maps among them. */
export const recordsByMap = (entities: Entities): Map<string, MapRecords> => {
  const records = new Map<string, Map<Key, Entity>>();
  for (const [key, entity] of entities) {
    const mapId = mapIdOfKey(key);
    if (mapId === WORKSHOP_ID) continue;
    const known = records.get(mapId);
    if (known) known.set(key, entity);
    else records.set(mapId, new Map([[key, entity]]));
  }
  return records;
};

/** What belongs to the workshop itself, each record the greater of its versions. */
export const joinWorkshopRecords = (s: Entities, t: Entities): Map<Key, Entity> => {
  const joined = new Map<Key, Entity>();
  for (const entities of [s, t]) {
    for (const [key, entity] of entities) {
      if (mapIdOfKey(key) === WORKSHOP_ID) joined.set(key, greater(joined.get(key), entity));
    }
  }
  return joined;
};

const contentText = (records: MapRecords): string => canonicalJson(Object.fromEntries(records));

const isBuried = (info: Entity | undefined): boolean => info !== undefined && !isLiving(info);

/** Records may be left of a map that is gone: they count as never changed. */
const ageOfMap = (info: Entity | undefined): number => (info ? ageOf(info) : 0);

const compareMaps = (mapId: string, a: MapRecords, b: MapRecords): number => {
  const infoA = a.get(mapId);
  const infoB = b.get(mapId);
  return (
    ageOfMap(infoA) - ageOfMap(infoB) ||
    Number(isBuried(infoA)) - Number(isBuried(infoB)) ||
    byText(contentText(a), contentText(b))
  );
};

/**
 * Two states of one workshop as one: of every record the greater version, where a map with all that stands on it is
 * one record. Commutative, associative, idempotent. Throws for two different workshops.
 */
export const join = (s: Entities, t: Entities): Entities => {
  assertSameWorkshop(s, t);
  const maps = recordsByMap(s);
  for (const [mapId, theirs] of recordsByMap(t)) {
    const ours = maps.get(mapId);
    if (!ours || compareMaps(mapId, ours, theirs) < 0) maps.set(mapId, theirs);
  }
  return new Map([...joinWorkshopRecords(s, t), ...[...maps.values()].flatMap((records) => [...records])]);
};
