import { type Counts, countMaps } from '../compare/counts';
import { countedMaps } from '../compare/sets';
import type { ActorRef, Entities } from '../entity';
import { type ActorClasses, actorClasses } from '../match/classes';
import { mergeActors } from '../merge/actors';
import { decidedByClass } from '../merge/decided';
import { idOfKey, mapIdOfKey } from '../recordKeys';
import { fieldDecisions, type MapContent } from '../select';

/** A class that somebody drew, by the name that the maps give it together. */
export interface WallActor {
  readonly id: ActorRef;
  readonly name: string;
  readonly members: readonly ActorRef[];
  /** The maps on the wall that hold it. */
  readonly mapIds: readonly string[];
}

/** Who is drawn on the maps of the wall. */
export interface WallActors {
  readonly classes: ActorClasses;
  readonly counts: Counts;
  readonly byId: ReadonlyMap<ActorRef, WallActor>;
}

/** Everybody who stands on the given maps; classes are those of the whole workshop. */
export const wallActors = (entities: Entities, shown: readonly MapContent[]): WallActors => {
  const classes = actorClasses(entities);
  const counts = countMaps(countedMaps(shown), classes);
  const merged = mergeActors(counts, classes, decidedByClass(fieldDecisions(entities), classes));
  const actors = merged.map(({ id, name, members, mapIds }): WallActor => ({ id, name, members, mapIds }));
  return { classes, counts, byId: new Map(actors.map((actor) => [actor.id, actor])) };
};

/** Ids of the classes' members on each map that holds any. */
export const actorIdsByMap = (
  classes: readonly Pick<WallActor, 'members'>[],
): ReadonlyMap<string, ReadonlySet<string>> => {
  const idsByMap = new Map<string, Set<string>>();
  for (const ref of classes.flatMap(({ members }) => members)) {
    const mapId = mapIdOfKey(ref);
    idsByMap.set(mapId, (idsByMap.get(mapId) ?? new Set()).add(idOfKey(ref)));
  }
  return idsByMap;
};
