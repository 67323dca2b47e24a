import { removeOverlaps } from './overlaps';
import { type Box, freePlace, placeUnplaced, type Size, type Span } from './placing';
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

/** Places newcomers for one arrival; the boxes taken grow as it goes on. */
const createPlacing = <T extends TidyActor>(arrival: Arrival<T>, sizeOf: (actor: T) => Size) => {
  const { standing, links, near, within } = arrival;
  const partners = partnersById(links);
  const placedById = new Map(standing.map((actor): [string, Placed<T>] => [actor.id, actor]));
  const boxOf = (actor: Placed<T>): Box => {
    const { width, height } = sizeOf(actor);
    return { width, height, x: actor.x, y: actor.y };
  };
  const taken = standing.map(boxOf);
  const places = new Map<string, Point>();

  const put = (actor: T, { x, y }: Point): void => {
    const placed = { ...actor, x: Math.round(x), y: Math.round(y) };
    places.set(actor.id, { x: placed.x, y: placed.y });
    placedById.set(actor.id, placed);
    taken.push(boxOf(placed));
  };

  const placedPartners = (id: string): Placed<T>[] =>
    (partners.get(id) ?? []).flatMap((partner) => placedById.get(partner) ?? []);

  /** Those linked with the group, and whoever stands around them, nearest first. */
  const neighbourhood = (anchors: readonly Placed<T>[]): Placed<T>[] => {
    const farness = (at: Point) => Math.min(...anchors.map((anchor) => distance(anchor, at)));
    return [...placedById.values()]
      .map((actor) => ({ actor, far: farness(actor) }))
      .filter(({ far }) => far <= NEIGHBOURHOOD)
      .sort((a, b) => a.far - b.far)
      .slice(0, Math.max(MOST_NEIGHBOURS, anchors.length))
      .map(({ actor }) => actor);
  };

  /** A first guess: everybody beside the first that has a place and that they are linked with. */
  const fannedOut = (group: readonly T[]): Placed<T>[] => {
    const guessed = new Map<string, Placed<T>>();
    const countBeside = new Map<string, number>();
    const anchorOf = ({ id }: T): Placed<T> | undefined =>
      placedPartners(id)[0] ?? (partners.get(id) ?? []).flatMap((partner) => guessed.get(partner) ?? [])[0];
    const guess = (actor: T): void => {
      const anchor = anchorOf(actor);
      if (!anchor) return;
      const index = countBeside.get(anchor.id) ?? 0;
      countBeside.set(anchor.id, index + 1);
      const angle = outwards(anchor, placedPartners(anchor.id)) + fanStep(index) * FAN;
      const far = BESIDE + Math.floor(index / 10) * BESIDE;
      guessed.set(actor.id, {
        ...actor,
        x: anchor.x + far * Math.cos(angle),
        y: anchor.y + far * Math.sin(angle),
      });
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
  const placeBeside = (group: readonly T[], anchors: readonly Placed<T>[]): void => {
    const around = neighbourhood(anchors).map((actor) => ({ ...actor, pinned: true }));
    const newcomers = fannedOut(group).map((actor) => ({ ...actor, pinned: false }));
    const found = tidy([...around, ...newcomers], links, sizeOf);
    const cards = group.map((actor) => ({
      ...sizeOf(actor),
      ...(found.get(actor.id) ?? near),
      id: actor.id,
    }));
    const walls = taken.map((box, index) => ({ ...box, id: `\n${index}` }));
    const apart = removeOverlaps([...walls, ...cards], { fixed: new Set(walls.map(({ id }) => id)) });
    for (const actor of group) put(actor, apart.get(actor.id) ?? near);
  };

  /** A group by itself: laid out on its own, and moved as one to where there is room. */
  const placeBlock = (group: readonly T[]): void => {
    const found = tidy(group, links, sizeOf);
    const cards = group.map((actor) => ({ actor, ...sizeOf(actor), ...(found.get(actor.id) ?? ORIGIN) }));
    const left = Math.min(...cards.map(({ x, width }) => x - width / 2));
    const right = Math.max(...cards.map(({ x, width }) => x + width / 2));
    const top = Math.min(...cards.map(({ y, height }) => y - height / 2));
    const bottom = Math.max(...cards.map(({ y, height }) => y + height / 2));
    const at = freePlace(taken, { width: right - left, height: bottom - top }, near, within);
    const by = { x: at.x - (left + right) / 2, y: at.y - (top + bottom) / 2 };
    for (const { actor, x, y } of cards) put(actor, { x: x + by.x, y: y + by.y });
  };

  const placeLoose = (loose: readonly T[]): void => {
    if (loose.length > MOST_ONE_BY_ONE) {
      const all = placeUnplaced<T>([...placedById.values(), ...loose], sizeOf);
      const at = new Map(all.map((actor) => [actor.id, actor]));
      for (const actor of loose) put(actor, at.get(actor.id) ?? near);
      return;
    }
    const sizes = loose.map(sizeOf);
    const cell = {
      width: Math.max(0, ...sizes.map(({ width }) => width)),
      height: Math.max(0, ...sizes.map(({ height }) => height)),
    };
    for (const actor of loose) put(actor, freePlace(taken, cell, near, within));
  };

  return { partners, places, placedPartners, placeBeside, placeBlock, placeLoose };
};

/**
 * Places for actors that come to a map: beside those they are linked with, those linked with one another as a small map
 * of their own, all others next to each other. No card covers another, and nobody who stands moves.
 */
export const placeNewcomers = <T extends TidyActor>(
  arrival: Arrival<T>,
  sizeOf: (actor: T) => Size,
): Map<string, Point> => {
  const placing = createPlacing(arrival, sizeOf);
  const loose: T[] = [];
  for (const group of groupsOf(arrival.newcomers, placing.partners)) {
    const anchors = [...new Set(group.flatMap(({ id }) => placing.placedPartners(id)))];
    if (anchors.length > 0) placing.placeBeside(group, anchors);
    else if (group.length > 1) placing.placeBlock(group);
    else loose.push(...group);
  }
  placing.placeLoose(loose);
  return placing.places;
};
