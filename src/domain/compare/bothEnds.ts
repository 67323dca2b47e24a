import type { ActorRef, Key } from '../entity';
import type { Compared } from '../merge/view';

/**
 * What the representatives of an end of a link did: at least one drew the link; none did, though some are in the room;
 * or the end has no representative among the counted maps, and nothing can be said.
 */
export type EndState = 'drew' | 'did-not-draw' | 'nobody-here';

/** An end of a link, with those who represent it. */
export interface LinkEnd {
  readonly classId: ActorRef;
  /** The counted maps whose authors represent it (`self`). */
  readonly representedIn: readonly string[];
  /** Those of them that drew the link. */
  readonly drawnIn: readonly string[];
  readonly state: EndState;
}

/** A link with what those whom it concerns drew. */
export interface EndsOfLink {
  /** The key of the pair. */
  readonly key: Key;
  readonly source: LinkEnd;
  readonly target: LinkEnd;
  /** All counted maps that drew it. */
  readonly mapIds: readonly string[];
}

/** The links by who of those whom they concern drew them; within each, what most maps drew first. */
export interface BothEnds {
  /** How many counted maps say whom their authors represent. */
  readonly representing: number;
  /** A representative of either end drew it: it may be one person who represents both. */
  readonly both: readonly EndsOfLink[];
  /** Representatives of exactly one end drew it; those whose other end is in the room too come first. */
  readonly one: readonly EndsOfLink[];
  /** Only third parties drew it; the more of the ends are in the room, the earlier. */
  readonly others: readonly EndsOfLink[];
}

const stateOf = (representedIn: readonly string[], drawnIn: readonly string[]): EndState => {
  if (representedIn.length === 0) return 'nobody-here';
  return drawnIn.length > 0 ? 'drew' : 'did-not-draw';
};

const endOf = (
  classId: ActorRef,
  representedIn: readonly string[] = [],
  mapIds: readonly string[],
): LinkEnd => {
  const drawnIn = representedIn.filter((mapId) => mapIds.includes(mapId));
  return { classId, representedIn, drawnIn, state: stateOf(representedIn, drawnIn) };
};

const countEnds = ({ source, target }: EndsOfLink, state: EndState): number =>
  [source, target].filter((end) => end.state === state).length;

/** How many of a link's ends have no representative among the counted maps: 0–2. */
export const absentEnds = (link: EndsOfLink): number => countEnds(link, 'nobody-here');

const ranked = (links: readonly EndsOfLink[]): EndsOfLink[] =>
  [...links].sort((a, b) => absentEnds(a) - absentEnds(b) || b.mapIds.length - a.mapIds.length);

/** Who drew each link: representatives of both its ends, of one, or third parties only. */
export const bothEnds = ({ actors, links }: Compared): BothEnds => {
  const representedIn = new Map(actors.map(({ id, selfIn }) => [id, selfIn]));
  const all = links.map(({ key, source, target, mapIds }) => ({
    key,
    source: endOf(source, representedIn.get(source), mapIds),
    target: endOf(target, representedIn.get(target), mapIds),
    mapIds,
  }));
  const drawnByEnds = (count: number) => ranked(all.filter((link) => countEnds(link, 'drew') === count));
  return {
    representing: new Set(actors.flatMap(({ selfIn }) => selfIn)).size,
    both: drawnByEnds(2),
    one: drawnByEnds(1),
    others: drawnByEnds(0),
  };
};
