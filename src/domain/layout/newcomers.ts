import { removeOverlaps } from './overlaps';
import { type Box, boxAround, freePlace, placeUnplaced, type Size, type Span } from './placing';
import { centreOf, type Point } from './shapes';
import { type TidyActor, type TidyLink, tidy } from './tidy';

type Placed<T> = T & Point;

/** Actors that come to a map, and what is there. */
export interface Arrival<T extends TidyActor> {
  readonly standing: readonly Placed<T>[];
  readonly newcomers: readonly T[];
  /** All links, also those among the standing. */
  readonly links: readonly TidyLink[];
  /** Where those gather who are linked with nobody that stands. */
  readonly near: Point;
  readonly within?: Span | undefined;
}

/** How far from those they are linked with newcomers look at who stands around, and at how many of them. */
const NEIGHBOURHOOD = 450;
const MOST_NEIGHBOURS = 40;
/** Where a newcomer begins to look for its place, seen from whom it is linked with. */
const BESIDE = 170;
const FAN = Math.PI / 5;
/** More without a link come in a grid of their own, below the map. */
const MOST_ONE_BY_ONE = 12;

const ORIGIN: Point = { x: 0, y: 0 };

const partnersById = (links: readonly TidyLink[]): Map<string, string[]> => {
  const partners = new Map<string, string[]>();
  const note = (id: string, partner: string) => {
    const known = partners.get(id);
    if (known) known.push(partner);
    else partners.set(id, [partner]);
  };
  for (const { source, target } of links) {
    note(source, target);
    note(target, source);
  }
  return partners;
};

/** Newcomers who are linked with one another, directly or through others of them; each group from its first on. */
const groupsOf = <T extends TidyActor>(
  newcomers: readonly T[],
  partners: ReadonlyMap<string, readonly string[]>,
): T[][] => {
  const waiting = new Map(newcomers.map((actor) => [actor.id, actor]));
  return newcomers.flatMap((first) => {
    if (!waiting.delete(first.id)) return [];
    const group = [first];
    for (const { id } of group) {
      for (const partner of partners.get(id) ?? []) {
        const actor = waiting.get(partner);
        if (actor && waiting.delete(partner)) group.push(actor);
      }
    }
    return [group];
  });
};

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Away from those that an actor is linked with already: there is room for others. */
const outwards = (at: Point, others: readonly Point[]): number => {
  if (others.length === 0) return Math.PI / 2;
  const middle = centreOf(others);
  return Math.atan2(at.y - middle.y, at.x - middle.x);
};

/** 0, 1, −1, 2, −2 …: a fan opens on both sides. */
const fanStep = (index: number): number => (index % 2 === 1 ? (index + 1) / 2 : -index / 2);

/** A map on which one arrival is being placed; what stands there grows as it goes on. */
interface Site<T extends TidyActor> {
  readonly arrival: Arrival<T>;
  readonly sizeOf: (actor: T) => Size;
  readonly partners: ReadonlyMap<string, readonly string[]>;
  readonly placedById: Map<string, Placed<T>>;
  readonly taken: Box[];
  /** Of the newcomers. */
  readonly places: Map<string, Point>;
}

const boxOf = <T extends TidyActor>(actor: Placed<T>, sizeOf: (actor: T) => Size): Box => {
  const { width, height } = sizeOf(actor);
  return { width, height, x: actor.x, y: actor.y };
};

const siteOf = <T extends TidyActor>(arrival: Arrival<T>, sizeOf: (actor: T) => Size): Site<T> => ({
  arrival,
  sizeOf,
  partners: partnersById(arrival.links),
  placedById: new Map(arrival.standing.map((actor) => [actor.id, actor])),
  taken: arrival.standing.map((actor) => boxOf(actor, sizeOf)),
  places: new Map(),
});

const put = <T extends TidyActor>(site: Site<T>, actor: T, { x, y }: Point): void => {
  const placed = { ...actor, x: Math.round(x), y: Math.round(y) };
  site.places.set(actor.id, { x: placed.x, y: placed.y });
  site.placedById.set(actor.id, placed);
  site.taken.push(boxOf(placed, site.sizeOf));
};

const placedPartners = <T extends TidyActor>({ partners, placedById }: Site<T>, id: string): Placed<T>[] =>
  (partners.get(id) ?? []).flatMap((partner) => placedById.get(partner) ?? []);

/** Those linked with the group, and whoever stands around them, nearest first. */
const neighbourhood = <T extends TidyActor>(
  { placedById }: Site<T>,
  anchors: readonly Placed<T>[],
): Placed<T>[] => {
  const farness = (at: Point) => Math.min(...anchors.map((anchor) => distance(anchor, at)));
  return [...placedById.values()]
    .map((actor) => ({ actor, far: farness(actor) }))
    .filter(({ far }) => far <= NEIGHBOURHOOD)
    .sort((a, b) => a.far - b.far)
    .slice(0, Math.max(MOST_NEIGHBOURS, anchors.length))
    .map(({ actor }) => actor);
};

