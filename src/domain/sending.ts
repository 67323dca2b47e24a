import { type Change, NO_CHANGE, type Stamp } from './change';
import { setFields } from './commands/records';
import type { Entities, Key, MapInfo } from './entity';
import { markExchanged } from './exchange';
import { chainOf, DELETED, endingIn, versionOf } from './exchange/chain';
import { type WorkshopFile, writeWorkshopFile } from './file';
import { recordsByMap } from './join';
import { mapIdOfKey } from './recordKeys';
import { livingMap } from './select';

/** Where a map stands between its author and whoever collects the maps. */
export type SendingState = 'never' | 'sent' | 'changed-since' | 'withdrawn';

/** Commit it as lasting, with its stamps: taking back a gesture does not bring back what has left. */
export interface Sending {
  readonly change: Change;
  readonly stamps: Readonly<Record<Key, Stamp>>;
}

const versionHere = (entities: Entities, mapId: string) =>
  versionOf(mapId, recordsByMap(entities).get(mapId));

/** What left last, or once before it, was the map's withdrawal. */
const hasLeftAsDeleted = ({ base, ancestors = [] }: MapInfo): boolean =>
  base === DELETED || ancestors.includes(DELETED);

/** Whether a map was sent, and whether it still says what it said then. A map that is not here was never sent. */
export const sendingState = (entities: Entities, mapId: string): SendingState => {
  const info = livingMap(entities, mapId);
  if (!info) return 'never';
  if (info.state !== 'sent') return hasLeftAsDeleted(info) ? 'withdrawn' : 'never';
  return versionHere(entities, mapId).hash === info.sentAs ? 'sent' : 'changed-since';
};

/** The map leaves as it is now. `at` is ISO 8601. Commit it first, and write the file or code after. */
export const sendMap = (entities: Entities, mapId: string, at: string): Sending => ({
  change: setFields(entities, mapId, {
    state: 'sent',
    sentAt: at,
    sentAs: versionHere(entities, mapId).hash,
  }),
  stamps: markExchanged(entities, [mapId]),
});

/**
 * Takes back a map that was sent: it stays with its author as a draft, whose chain remembers that its deletion has
 * left, so that it outranks that deletion when it is sent again. Nothing for a map that is not sent.
 */
export const withdrawMap = (entities: Entities, mapId: string): Sending => {
  if (livingMap(entities, mapId)?.state !== 'sent') return { change: NO_CHANGE, stamps: {} };
  return {
    change: setFields(entities, mapId, { state: 'draft', sentAt: undefined, sentAs: undefined }),
    stamps: { [mapId]: endingIn(DELETED, chainOf(versionHere(entities, mapId))) },
  };
};

/** The map's deletion in its place, as whoever has collected the map is to learn of it. */
const withTombstone = (entities: Entities, mapId: string, at: string): Entities => {
  const others = [...entities].filter(([key]) => mapIdOfKey(key) !== mapId);
  return new Map([...others, [mapId, { ...versionHere(entities, mapId).info, deletedAt: at }]]);
};

/**
 * What leaves when a map is withdrawn: its deletion, without anything that was drawn. `at` is ISO 8601. Wants
 * `withdrawMap` committed first and throws otherwise: the deletion of a map that counts as sent would outrank it.
 */
export const withdrawalFile = (entities: Entities, mapId: string, at: string): WorkshopFile => {
  if (sendingState(entities, mapId) !== 'withdrawn') throw new Error(`Map ${mapId} is not withdrawn.`);
  return writeWorkshopFile(withTombstone(entities, mapId, at), { maps: [mapId], settings: false });
};
