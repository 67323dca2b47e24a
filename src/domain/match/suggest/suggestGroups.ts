import { nameReasons } from '../evidence/reasons';
import { logistic } from '../model/logistic';
import { type PreparedMatchModel, trainedModel } from '../model/matchModel';
import { weighMaps } from './byMaps';
import { type Cluster, type Clustering, createClustering } from './clusters';
import { answersToEnough, gainOf } from './enough';
import { createNameMemory, type NameMemory } from './names';
import { type ClassPair, forbidding, namedPairs } from './pairs';
import type { Reason, SuggestedGroup, Suggestions, Tie } from './suggestion';
import type { MatchTask, TaskClass } from './task';

/*
 * The way from a workshop to suggestions, and where each step lives:
 *   ../classes.ts and its neighbours: the automatic rule, the users' words, and how these are said (settle, separate);
 *   task.ts: what of the workshop counts; ../names/: one name read into parts, by ../tables/; names.ts remembers it;
 *   nameIndex.ts: which names meet at all; ../evidence/: two names side by side, hard.ts what needs no second look;
 *   ../model/: how that is weighed; pairs.ts and byMaps.ts do it for classes, by their names and then by their maps;
 *   clusters.ts and this file: groups, ticked or asked; enough.ts: how many answers will do;
 *   alike.ts and beginnings.ts: the same for one name while it is being written.
 */

/** Log odds from which hard evidence needs no second look: a probability of 0.95. */
const SURE = 3;
/** Log odds from which a group is more likely one than not. */
const LIKELY = 0;
/** Log odds from which a question is worth an answer, though the group is less likely one than not: 0.35. */
const WORTH_ASKING = -0.62;
/** Log odds that a question below even odds shows at most: the average of its pairs may stand above its best one. */
const MOST_DOUBTFUL = -0.01;
/** Neighbours are named as a reason from so many in common. */
const LEAST_NEIGHBOURS = 2;

interface Compared {
  readonly task: MatchTask;
  readonly pairs: readonly ClassPair[];
  /** For each class its pairs with those of larger numbers. */
  readonly pairsByClass: readonly (readonly ClassPair[])[];
  readonly clustering: Clustering;
}

const byClass = (pairs: readonly ClassPair[], count: number): ClassPair[][] => {
  const lists: ClassPair[][] = Array.from({ length: count }, () => []);
  for (const pair of pairs) lists[pair.a]?.push(pair);
  return lists;
};

const idOf = ({ task }: Compared, at: number): string => task.classes[at]?.id ?? '';

const haveNeighboursInCommon = ({ task }: Compared, { a, b }: ClassPair): boolean => {
  const others = new Set(task.classes[b]?.neighbours);
  return (task.classes[a]?.neighbours.filter((id) => others.has(id)).length ?? 0) >= LEAST_NEIGHBOURS;
};

const isDrawnAs = (one: TaskClass | undefined, text: string): boolean => !one || one.names.includes(text);

const reasonsOf = (compared: Compared, pair: ClassPair): Reason[] => {
  const [a, b] = [compared.task.classes[pair.a], compared.task.classes[pair.b]];
  const byAlias = pair.texts.some((text) => !isDrawnAs(a, text) && !isDrawnAs(b, text));
  return [
    ...(byAlias ? ['alias' as const] : []),
    ...nameReasons(pair.evidence),
    ...(haveNeighboursInCommon(compared, pair) ? ['neighbours' as const] : []),
  ];
};

const tieOf = (compared: Compared, pair: ClassPair): Tie => ({
  a: idOf(compared, pair.a),
  b: idOf(compared, pair.b),
  probability: logistic(pair.logOdds),
  reasons: reasonsOf(compared, pair),
});

const strongestFirst = (x: ClassPair, y: ClassPair): number =>
  y.logOdds - x.logOdds || x.a - y.a || x.b - y.b;

/** The strongest pairs that hold the members together (a maximum spanning forest: Kruskal 1956). */
const strongestPairs = ({ pairsByClass }: Compared, members: readonly number[]): ClassPair[] => {
  const islandOf = new Map(members.map((member) => [member, member]));
  const inside = members.flatMap((member) => (pairsByClass[member] ?? []).filter(({ b }) => islandOf.has(b)));
  return inside.sort(strongestFirst).filter(({ a, b }) => {
    const [one, other] = [islandOf.get(a), islandOf.get(b)];
    if (one === other) return false;
    for (const [member, island] of islandOf) if (island === other) islandOf.set(member, one ?? a);
    return true;
  });
};

