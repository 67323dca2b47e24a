import type { Counts } from '../compare/counts';
import type { ActorRef } from '../entity';
import { removeOverlaps } from '../layout/overlaps';
import { placeUnplaced, type Size } from '../layout/placing';
import { centreOf, type Point } from '../layout/shapes';
import type { MapContent } from '../select';
import type { PlacedMember } from './actors';
import { type Decided, isCoordinate } from './decided';
import { scaleOf } from './scale';
import { median } from './votes';

/** A class with the room that its card takes. */
interface Sized extends Size {
  readonly id: ActorRef;
}

/** Root-mean-square distance from the middle that leaves room for one card of the size on a map. */
const ROOM = 75;

/** How a map's own coordinates become common ones. */
interface Frame {
  readonly centre: Point;
  readonly scale: number;
}

const placeOf = ({ x, y }: { readonly x?: number; readonly y?: number }): Point | undefined =>
  isCoordinate(x) && isCoordinate(y) ? { x, y } : undefined;

/** The radius of every map, for the cards to have room: it grows with their areas, and not with their names. */
const commonRadius = ({ actors }: Counts): number =>
  ROOM * Math.sqrt(actors.reduce((sum, { mapIds }) => sum + scaleOf(mapIds.length) ** 2, 0));

/** Brings a map's centroid to the origin and its root-mean-square radius to the common one. */
const frameOf = ({ actors }: MapContent, radius: number): Frame => {
  const places = actors.map(placeOf).filter((place) => place !== undefined);
  const centre = centreOf(places);
  const squares = places.map(({ x, y }) => (x - centre.x) ** 2 + (y - centre.y) ** 2);
  const rms = Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / places.length);
  // all on one point: they vote for the middle
  return { centre, scale: rms > 1e-6 ? radius / rms : 0 };
};

const inFrame = ({ x, y }: Point, { centre, scale }: Frame): Point => ({
  x: (x - centre.x) * scale,
  y: (y - centre.y) * scale,
});

/** Where one map sees a class: the middle of its members there, in common coordinates. */
const votesOf = (members: readonly PlacedMember[], frames: ReadonlyMap<string, Frame>): Point[] => {
  const byMap = new Map<string, Point[]>();
  for (const { mapId, actor } of members) {
    const frame = frames.get(mapId);
    const place = placeOf(actor);
    if (frame && place) byMap.set(mapId, [...(byMap.get(mapId) ?? []), inFrame(place, frame)]);
  }
  return [...byMap.values()].map(centreOf);
};

const medianPlace = (votes: readonly Point[]): Point | undefined => {
  const x = median(votes.map((vote) => vote.x));
  const y = median(votes.map((vote) => vote.y));
  return x === undefined || y === undefined ? undefined : { x, y };
};

/** Where the maps see each class; absent where none of them placed it. */
const medianPlaces = (
  counts: Counts,
  members: ReadonlyMap<ActorRef, readonly PlacedMember[]>,
): Map<ActorRef, Point> => {
  const radius = commonRadius(counts);
  const frames = new Map(counts.maps.map(({ id, content }) => [id, frameOf(content, radius)]));
  const places = new Map<ActorRef, Point>();
  for (const { id } of counts.actors) {
    const place = medianPlace(votesOf(members.get(id) ?? [], frames));
    if (place) places.set(id, place);
  }
  return places;
};

/** A decision on one axis leaves the other to the maps. */
const decidedPlace = ({ x, y }: Decided, derived: Point | undefined): Point | undefined =>
  x === undefined && y === undefined ? derived : { x: x ?? derived?.x ?? 0, y: y ?? derived?.y ?? 0 };

/**
 * Where every counted class stands, whatever the thresholds: the component-wise median over the maps that placed it,
 * each map centred on its actors and scaled to one radius; then overlaps removed by card size. What nobody placed
 * stands below. What the users placed (decisions on x, y) stays exactly there.
 */
export const mergePositions = (
  counts: Counts,
  members: ReadonlyMap<ActorRef, readonly PlacedMember[]>,
  sized: readonly Sized[],
  decided: ReadonlyMap<ActorRef, Decided>,
): Map<ActorRef, Point> => {
  const places = medianPlaces(counts, members);
  const wanted = sized.map(({ id, width, height }) => {
    const place = decidedPlace(decided.get(id) ?? {}, places.get(id));
    return { id, name: '', width, height, ...place };
  });
  return removeOverlaps(
    placeUnplaced(wanted, (size) => size),
    { fixed: placedByHand(decided) },
  );
};

/** The classes that the users placed. */
export const placedByHand = (decided: ReadonlyMap<ActorRef, Decided>): Set<ActorRef> =>
  new Set([...decided].filter(([, { x, y }]) => x !== undefined || y !== undefined).map(([id]) => id));
