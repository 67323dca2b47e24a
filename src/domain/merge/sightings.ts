import { scaleOf } from '../backdrop/geometry';
import { classIdOf } from '../compare/counts';
import type { ActorRef, Backdrop } from '../entity';
import { centreOf, type Point } from '../layout/shapes';
import type { ActorClasses } from '../match/classes';
import type { MapContent } from '../select';
import { type Seen, seenIn, tellingOf } from './ground';

/** Where one map sees classes: the middle of its members of each. */
export interface MapPlaces {
  readonly id: string;
  readonly places: ReadonlyMap<ActorRef, Point>;
}

type SeenByClass = Map<ActorRef, readonly Seen[]>;

const seenOn = (content: MapContent, classes: ActorClasses): SeenByClass => {
  const seen: SeenByClass = new Map();
  for (const actor of content.actors) {
    const one = seenIn(content, actor);
    if (!one) continue;
    const classId = classIdOf(classes, content.info.id, actor.id);
    seen.set(classId, [...(seen.get(classId) ?? []), one]);
  }
  return seen;
};

const isInside = (seen: readonly Seen[]): boolean => seen.some(({ isOutside }) => !isOutside);

/** The classes that some map sees inside its ground: whoever sees them outside says nothing of them. */
const seenInside = (maps: readonly SeenByClass[]): ReadonlySet<ActorRef> =>
  new Set(maps.flatMap((seen) => [...seen].filter(([, one]) => isInside(one)).map(([classId]) => classId)));

/**
 * Where the maps see the classes: each map in its own coordinates, or, on a ground that all have in common, in those of
 * that ground at its usual size. Whoever waits outside a ground counts where nobody placed it inside.
 */
export const sightings = (
  contents: readonly MapContent[],
  classes: ActorClasses,
  common: Backdrop | undefined,
): MapPlaces[] => {
  const seen = contents.map((content) => seenOn(content, classes));
  const inside = seenInside(seen);
  return contents.map((content, index) => {
    const scale = common ? scaleOf(content) : 1;
    const telling = [...(seen[index] ?? [])].filter(([id, one]) => isInside(one) || !inside.has(id));
    const places = telling.map(([id, one]): [ActorRef, Point] => {
      const { x, y } = centreOf(tellingOf(one));
      return [id, { x: x / scale, y: y / scale }];
    });
    return { id: content.info.id, places: new Map(places) };
  });
};
