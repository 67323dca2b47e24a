import type { ActorRef, Backdrop, Link } from '../entity';
import type { Size } from '../layout/placing';
import type { Point } from '../layout/shapes';
import type { CommonGround } from './ground';
import type { MapPlaces } from './sightings';

/** A class with the room that its card takes. */
export interface DrawnCard extends Size {
  readonly id: ActorRef;
  /** How many maps drew it. */
  readonly n: number;
}

/** All that is to be known to place the classes; small enough to be sent to a worker. */
export interface PlacingTask {
  readonly maps: readonly MapPlaces[];
  /** Of every class that gets a place. */
  readonly cards: readonly DrawnCard[];
  /** Pairs of classes that pull each other where places say too little. */
  readonly links: readonly Pick<Link, 'source' | 'target'>[];
  /** Where the users placed classes; an axis that they left open is missing. */
  readonly decided: ReadonlyMap<ActorRef, Partial<Point>>;
  /** The zones that all maps lie on. */
  readonly backdrop: Backdrop | undefined;
}

/** Where classes stand, and the ground that they stand on when all maps have the same. */
export interface MergedPlaces {
  readonly places: ReadonlyMap<ActorRef, Point>;
  readonly ground: CommonGround | undefined;
}

/** Where the maps see each class by a median of what they say; absent where none placed it. */
export const medianPlaces = (
  maps: readonly MapPlaces[],
  cards: readonly DrawnCard[],
  medianOf: (votes: readonly Point[]) => Point | undefined,
): Map<ActorRef, Point> => {
  const places = new Map<ActorRef, Point>();
  for (const { id } of cards) {
    const place = medianOf(maps.flatMap((map) => map.places.get(id) ?? []));
    if (place) places.set(id, place);
  }
  return places;
};
