import type { Entities } from '../entity';
import { isLiving } from '../select';

/** Whose maps a group's map is made of. */
export interface Members {
  /** Ids of the members' maps that are there, sorted. */
  readonly present: readonly string[];
  /** How many of them are gone: withdrawn, or never came to this device. */
  readonly missing: number;
}

const isMap = (entities: Entities, id: string): boolean => {
  const info = entities.get(id);
  return info?.is === 'map' && isLiving(info);
};

/** The members of a group by its map. A group is no member of itself. */
export const membersOf = (entities: Entities, mapId: string): Members => {
  const info = entities.get(mapId);
  const named = info?.is === 'map' ? (info.groupOf ?? []) : [];
  const ids = [...new Set(named)].filter((id) => id !== mapId).sort();
  const present = ids.filter((id) => isMap(entities, id));
  return { present, missing: ids.length - present.length };
};
