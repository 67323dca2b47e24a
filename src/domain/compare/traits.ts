import type { ActorCount, Counts, LinkCount } from './counts';

/** What is drawn in some maps more often than in the rest. */
export interface Distinction<T> {
  readonly thing: T;
  /** How many of these maps drew it. */
  readonly inside: number;
  /** How many of the other counted maps did. */
  readonly outside: number;
}

/** What holds some of the counted maps together, and what sets them apart from the rest. */
export interface Traits {
  /** How many maps they are, and how many others were counted. */
  readonly inside: number;
  readonly outside: number;
  /** Every one of them drew these; in the order of the counts. */
  readonly allDrewActors: readonly ActorCount[];
  readonly allDrewLinks: readonly LinkCount[];
  /** More than half of them drew these, and at most half as large a share of the others; the widest apart first. */
  readonly setsApart: readonly Distinction<ActorCount>[];
}

/** What is common to the given maps, by id, and seldom in the others that were counted. */
export const traitsOf = ({ maps, actors, links }: Counts, mapIds: readonly string[]): Traits => {
  const these = new Set(mapIds);
  const size = mapIds.length;
  const others = maps.length - size;
  const insideOf = (thing: { readonly mapIds: readonly string[] }): number =>
    thing.mapIds.filter((id) => these.has(id)).length;
  const shareOutside = ({ outside }: Distinction<unknown>): number => outside / others;
  const widthOf = (one: Distinction<unknown>): number => one.inside / size - shareOutside(one);
  const distinctions = actors.map((thing) => {
    const inside = insideOf(thing);
    return { thing, inside, outside: thing.mapIds.length - inside };
  });
  return {
    inside: size,
    outside: others,
    allDrewActors: actors.filter((actor) => insideOf(actor) === size),
    allDrewLinks: links.filter((link) => insideOf(link) === size),
    setsApart: distinctions
      .filter((one) => others > 0 && one.inside > size / 2 && shareOutside(one) <= one.inside / size / 2)
      .sort((a, b) => widthOf(b) - widthOf(a)),
  };
};
