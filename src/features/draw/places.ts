import { scaleOf } from '../../domain/backdrop/geometry';
import { placeInZoneOf } from '../../domain/backdrop/moveToZone';
import { waitingPlaces, waitingShift } from '../../domain/backdrop/waiting';
import { type Box, freePlace, type Size } from '../../domain/layout/placing';
import type { Point } from '../../domain/layout/shapes';
import type { MapContent } from '../../domain/select';
import { type Around, NEW_ACTOR_ROOM } from './around';

/** Where there is room on a map for those who come. */
export interface Places {
  /** The next free place, where no card is covered. */
  readonly freePlace: (around: Around) => Point;
  /** Where actors wait until somebody gives them a place; undefined where places say nothing. */
  readonly waitingPlaces: (sizes: readonly Size[]) => readonly Point[] | undefined;
  /** How far cards that belong together move, so that they wait as they are; undefined where places say nothing. */
  readonly waitingShift: (block: Box) => Point | undefined;
  /** The place of a new actor for whom nobody has chosen one: the next free one, or where actors wait. */
  readonly unchosenPlace: (around: Around) => Point;
  /** A place for one more in the zone that a point lies in; undefined outside all zones. */
  readonly placeInZoneOf: (point: Point) => Point | undefined;
}

/** The places of a map as it stands when one is asked for; `boxes`: the cards on it. */
export const placesOn = (content: () => MapContent, boxes: () => readonly Box[]): Places => {
  const freeAround: Places['freePlace'] = ({ near, within }) =>
    freePlace(boxes(), NEW_ACTOR_ROOM, near, within);
  const waitingFor: Places['waitingPlaces'] = (sizes) => waitingPlaces(content(), boxes(), sizes);
  return {
    freePlace: freeAround,
    waitingPlaces: waitingFor,
    waitingShift: (block) => waitingShift(content(), boxes(), block),
    unchosenPlace: (around) => waitingFor([NEW_ACTOR_ROOM])?.[0] ?? freeAround(around),
    placeInZoneOf: (point) =>
      placeInZoneOf(content().backdrop, scaleOf(content()), boxes(), NEW_ACTOR_ROOM, point),
  };
};
