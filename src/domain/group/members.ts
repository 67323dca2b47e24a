import { mapsOfSet } from '../compare/sets';
import type { Entities } from '../entity';
import { livingMap, type MapContent } from '../select';

/** Whose maps a group's map is made of. */
export interface Members {
  /** Ids of the members' maps that are there, sorted. */
  readonly present: readonly string[];
  /** How many of them are gone: withdrawn, or never came to this device. */
  readonly missing: number;
}

/** The members of a group by its map. A group is no member of itself. */
export const membersOf = (entities: Entities, mapId: string): Members => {
  const info = entities.get(mapId);
  const named = info?.is === 'map' ? (info.groupOf ?? []) : [];
  const ids = [...new Set(named)].filter((id) => id !== mapId).sort();
  const present = ids.filter((id) => livingMap(entities, id) !== undefined);
  return { present, missing: ids.length - present.length };
};

/** The groups that a map belongs to, by themselves or through other groups. */
const groupsAround = (contents: readonly MapContent[], mapId: string): ReadonlySet<string> => {
  const around = new Set([mapId]);
  for (const id of around) {
    for (const { info } of contents) if (info.groupOf?.includes(id)) around.add(info.id);
  }
  return around;
};

/**
 * The maps that may be members of a group: persons' first, then groups', for groups join into larger ones. Not those
 * that the group itself belongs to; all where the group is yet to be made.
 */
export const possibleMembers = (contents: readonly MapContent[], mapId?: string): MapContent[] => {
  const around = mapId === undefined ? new Set() : groupsAround(contents, mapId);
  return [...mapsOfSet(contents, 'person'), ...mapsOfSet(contents, 'group')].filter(
    ({ info }) => !around.has(info.id),
  );
};
