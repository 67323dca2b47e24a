import type { CountedMap, Counts, DrawnLink, DrawnPair, LinkCount } from '../compare/counts';
import type { SignedNote } from './actors';
import { mode, type Spread, spread, type Vote, type Voted } from './votes';

/** Where a link between two classes runs, seen from its source. */
export type PairDirection = 'none' | 'forward' | 'backward' | 'both';

/** What the counted maps say together of a linked pair. What nobody said is undefined. */
export interface LinkAttributes {
  readonly kind: Voted<string> | undefined;
  /** Among those who stated one. */
  readonly direction: Voted<PairDirection> | undefined;
  readonly strength: Spread | undefined;
  readonly notes: readonly SignedNote[];
}

export type MergedLink = LinkCount & LinkAttributes;

/** A map's part in a linked pair. */
interface Contribution {
  readonly mapId: string;
  readonly links: readonly DrawnLink[];
}

/** Which of tied directions stands for them: the one that leaves out least. */
const DIRECTIONS: readonly PairDirection[] = ['both', 'forward', 'backward', 'none'];

const statedDirection = ({ link, reversed }: DrawnLink): PairDirection | undefined => {
  if (link.direction !== 'forward') return link.direction;
  return reversed ? 'backward' : 'forward';
};

/** Parallel links of one map are one vote: there and back are both ways. */
const directionOf = (links: readonly DrawnLink[]): PairDirection | undefined => {
  const stated = new Set(links.map(statedDirection));
  if (stated.has('both') || (stated.has('forward') && stated.has('backward'))) return 'both';
  return DIRECTIONS.find((direction) => stated.has(direction));
};

const directionVotes = (contributions: readonly Contribution[]): Vote<PairDirection>[] =>
  contributions.flatMap(({ mapId, links }) => {
    const value = directionOf(links);
    return value ? [{ mapId, value }] : [];
  });

const kindVotes = (contributions: readonly Contribution[]): Vote<string>[] =>
  contributions.flatMap(({ mapId, links }) =>
    links.flatMap(({ link: { kind } }) => (kind ? [{ mapId, value: kind }] : [])),
  );

const strengths = ({ links }: Contribution): number[] =>
  links.map(({ link }) => link.strength).filter((strength) => strength !== undefined);

const notesOf = ({ mapId, links }: Contribution): SignedNote[] =>
  links.flatMap(({ key, link: { note } }) => (note ? [{ mapId, key, text: note }] : []));

const attributesOf = (contributions: readonly Contribution[]): LinkAttributes => ({
  kind: mode(kindVotes(contributions)),
  direction: mode(directionVotes(contributions), (a, b) => DIRECTIONS.indexOf(a) - DIRECTIONS.indexOf(b)),
  strength: spread(contributions.map(strengths)),
  notes: contributions.flatMap(notesOf),
});

const contributionsTo = (link: LinkCount, mapById: ReadonlyMap<string, CountedMap>): Contribution[] =>
  link.mapIds.map((mapId) => {
    const pair: DrawnPair | undefined = mapById.get(mapId)?.pairs.get(link.key);
    return { mapId, links: pair?.links ?? [] };
  });

/** Every linked pair with its attributes. Kind: the mode. Strength: lower median. Notes: all, with their maps. */
export const mergeLinks = (counts: Counts): MergedLink[] => {
  const mapById = new Map(counts.maps.map((map) => [map.id, map]));
  return counts.links.map((link) => ({ ...link, ...attributesOf(contributionsTo(link, mapById)) }));
};
