import type { CountedMap } from '../compare/counts';
import { countCommon } from '../compare/jaccard';
import { sharedNetworks } from '../compare/sharedNetworks';
import type { Compared } from '../merge/view';
import { lowerMedian } from '../merge/votes';
import { type PointCode, pointOf, type TalkingPoint } from './point';

/** Two of fewer maps share more than half by sharing at all. */
const FEWEST_MAPS_TO_SHARE = 3;
const FEWEST_ACTORS = 3;
/** From this share on, two maps have much in common; below it, little. */
const MUCH = 0.5;

/** A map of so large a share of the usual number of actors is as large as others. */
const USUAL_SIZE = 0.75;

/** Two maps with how many actors they have in common. */
interface MapPair {
  readonly maps: readonly [string, string];
  readonly shared: number;
  readonly all: number;
  /** Jaccard of actors. */
  readonly alike: number;
}

/** Without the maps of those who drew less: they differ from the others by their size alone. */
const ofUsualSize = (maps: readonly CountedMap[]): CountedMap[] => {
  const usual = lowerMedian(maps.map(({ classIds }) => classIds.size)) ?? 0;
  return maps.filter(({ classIds: { size } }) => size >= FEWEST_ACTORS && size >= USUAL_SIZE * usual);
};

const pairsOf = (maps: readonly CountedMap[]): MapPair[] =>
  maps.flatMap((one, index) =>
    maps.slice(index + 1).map((other): MapPair => {
      const shared = countCommon(one.classIds, other.classIds);
      const all = one.classIds.size + other.classIds.size - shared;
      return { maps: [one.id, other.id], shared, all, alike: shared / all };
    }),
  );

const pointAbout = (code: PointCode, { maps, shared, all }: MapPair, surprise: number): TalkingPoint =>
  pointOf(code, { about: maps.join('/'), maps, numbers: { shared, all }, surprise });

/**
 * Pairs of maps that share less than half of their actors, and pairs that share half or more, the most remarkable first:
 * by how far their Jaccard lies from the median of all pairs, as a share of how far it could lie.
 */
export const likePairs = ({ counts }: Compared): TalkingPoint[] => {
  const pairs = pairsOf(ofUsualSize(counts.maps));
  const usual = lowerMedian(pairs.map(({ alike }) => alike)) ?? 0;
  const below = (pair: MapPair): number => (usual === 0 ? 0 : Math.max(0, usual - pair.alike) / usual);
  const above = (pair: MapPair): number => (usual === 1 ? 0 : Math.max(0, pair.alike - usual) / (1 - usual));
  const least = pairs.filter(({ alike }) => alike < MUCH).sort((a, b) => a.alike - b.alike);
  const most = pairs
    .filter(({ alike, shared }) => alike >= MUCH && shared >= FEWEST_ACTORS)
    .sort((a, b) => b.alike - a.alike || b.shared - a.shared);
  return [
    ...least.map((pair) => pointAbout('least-alike', pair, below(pair))),
    ...most.map((pair) => pointAbout('most-alike', pair, above(pair))),
  ];
};

/** The networks that more than half of the maps hold, most drawn first. */
export const networksOfMost = (compared: Compared): TalkingPoint[] => {
  const of = compared.counts.maps.length;
  const shared = sharedNetworks(compared).filter(({ mapIds }) => 2 * mapIds.length > of);
  if (shared.length === 0 || of < FEWEST_MAPS_TO_SHARE) return [];
  const drawn = shared.map(({ mapIds }) => mapIds.length);
  return [
    pointOf('shared-networks', {
      actors: [...new Set(shared.flatMap(({ members }) => members.map(({ classId }) => classId)))],
      names: shared.map(({ name }) => name),
      numbers: { drawn: Math.min(...drawn), of },
      surprise: Math.max(...drawn) / of,
    }),
  ];
};
