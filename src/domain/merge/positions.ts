import { groundOf, scaleOf as scaleOfMap } from '../backdrop/geometry';
import { waitingPlaces } from '../backdrop/waiting';
import { newMap } from '../commands/create';
import type { Counts } from '../compare/counts';
import type { ActorRef, Backdrop } from '../entity';
import { removeOverlaps } from '../layout/overlaps';
import { GAP, placeUnplaced, type Size } from '../layout/placing';
import { centreOf, type Point } from '../layout/shapes';
import { spreadInZones } from '../layout/spread';
import type { MapContent } from '../select';
import type { PlacedMember } from './actors';
import type { Decided } from './decided';
import { type CommonGround, commonBackdrop, medianOnGround, seenIn, tellingOf } from './ground';
import { scaleOf } from './scale';
import { median } from './votes';

/** A class with the room that its card takes. */
interface Sized extends Size {
  readonly id: ActorRef;
}

/** Root-mean-square distance from the middle that leaves room for one card of the size on a map. */
const ROOM = 75;

/** Where classes stand, and the ground that they stand on when all maps have the same. */
export interface MergedPlaces {
  readonly places: ReadonlyMap<ActorRef, Point>;
  readonly ground: CommonGround | undefined;
}

/** How many times as large as usual a ground may be from the beginning: it can still grow. */
const MOST_AT_ONCE = 10;

/** How a map's own coordinates become common ones. */
interface Frame {
  readonly centre: Point;
  readonly scale: number;
}

/** The radius of every map, for the cards to have room: it grows with their areas, and not with their names. */
const commonRadius = ({ actors }: Counts): number =>
  ROOM * Math.sqrt(actors.reduce((sum, { mapIds }) => sum + scaleOf(mapIds.length) ** 2, 0));

