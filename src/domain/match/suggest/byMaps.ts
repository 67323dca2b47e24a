import type { ActorRef } from '../../entity';
import { mapFeatures, neighbourWeight } from '../evidence/mapFeatures';
import { logOddsOf } from '../model/logistic';
import type { PreparedMatchModel } from '../model/matchModel';
import { createClustering } from './clusters';
import type { ClassPair, Forbids, NamedPair } from './pairs';
import { pairFinder } from './pairTable';
import type { MatchTask } from './task';

/** Log odds by names from which neighbours are taken for the same before anybody is asked. */
const LIKELY = 2;

/** For each class the smallest number of those that their names make one with it. */
const standInsByNames = (pairs: readonly NamedPair[], count: number, forbids: Forbids): readonly number[] => {
  const named = pairs.map(({ a, b, byNames }) => ({ a, b, logOdds: byNames }));
  const clustering = createClustering(count, named, forbids);
  clustering.grow(
    named.filter(({ logOdds }) => logOdds >= LIKELY),
    LIKELY,
  );
  return Array.from({ length: count }, (_, at) => clustering.clusterOf(at).members[0] ?? at);
};

/** The neighbours of each class, by those that stand for them. */
const neighbourhoods = ({ classes }: MatchTask, standIns: readonly number[]): Set<number>[] => {
  const standsFor = new Map(classes.map(({ id }, at): [ActorRef, number] => [id, standIns[at] ?? at]));
  return classes.map(({ neighbours }) => new Set(neighbours.flatMap((id) => standsFor.get(id) ?? [])));
};

/** By how many classes each is linked with. */
const weightsOf = (neighbours: readonly ReadonlySet<number>[]): Map<number, number> => {
  const degrees = new Map<number, number>();
  for (const ids of neighbours) for (const at of ids) degrees.set(at, (degrees.get(at) ?? 0) + 1);
  return new Map([...degrees].map(([at, degree]) => [at, neighbourWeight(degree)]));
};

type Rivals = (pair: NamedPair) => number;

/** Who else is likely one of two, and cannot be the other: the best log odds of such a rival of either side. */
const rivalling = (pairs: readonly NamedPair[], standIns: readonly number[], forbids: Forbids): Rivals => {
  const partners: NamedPair[][] = standIns.map(() => []);
  for (const pair of pairs) {
    partners[pair.a]?.push(pair);
    partners[pair.b]?.push(pair);
  }
  const findPair = pairFinder(standIns.length, pairs);
  for (const list of partners) list.sort((x, y) => y.byNames - x.byNames);
  const areUnlike = (one: number, other: number): boolean =>
    standIns[one] !== standIns[other] && (findPair(one, other)?.byNames ?? -LIKELY) < 0;
  const cannotBe = (one: number, other: number): boolean => areUnlike(one, other) || forbids(one, other);
  const best = (of: number, besides: number): number => {
    for (const { a, b, byNames } of partners[of] ?? []) {
      const other = a === of ? b : a;
      if (other !== besides && cannotBe(besides, other)) return byNames;
    }
    return Number.NEGATIVE_INFINITY;
  };
  return ({ a, b }) => Math.max(best(a, b), best(b, a));
};

/** Two persons stay two, however much else they share. */
const isImpossible = ({ evidence }: NamedPair): boolean => evidence.persons === 'different';

/** What stands around two actors cannot make up for names that speak against it. */
const MOST_BY_MAPS = 3;

/** Weighs what the maps say beside what the names say. */
export const weighMaps = (
  task: MatchTask,
  pairs: readonly NamedPair[],
  forbids: Forbids,
  { maps }: PreparedMatchModel,
): ClassPair[] => {
  const { classes } = task;
  const standIns = standInsByNames(pairs, classes.length, forbids);
  const neighbours = neighbourhoods(task, standIns);
  const neighbourWeights = weightsOf(neighbours);
  const rivalOf = rivalling(pairs, standIns, forbids);
  const mapCount = new Set(classes.flatMap(({ mapIds }) => mapIds)).size;
  const hasKinds = new Set(classes.flatMap(({ kind }) => kind ?? [])).size > 1;
  const weighed: ClassPair[] = [];
  for (const pair of pairs) {
    const [a, b] = [classes[pair.a], classes[pair.b]];
    const [neighboursA, neighboursB] = [neighbours[pair.a], neighbours[pair.b]];
    if (!a || !b || !neighboursA || !neighboursB) continue;
    const { byNames } = pair;
    const rival = rivalOf(pair);
    const neighbourhood = { neighboursA, neighboursB, neighbourWeights };
    const mapValues = mapFeatures({ ...neighbourhood, a, b, mapCount, hasKinds, byNames, rival });
    const most = isImpossible(pair) ? Number.NEGATIVE_INFINITY : byNames + MOST_BY_MAPS;
    const logOdds = Math.min(most, logOddsOf(mapValues, maps));
    weighed.push({
      a: pair.a,
      b: pair.b,
      texts: pair.texts,
      evidence: pair.evidence,
      byNames,
      mapValues,
      logOdds,
    });
  }
  return weighed;
};
