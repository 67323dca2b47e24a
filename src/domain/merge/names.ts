import type { ActorRef } from '../entity';
import { byText } from '../select';
import { membersByClass } from './actors';
import type { View } from './view';

/** A name that a class goes by, with the counted maps that call it so. */
export interface NameInMaps {
  readonly name: string;
  readonly mapIds: readonly string[];
}

/** The names a class goes by on the counted maps, most frequent first, then in UTF-16 order. */
export const namesInMaps = (
  { counts, classes }: Pick<View, 'counts' | 'classes'>,
  classId: ActorRef,
): NameInMaps[] => {
  const mapIdsByName = new Map<string, Set<string>>();
  for (const { mapId, actor } of membersByClass(counts, classes).get(classId) ?? []) {
    mapIdsByName.set(actor.name, (mapIdsByName.get(actor.name) ?? new Set()).add(mapId));
  }
  return [...mapIdsByName]
    .map(([name, mapIds]) => ({ name, mapIds: [...mapIds] }))
    .sort((a, b) => b.mapIds.length - a.mapIds.length || byText(a.name, b.name));
};
