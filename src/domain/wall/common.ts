import { classIdOf } from '../compare/counts';
import type { Actor, ActorRef } from '../entity';
import type { Point } from '../layout/shapes';
import type { ActorClasses } from '../match/classes';
import type { View } from '../merge/view';
import type { MapContent } from '../select';

/** Where each class stands on every map, once for all maps of a workshop. */
export interface CommonPlaces {
  readonly classes: ActorClasses;
  readonly placeByClass: ReadonlyMap<ActorRef, Point>;
}

/** Two actors of one map that are the same stand side by side, not on each other. */
const ASIDE = { x: 24, y: 30 } as const;

/** The places that the merged view gives its classes. */
export const commonPlaces = ({ classes, actors }: Pick<View, 'classes' | 'actors'>): CommonPlaces => ({
  classes,
  placeByClass: new Map(actors.map(({ id, x, y }) => [id, { x, y }])),
});

const without = ({ x: _x, y: _y, ...actor }: Actor): Actor => actor;

const placed = (actor: Actor, place: Point | undefined, nth: number): Actor =>
  place ? { ...actor, x: place.x + nth * ASIDE.x, y: place.y + nth * ASIDE.y } : without(actor);

/**
 * A map with every actor where its class stands on all maps. What stands in no class has no place of its own there:
 * it is left without, for the picture to put it below the others.
 */
export const inCommonPlaces = (content: MapContent, { classes, placeByClass }: CommonPlaces): MapContent => {
  const times = new Map<ActorRef, number>();
  const actors = content.actors.map((actor) => {
    const classId = classIdOf(classes, content.info.id, actor.id);
    const nth = times.get(classId) ?? 0;
    times.set(classId, nth + 1);
    return placed(actor, placeByClass.get(classId), nth);
  });
  // where nobody stands where the author put them, zones and words between them would say what is not so
  return { ...content, actors, backdrop: undefined, texts: [] };
};
