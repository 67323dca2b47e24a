import { infoWithoutPicture } from '../backdrop/ownPicture';
import { STAMPED_FIELDS, type Stamp } from '../change';
import type { Entities, Entity, Key, MapInfo } from '../entity';
import { CONTACT_FIELDS } from '../file';
import { ageOf, type MapRecords, recordsByMap } from '../join';
import { isLiving } from '../select';
import { canonicalJson, hashText } from '../value';

/**
 * How an incoming map stands to ours: not here yet; saying the same; made from ours; what ours was made from;
 * or neither, so that both hold something the other lacks.
 */
export type Relation = 'new' | 'equal' | 'newer' | 'older' | 'diverged';

/** A map as one side holds it; the hash tells what it says. */
export interface Version {
  readonly info: MapInfo;
  readonly records: MapRecords;
  readonly hash: string;
}

const MAX_ANCESTORS = 50;
/** What every deleted map says. */
export const DELETED = 'deleted';

/** Differ between the devices that hold one and the same drawing, or are left out of files on purpose. */
const NOT_CONTENT: ReadonlySet<string> = new Set([
  ...STAMPED_FIELDS,
  ...CONTACT_FIELDS,
  'contactsLeftOut',
  'decidedAgainst',
  'sentAs',
  'sentAt',
  'state',
]);

/** A picture to trace is a working aid of one device. */
const contentOf = (entity: Entity): object => {
  const shared = entity.is === 'map' ? infoWithoutPicture(entity) : entity;
  return Object.fromEntries(Object.entries(shared).filter(([field]) => !NOT_CONTENT.has(field)));
};

const hashOf = (records: MapRecords): string => {
  const living = [...records].filter(([, entity]) => entity.is !== 'image' && isLiving(entity));
  const content = living.map(([key, entity]): [Key, object] => [key, contentOf(entity)]);
  return hashText(canonicalJson(Object.fromEntries(content))).toString(36);
};

/** The version of a map that its records make up. Throws when they hold no map: there must be one. */
export const versionOf = (mapId: string, records: MapRecords | undefined): Version => {
  const info = records?.get(mapId);
  if (!records || info?.is !== 'map') throw new Error(`There is no map ${mapId}.`);
  return { info, records, hash: isLiving(info) ? hashOf(records) : DELETED };
};

/** Hashes of all that a version was made from or won against, the latest last. */
export const chainOf = ({ info }: Version): string[] => [
  ...(info.ancestors ?? []),
  ...(info.decidedAgainst ?? []),
  ...(info.base === undefined ? [] : [info.base]),
];

/** Whether a version was made from what another one says, or knowingly preferred to it. */
export const descendsFrom = (version: Version, other: Version): boolean =>
  chainOf(version).includes(other.hash);

/** Whether it says again what it had said before its last exchange, as after an undo. */
const wentBack = ({ info, hash }: Version): boolean =>
  info.base !== hash && (info.ancestors ?? []).includes(hash);

const byRevision = (ours: Version, theirs: Version): 'newer' | 'older' | 'diverged' => {
  const lead = ageOf(theirs.info) - ageOf(ours.info);
  if (lead === 0) return 'diverged';
  return lead > 0 ? 'newer' : 'older';
};

/**
 * How an incoming version stands to ours. If ours went back since its last exchange, it looks both newer and older
 * than what it went back from: only the user knows which one is meant.
 */
export const relationOf = (ours: Version, theirs: Version): Exclude<Relation, 'new'> => {
  if (ours.hash === theirs.hash) return 'equal';
  if (ours.info.decidedAgainst?.includes(theirs.hash)) return 'older';
  if (wentBack(ours)) return 'diverged';
  const isNewer = descendsFrom(theirs, ours);
  const isOlder = descendsFrom(ours, theirs);
  if (isNewer && isOlder) return byRevision(ours, theirs);
  if (isNewer) return 'newer';
  return isOlder ? 'older' : 'diverged';
};

/** Hashes once each, at their last place; the oldest are forgotten. */
export const latest = (hashes: readonly string[]): string[] =>
  [...new Set([...hashes].reverse())].slice(0, MAX_ANCESTORS).reverse();

/** The chain that ends in a base. */
export const endingIn = (
  base: string,
  hashes: readonly string[],
): Required<Pick<Stamp, 'base' | 'ancestors'>> => ({
  base,
  ancestors: latest(hashes.filter((hash) => hash !== base)),
});

/**
 * What a map says, as a short text that is equal where two maps say the same; fields that `commit` stamps, `state`,
 * contacts, permissions and pictures do not count, and all deleted maps say the same. Throws when there is no such map.
 */
export const contentHash = (entities: Entities, mapId: string): string =>
  versionOf(mapId, recordsByMap(entities).get(mapId)).hash;

/** How a map of theirs stands to ours. Throws when they have no such map. */
export const relation = (ours: Entities, theirs: Entities, mapId: string): Relation => {
  const incoming = versionOf(mapId, recordsByMap(theirs).get(mapId));
  const known = recordsByMap(ours).get(mapId);
  return known?.has(mapId) ? relationOf(versionOf(mapId, known), incoming) : 'new';
};

/**
 * The stamps of maps that leave the device as they are now, by key; none for a map that has left like this before.
 * They are committed first and the file written after, so that both sides know the version by its chain.
 */
export const markExchanged = (entities: Entities, mapIds: readonly string[]): Record<Key, Stamp> => {
  const recordsById = recordsByMap(entities);
  const versions = mapIds.map((mapId) => versionOf(mapId, recordsById.get(mapId)));
  const moved = versions.filter(({ info, hash }) => info.base !== hash);
  return Object.fromEntries(
    moved.map((version) => [version.info.id, endingIn(version.hash, chainOf(version))]),
  );
};
