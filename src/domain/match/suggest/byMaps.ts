import type { ActorRef } from '../../entity';
import { mapFeatures, neighbourWeight } from '../evidence/mapFeatures';
import { logOddsOf } from '../model/logistic';
import type { PreparedMatchModel } from '../model/matchModel';
import { createClustering } from './clusters';
import type { ClassPair, Forbids, NamedPair } from './pairs';
import type { MatchTask } from './task';

/** Log odds by names from which neighbours are taken for the same before anybody is asked. */
const LIKELY = 2;

/** The neighbours of each class, those that their names make one counted as one. */
const neighbourhoods = (task: MatchTask, pairs: readonly NamedPair[], forbids: Forbids): Set<ActorRef>[] => {
  const named = pairs.map(({ a, b, byNames }) => ({ a, b, logOdds: byNames }));
  const clustering = createClustering(task.classes.length, named, forbids);
  clustering.grow(
    named.filter(({ logOdds }) => logOdds >= LIKELY),
    LIKELY,
  );
  const numberById = new Map(task.classes.map(({ id }, at) => [id, at]));
  const standsFor = task.classes.map(
    (_, at) => task.classes[clustering.clusterOf(at).members[0] ?? at]?.id ?? '',
  );
  return task.classes.map(
    ({ neighbours }) => new Set(neighbours.map((id) => standsFor[numberById.get(id) ?? -1] ?? id)),
  );
};

/** By how many classes each is linked with. */
const weightsOf = (neighbours: readonly ReadonlySet<ActorRef>[]): Map<ActorRef, number> => {
  const degrees = new Map<ActorRef, number>();
  for (const ids of neighbours) for (const id of ids) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return new Map([...degrees].map(([id, degree]) => [id, neighbourWeight(degree)]));
};

type Rivals = (pair: NamedPair) => number;

/** Who else is likely one of two, and cannot be the other: the best log odds of such a rival of either side. */
const rivalling = (pairs: readonly NamedPair[], count: number, forbids: Forbids): Rivals => {
  const partners: { other: number; byNames: number }[][] = Array.from({ length: count }, () => []);
  const known = new Map<string, number>();
  for (const { a, b, byNames } of pairs) {
    partners[a]?.push({ other: b, byNames });
    partners[b]?.push({ other: a, byNames });
    known.set(`${a} ${b}`, byNames);
  }
  for (const list of partners) list.sort((x, y) => y.byNames - x.byNames || x.other - y.other);
  const cannotBe = (one: number, other: number): boolean =>
    forbids(one, other) || (known.get(`${Math.min(one, other)} ${Math.max(one, other)}`) ?? -LIKELY) < 0;
  const best = (of: number, besides: number): number =>
    partners[of]?.find(({ other }) => other !== besides && cannotBe(besides, other))?.byNames ??
    Number.NEGATIVE_INFINITY;
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
  const neighbours = neighbourhoods(task, pairs, forbids);
  const neighbourWeights = weightsOf(neighbours);
  const rivalOf = rivalling(pairs, classes.length, forbids);
  const mapCount = new Set(classes.flatMap(({ mapIds }) => mapIds)).size;
  const hasKinds = new Set(classes.flatMap(({ kind }) => kind ?? [])).size > 1;
  return pairs.flatMap((pair) => {
    const [a, b] = [classes[pair.a], classes[pair.b]];
    const [neighboursA, neighboursB] = [neighbours[pair.a], neighbours[pair.b]];
    if (!a || !b || !neighboursA || !neighboursB) return [];
    const { byNames } = pair;
    const around = { neighboursA, neighboursB, neighbourWeights, mapCount, hasKinds };
    const mapValues = mapFeatures({ a, b, ...around, byNames, rival: rivalOf(pair) });
    const most = isImpossible(pair) ? Number.NEGATIVE_INFINITY : byNames + MOST_BY_MAPS;
    return [{ ...pair, mapValues, logOdds: Math.min(most, logOddsOf(mapValues, maps)) }];
  });
};