/** A guess for one more beside somebody, counted from 0: a fan that opens outwards. */
const besideAnchor = <T extends TidyActor>(site: Site<T>, anchor: Placed<T>, index: number): Point => {
  const angle = outwards(anchor, placedPartners(site, anchor.id)) + fanStep(index) * FAN;
  const far = BESIDE + Math.floor(index / 10) * BESIDE;
  return { x: anchor.x + far * Math.cos(angle), y: anchor.y + far * Math.sin(angle) };
};

/** A first guess: everybody beside the first that has a place and that they are linked with. */
const fannedOut = <T extends TidyActor>(site: Site<T>, group: readonly T[]): Placed<T>[] => {
  const guessed = new Map<string, Placed<T>>();
  const countBeside = new Map<string, number>();
  const anchorOf = ({ id }: T): Placed<T> | undefined =>
    placedPartners(site, id)[0] ??
    (site.partners.get(id) ?? []).flatMap((partner) => guessed.get(partner) ?? [])[0];
  const guess = (actor: T): void => {
    const anchor = anchorOf(actor);
    if (!anchor) return;
    const index = countBeside.get(anchor.id) ?? 0;
    countBeside.set(anchor.id, index + 1);
    guessed.set(actor.id, { ...actor, ...besideAnchor(site, anchor, index) });
  };
  // those linked through others find them placed in a later round
  for (let left = group; left.length > 0; ) {
    left.forEach(guess);
    const still = left.filter(({ id }) => !guessed.has(id));
    if (still.length === left.length) break;
    left = still;
  }
  return group.flatMap(({ id }) => guessed.get(id) ?? []);
};

/** A group that hangs on somebody who stands: the links find room for it, and nobody else gives way. */
const placeBeside = <T extends TidyActor>(
  site: Site<T>,
  group: readonly T[],
  anchors: readonly Placed<T>[],
): void => {
  const { near, links } = site.arrival;
  const around = neighbourhood(site, anchors).map((actor) => ({ ...actor, pinned: true }));
  const newcomers = fannedOut(site, group).map((actor) => ({ ...actor, pinned: false }));
  const found = tidy([...around, ...newcomers], links, site.sizeOf);
  const cards = group.map((actor) => ({
    ...site.sizeOf(actor),
    ...(found.get(actor.id) ?? near),
    id: actor.id,
  }));
  const walls = site.taken.map((box, index) => ({ ...box, id: `\n${index}` }));
  const apart = removeOverlaps([...walls, ...cards], { fixed: new Set(walls.map(({ id }) => id)) });
  for (const actor of group) put(site, actor, apart.get(actor.id) ?? near);
};

/** A group by itself: laid out on its own, and moved as one to where there is room. */
const placeBlock = <T extends TidyActor>(site: Site<T>, group: readonly T[]): void => {
  const { links, near, within } = site.arrival;
  const found = tidy(group, links, site.sizeOf);
  const cards = group.map((actor) => ({ actor, ...site.sizeOf(actor), ...(found.get(actor.id) ?? ORIGIN) }));
  const block = boxAround(cards);
  const at = freePlace(site.taken, block, near, within);
  for (const { actor, x, y } of cards) put(site, actor, { x: x + at.x - block.x, y: y + at.y - block.y });
};

/** Those linked with nobody: a few one by one where there is room, many in a grid below. */
const placeLoose = <T extends TidyActor>(site: Site<T>, loose: readonly T[]): void => {
  const { near, within } = site.arrival;
  if (loose.length > MOST_ONE_BY_ONE) {
    const all = placeUnplaced<T>([...site.placedById.values(), ...loose], site.sizeOf);
    const at = new Map(all.map((actor) => [actor.id, actor]));
    for (const actor of loose) put(site, actor, at.get(actor.id) ?? near);
    return;
  }
  const sizes = loose.map(site.sizeOf);
  const cell = {
    width: Math.max(0, ...sizes.map(({ width }) => width)),
    height: Math.max(0, ...sizes.map(({ height }) => height)),
  };
  for (const actor of loose) put(site, actor, freePlace(site.taken, cell, near, within));
};

/**
 * Places for actors that come to a map: beside those they are linked with, those linked with one another as a small map
 * of their own, all others next to each other. No card covers another, and nobody who stands moves.
 */
export const placeNewcomers = <T extends TidyActor>(
  arrival: Arrival<T>,
  sizeOf: (actor: T) => Size,
): Map<string, Point> => {
  const site = siteOf(arrival, sizeOf);
  const loose: T[] = [];
  for (const group of groupsOf(arrival.newcomers, site.partners)) {
    const anchors = [...new Set(group.flatMap(({ id }) => placedPartners(site, id)))];
    if (anchors.length > 0) placeBeside(site, group, anchors);
    else if (group.length > 1) placeBlock(site, group);
    else loose.push(...group);
  }
  placeLoose(site, loose);
  return site.places;
};