/** Brings a map's centroid to the origin and its root-mean-square radius to the common one. */
const frameOf = (content: MapContent, radius: number): Frame => {
  const seen = content.actors.map((actor) => seenIn(content, actor)).filter((one) => one !== undefined);
  const places = tellingOf(seen);
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

type Members = ReadonlyMap<ActorRef, readonly PlacedMember[]>;

/** Where the maps see a class, each in its own coordinates: the middle of its members there. */
const seenByMap = (
  members: readonly PlacedMember[],
  contents: ReadonlyMap<string, MapContent>,
): (readonly [mapId: string, place: Point])[] => {
  const seen = members.flatMap(({ mapId, actor }) => {
    const content = contents.get(mapId);
    const one = content && seenIn(content, actor);
    return one ? [{ ...one, mapId }] : [];
  });
  const byMap = new Map<string, Point[]>();
  for (const { mapId, x, y } of tellingOf(seen)) byMap.set(mapId, [...(byMap.get(mapId) ?? []), { x, y }]);
  return [...byMap].map(([mapId, places]) => [mapId, centreOf(places)]);
};

/** Where the maps see each class, by a median of what they say in common coordinates; absent where none placed it. */
const placesBy = (
  counts: Counts,
  members: Members,
  inCommon: (content: MapContent) => (place: Point) => Point,
  medianOf: (votes: readonly Point[]) => Point | undefined,
): Map<ActorRef, Point> => {
  const contents = new Map(counts.maps.map(({ id, content }) => [id, content]));
  const commonById = new Map(counts.maps.map(({ id, content }) => [id, inCommon(content)]));
  const places = new Map<ActorRef, Point>();
  for (const { id } of counts.actors) {
    const votes = seenByMap(members.get(id) ?? [], contents).map(
      ([mapId, place]) => commonById.get(mapId)?.(place) ?? place,
    );
    const place = medianOf(votes);
    if (place) places.set(id, place);
  }
  return places;
};

const medianPlace = (votes: readonly Point[]): Point | undefined => {
  const x = median(votes.map((vote) => vote.x));
  const y = median(votes.map((vote) => vote.y));
  return x === undefined || y === undefined ? undefined : { x, y };
};

/** On no ground in common: each map centred on its actors and scaled to one radius. */
const freePlaces = (counts: Counts, members: Members): Map<ActorRef, Point> => {
  const radius = commonRadius(counts);
  const inCommon = (content: MapContent) => {
    const frame = frameOf(content, radius);
    return (place: Point) => inFrame(place, frame);
  };
  return placesBy(counts, members, inCommon, medianPlace);
};

/** A ground that has not even the area of the cards needs not be tried. */
const leastScale = (backdrop: Backdrop, sized: readonly Sized[]): number => {
  const { width = 1, height = 1 } = groundOf(backdrop, 1)?.outer ?? {};
  const needed = sized.reduce((sum, card) => sum + (card.width + GAP) * (card.height + GAP), 0);
  return Math.min(MOST_AT_ONCE, Math.max(1, Math.sqrt(needed / (width * height))));
};

/** Whoever nobody placed waits below the ground. */
const withWaiting = (
  places: ReadonlyMap<ActorRef, Point>,
  sized: readonly Sized[],
  { backdrop, scale }: CommonGround,
): ReadonlyMap<ActorRef, Point> => {
  const waiting = sized.filter(({ id }) => !places.has(id));
  const taken = sized.flatMap((card) => {
    const place = places.get(card.id);
    return place ? [{ ...card, ...place }] : [];
  });
  const map = { info: newMap({ id: '', backdropScale: scale }), backdrop };
  const below = waitingPlaces(map, taken, waiting) ?? [];
  return new Map([
    ...places,
    ...waiting.map(({ id }, index): [ActorRef, Point] => [id, below[index] ?? centreOf([])]),
  ]);
};

/** On the ground that all have in common, as large as everybody needs to have room in their own zone. */
const groundedPlaces = (
  counts: Counts,
  members: Members,
  sized: readonly Sized[],
  backdrop: Backdrop,
): { readonly places: ReadonlyMap<ActorRef, Point>; readonly ground: CommonGround } => {
  const inCommon = (content: MapContent) => {
    const scale = scaleOfMap(content);
    return ({ x, y }: Point) => ({ x: x / scale, y: y / scale });
  };
  const places = placesBy(counts, members, inCommon, (votes) => medianOnGround(backdrop, votes));
  const least = leastScale(backdrop, sized);
  const cards = sized.flatMap((card) => {
    const place = places.get(card.id);
    return place ? [{ ...card, name: '', x: place.x * least, y: place.y * least }] : [];
  });
  const spread = spreadInZones(cards, [], backdrop, least, (card) => card) ?? { places, scale: 1 };
  const ground = { backdrop, scale: spread.scale };
  return { places: withWaiting(spread.places, sized, ground), ground };
};

/** Where the maps see each class; absent where none of them placed it. */
const derivedPlaces = (counts: Counts, members: Members, sized: readonly Sized[]): MergedPlaces => {
  const backdrop = commonBackdrop(counts);
  return backdrop
    ? groundedPlaces(counts, members, sized, backdrop)
    : { places: freePlaces(counts, members), ground: undefined };
};

/** A decision on one axis leaves the other to the maps. */
const decidedPlace = ({ x, y }: Decided, derived: Point | undefined): Point | undefined =>
  x === undefined && y === undefined ? derived : { x: x ?? derived?.x ?? 0, y: y ?? derived?.y ?? 0 };

/**
 * Where every counted class stands, whatever the thresholds. Where all maps lie on the same zones: by the medians on
 * that ground, spread in their zones. Else: the component-wise median over the maps that placed it, each map centred on
 * its actors and scaled to one radius. Then overlaps are removed by card size; what nobody placed stands below. What the
 * users placed (decisions on x, y) stays exactly there.
 */
export const mergePositions = (
  counts: Counts,
  members: Members,
  sized: readonly Sized[],
  decided: ReadonlyMap<ActorRef, Decided>,
): MergedPlaces => {
  const { places, ground } = derivedPlaces(counts, members, sized);
  const fixed = placedByHand(decided);
  // the ground has room for all who stand where it put them
  if (ground && fixed.size === 0) return { places, ground };
  const wanted = sized.map(({ id, width, height }) => {
    const place = decidedPlace(decided.get(id) ?? {}, places.get(id));
    return { id, name: '', width, height, ...place };
  });
  return {
    places: removeOverlaps(
      placeUnplaced(wanted, (size) => size),
      { fixed },
    ),
    ground,
  };
};

/** The classes that the users placed. */
export const placedByHand = (decided: ReadonlyMap<ActorRef, Decided>): Set<ActorRef> =>
  new Set([...decided].filter(([, { x, y }]) => x !== undefined || y !== undefined).map(([id]) => id));