/** Maps that would newly count an actor together with others, and neighbours that would fall together. */
const impactOf = ({ task }: Compared, members: readonly number[]): number => {
  const classes = members.flatMap((at) => task.classes[at] ?? []);
  const maps = classes.map(({ mapIds }) => mapIds.length);
  const neighbours = classes.flatMap((one) => one.neighbours);
  const sum = maps.reduce((total, count) => total + count, 0);
  return sum - Math.max(0, ...maps) + neighbours.length - new Set(neighbours).size;
};

const groupOf = (
  compared: Compared,
  members: readonly number[],
  logOdds: number,
  preselected: boolean,
): SuggestedGroup => {
  const ties = strongestPairs(compared, members).map((pair) => tieOf(compared, pair));
  const classIds = members.map((at) => idOf(compared, at)).sort();
  return {
    key: JSON.stringify(classIds),
    classIds,
    probability: logistic(logOdds),
    preselected,
    reasons: [...new Set(ties.flatMap(({ reasons }) => reasons))],
    ties,
    impact: impactOf(compared, members),
  };
};

const mostGainFirst = (a: SuggestedGroup, b: SuggestedGroup): number =>
  gainOf(b) - gainOf(a) || (a.key < b.key ? -1 : 1);

const grouped = (compared: Compared, clusters: readonly Cluster[], preselected: boolean): SuggestedGroup[] =>
  clusters
    .filter(({ members }) => members.length > 1)
    .map(({ members, weakest = 0 }) => groupOf(compared, members, weakest, preselected))
    .sort(mostGainFirst);

/** Two clusters that are less likely one than not, and not so unlikely that nobody need be asked; each at most once. */
const doubtful = (compared: Compared): SuggestedGroup[] => {
  const { pairs, clustering } = compared;
  const asked = new Set<Cluster>();
  return pairs
    .filter(({ logOdds }) => logOdds >= WORTH_ASKING)
    .sort(strongestFirst)
    .flatMap(({ a, b }) => {
      const [one, other] = [clustering.clusterOf(a), clustering.clusterOf(b)];
      if (one === other || asked.has(one) || asked.has(other)) return [];
      const mean = clustering.linkage(one, other);
      if (mean === undefined || mean < WORTH_ASKING) return [];
      asked.add(one).add(other);
      return [groupOf(compared, [...one.members, ...other.members], Math.min(mean, MOST_DOUBTFUL), false)];
    });
};

/**
 * Which classes may be one beyond what is automatic, in groups. Hard evidence with a probability from 0.95 makes the
 * ticked ones; what is likely beyond these, or open (from 0.35), is asked. Never unites two classes with actors of one
 * map, nor what the users told apart. The same task gives the same answer, whatever the order of its parts and whatever
 * was asked before.
 */
export const suggestGroups = (
  task: MatchTask,
  model: PreparedMatchModel = trainedModel(),
  memory: NameMemory = createNameMemory(),
): Suggestions => {
  const forbids = forbidding(task);
  const pairs = weighMaps(task, namedPairs(task, forbids, model, memory), forbids, model);
  const clustering = createClustering(task.classes.length, pairs, forbids);
  const compared = { task, pairs, pairsByClass: byClass(pairs, task.classes.length), clustering };
  clustering.grow(
    pairs.filter(({ evidence, logOdds }) => logOdds >= SURE && evidence.fixed.isHard),
    SURE,
  );
  const sure = new Set(clustering.clusters());
  const ticked = grouped(compared, [...sure], true);
  clustering.grow(
    pairs.filter(({ logOdds }) => logOdds >= LIKELY),
    LIKELY,
  );
  const likely = clustering.clusters().filter((cluster) => !sure.has(cluster));
  const asked = [...grouped(compared, likely, false), ...doubtful(compared)].sort(mostGainFirst);
  return { ticked, asked, enough: answersToEnough(asked.map(gainOf)) };
};

/** A matcher that remembers the names it has read and compared: a workshop that grows costs it only what is new. */
export const createMatcher = (model?: PreparedMatchModel): ((task: MatchTask) => Suggestions) => {
  const memory = createNameMemory();
  return (task) => suggestGroups(task, model, memory);
};
