import { applyStamped, type Stamp } from '../change';
import { noteSaved } from '../device';
import type { Entities, Key } from '../entity';
import { markExchanged } from '../exchange';
import { serialise, type WriteOptions, writeWorkshopFile } from '../file';
import { mapIdOfKey, WORKSHOP_KEY } from '../recordKeys';
import { byText, isLiving, workshopInfo } from '../select';
import type { Steps } from '../steps';
import { type DeviceFacts, factsOf } from './facts';
import { BACKUP_FORMAT } from './read';

/** One workshop of a backup. */
export interface BackedUp {
  readonly id: string;
  /** Workshop files, to be opened together; each opens by itself too. */
  readonly texts: readonly string[];
  readonly facts: DeviceFacts;
  /** To be committed: by them both sides know later which one is made from the other. */
  readonly stamps: Readonly<Record<Key, Stamp>>;
}

/** Letters of pictures above which each map that has one gets a file for it: one file for all could not be opened. */
const MOST_PICTURES = 2_000_000;

const picturesByMap = (entities: Entities): ReadonlyMap<string, number> => {
  const letters = new Map<string, number>();
  for (const [key, entity] of entities) {
    if (entity.is !== 'image' || !isLiving(entity)) continue;
    const mapId = mapIdOfKey(key);
    letters.set(mapId, (letters.get(mapId) ?? 0) + entity.data.length);
  }
  return letters;
};

const partsOf = (entities: Entities): readonly WriteOptions[] => {
  const pictures = picturesByMap(entities);
  const sum = [...pictures.values()].reduce((total, letters) => total + letters, 0);
  if (sum <= MOST_PICTURES) return [{}];
  const alone = [...pictures.keys()].sort(byText).map((mapId) => ({ maps: [mapId], settings: false }));
  return [{ images: false }, ...alone];
};

/** A damaged workshop may have lost its own record: what is left of it is to be kept all the same. */
const withOwnRecord = (id: string, entities: Entities): Entities => {
  if (workshopInfo(entities)) return entities;
  return new Map(entities).set(WORKSHOP_KEY, { is: 'workshop', id, title: '' });
};

function* stampsOf(entities: Entities): Steps<Record<Key, Stamp>> {
  const stamps: Record<Key, Stamp> = {};
  for (const entity of entities.values()) {
    if (entity.is !== 'map') continue;
    Object.assign(stamps, markExchanged(entities, [entity.id]));
    yield;
  }
  return stamps;
}

/** A workshop as it goes into a backup that is made at `at` (ISO 8601). */
export function* backingUp(id: string, entities: Entities, at: string): Steps<BackedUp> {
  const stamps = yield* stampsOf(entities);
  const stamped = applyStamped(withOwnRecord(id, entities), noteSaved(entities, at), stamps);
  const texts: string[] = [];
  for (const options of partsOf(stamped)) {
    texts.push(serialise(writeWorkshopFile(stamped, options)));
    yield;
  }
  return { id, texts, facts: factsOf(stamped), stamps };
}

/** The text of a backup's list: what only the device knew of the workshops. `madeAt` is ISO 8601. */
export const backupList = (workshops: readonly Pick<BackedUp, 'id' | 'facts'>[], madeAt: string): string => {
  const list = workshops.map(({ id, facts }) => ({ id, ...facts }));
  return `${JSON.stringify({ format: BACKUP_FORMAT, version: 1, madeAt, workshops: list }, null, 2)}\n`;
};
