import type { ActorRef } from '../entity';
import { type Spread, spread } from '../merge/votes';
import { finished, type Steps } from '../steps';
import type { CountedMap, Counts } from './counts';
import { ranksOf } from './ranks';
import { degreesIn } from './roles';

/** The ranks of an actor by its number of links, 1 being the most, over the maps that drew it and hold any link. */
export interface RanksOnMaps extends Spread {
  /** The maps on which nobody has more links. */
  readonly firstOn: readonly string[];
}

/** An actor on one map. */
interface Ranked {
  readonly mapId: string;
  readonly rank: number;
}

/** Without links nobody is before anybody. */
const ranksOn = ({ classIds, pairs }: CountedMap): [ActorRef, number][] => {
  if (pairs.size === 0) return [];
  const degrees = [...degreesIn({ nodes: [...classIds], links: [...pairs.values()] })];
  const ranks = ranksOf(degrees.map(([, degree]) => degree));
  return degrees.map(([id], index) => [id, ranks[index] ?? 0]);
};

const ofActor = (ranked: readonly Ranked[]): RanksOnMaps => {
  const told = spread(ranked.map(({ rank }) => [rank])) ?? { median: 0, min: 0, max: 0, n: 0 };
  return { ...told, firstOn: ranked.flatMap(({ rank, mapId }) => (rank === 1 ? [mapId] : [])) };
};

/** As `ranksOnMaps`, in steps of one map each. */
export function* rankingOnMaps({ maps }: Pick<Counts, 'maps'>): Steps<ReadonlyMap<ActorRef, RanksOnMaps>> {
  const byActor = new Map<ActorRef, Ranked[]>();
  for (const map of maps) {
    for (const [id, rank] of ranksOn(map)) {
      byActor.set(id, [...(byActor.get(id) ?? []), { mapId: map.id, rank }]);
    }
    yield;
  }
  return new Map([...byActor].map(([id, ranked]) => [id, ofActor(ranked)]));
}

/** How actors rank by links from map to map; those that no map with links holds are not there. */
export const ranksOnMaps = (counts: Pick<Counts, 'maps'>): ReadonlyMap<ActorRef, RanksOnMaps> =>
  finished(rankingOnMaps(counts));
