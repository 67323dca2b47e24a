import type { ActorRef } from '../../entity';
import { type MapEvidence, mapFeatures, neighbourWeight } from '../evidence/mapFeatures';
import { logOddsOf } from '../model/logistic';
import type { PreparedMatchModel } from '../model/matchModel';
import { createClustering } from './clusters';
import type { ClassPair, Forbids, NamedPair } from './pairs';
import { pairFinder } from './pairTable';
import type { MatchTask } from './task';

/** Log odds by names from which neighbours are taken for the same before anybody is asked: a probability of 0.88. */
const TAKEN_FOR_SAME = 2;

/** For each class the smallest number of those that their names make one with it. */
const standInsByNames = (pairs: readonly NamedPair[], count: number, forbids: Forbids): readonly number[] => {
  const named = pairs.map(({ a, b, byNames }) => ({ a, b, logOdds: byNames }));
  const clustering = createClustering(count, named, forbids);
  clustering.grow(
    named.filter(({ logOdds }) => logOdds >= TAKEN_FOR_SAME),
    TAKEN_FOR_SAME,
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
    standIns[one] !== standIns[other] && (findPair(one, other)?.byNames ?? Number.NEGATIVE_INFINITY) < 0;
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

/** Log odds that what stands around two actors may add at most: it cannot make up for names that speak against it. */
const MOST_BY_MAPS = 3;

const mostOf = (pair: NamedPair): number =>
  isImpossible(pair) ? Number.NEGATIVE_INFINITY : pair.byNames + MOST_BY_MAPS;

/** Looks at the maps once, to say of each pair what they say. */
const mapEvidence = (
  task: MatchTask,
  pairs: readonly NamedPair[],
  forbids: Forbids,
): ((pair: NamedPair) => MapEvidence | undefined) => {
  const { classes } = task;
  const standIns = standInsByNames(pairs, classes.length, forbids);
  const neighbours = neighbourhoods(task, standIns);
  const neighbourWeights = weightsOf(neighbours);
  const rivalOf = rivalling(pairs, standIns, forbids);
  const mapCount = new Set(classes.flatMap(({ mapIds }) => mapIds)).size;
  const hasKinds = new Set(classes.flatMap(({ kind }) => kind ?? [])).size > 1;
  return (pair) => {
    const [a, b] = [classes[pair.a], classes[pair.b]];
    const [neighboursA, neighboursB] = [neighbours[pair.a], neighbours[pair.b]];
    if (!a || !b || !neighboursA || !neighboursB) return undefined;
    const around = { neighboursA, neighboursB, neighbourWeights };
    return { ...around, a, b, mapCount, hasKinds, byNames: pair.byNames, rival: rivalOf(pair) };
  };
};

/** The pairs, in their order, with what the maps say weighed beside what the names say. */
export const weighMaps = (
  task: MatchTask,
  pairs: readonly NamedPair[],
  forbids: Forbids,
  { maps }: PreparedMatchModel,
): ClassPair[] => {
  const evidenceOf = mapEvidence(task, pairs, forbids);
  const weighed: ClassPair[] = [];
  for (const pair of pairs) {
    const around = evidenceOf(pair);
    if (!around) continue;
    const { a, b, texts, evidence, byNames } = pair;
    const mapValues = mapFeatures(around);
    const logOdds = Math.min(mostOf(pair), logOddsOf(mapValues, maps));
    // field by field, in a plain loop: it runs for every pair of a workshop that is compared
    weighed.push({ a, b, texts, evidence, byNames, mapValues, logOdds });
  }
  return weighed;
};
