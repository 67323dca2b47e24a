import type { ActorRef } from '../entity';
import { byText } from '../select';
import type { Bucket, Candidate } from './candidates';
import type { ActorGroups } from './groups';
import { addTo } from './lists';
import { orderedPair } from './verdicts';

/**
 * Why two actors were not united though something spoke for it.
 * `twin`: they look alike and stand in one map; `different`: they look alike and the users told them apart;
 * `several-roster-ids`: one name, but the roster knows several; `one-map`: their classes both hold actors of one map;
 * `blocked-same`: the users called them the same, and told members of their classes apart.
 */
export type ConflictReason = 'twin' | 'different' | 'several-roster-ids' | 'one-map' | 'blocked-same';

/** Two actors that wait for the users' word; a < b in UTF-16 order. */
export interface Conflict {
  readonly a: ActorRef;
  readonly b: ActorRef;
  readonly reason: ConflictReason;
}

export const conflict = (one: ActorRef, other: ActorRef, reason: ConflictReason): Conflict => {
  const [a, b] = orderedPair(one, other);
  return { a, b, reason };
};

/** Each conflict once, by actors and reason. */
export const sortedConflicts = (conflicts: readonly Conflict[]): Conflict[] => {
  const unique = new Map(conflicts.map((found) => [JSON.stringify([found.a, found.b, found.reason]), found]));
  return [...unique.values()].sort(
    (one, other) => byText(one.a, other.a) || byText(one.b, other.b) || byText(one.reason, other.reason),
  );
};

const groupedBy = <T>(items: readonly T[], keyOf: (item: T) => string): T[][] => {
  const groups = new Map<string, T[]>();
  for (const item of items) addTo(groups, keyOf(item), item);
  return [...groups.values()];
};

/**
 * Pairs each candidate with the first one that it clashes with, given that two clash when their traits differ
 * and the other's is said. Linear, where all pairs of a thousand twins would be half a million.
 */
const clashes = <T>(
  candidates: readonly Candidate[],
  traitOf: (candidate: Candidate) => T | undefined,
): [Candidate, Candidate][] => {
  const said = candidates.filter((candidate) => traitOf(candidate) !== undefined);
  const first = said[0];
  const second = first && said.find((candidate) => traitOf(candidate) !== traitOf(first));
  if (!first || !second) return [];
  return candidates.map((one) => [one, traitOf(one) === traitOf(first) ? second : first]);
};

const standOnOneMapEach = (candidates: readonly Candidate[]): boolean =>
  new Set(candidates.map(({ mapId }) => mapId)).size === candidates.length;

/** Members of one map, unless the users already said that they are the same. */
const twins = ({ candidates }: Bucket, groups: ActorGroups): Conflict[] => {
  if (standOnOneMapEach(candidates)) return [];
  return groupedBy(candidates, ({ mapId }) => mapId)
    .filter((ofOneMap) => ofOneMap.length > 1)
    .flatMap((ofOneMap) => clashes(ofOneMap, ({ ref }) => groups.groupOf(ref)))
    .map(([one, other]) => conflict(one.ref, other.ref, 'twin'));
};

const toldApart = ({ candidates }: Bucket, groups: ActorGroups): Conflict[] => {
  if (candidates.every(({ ref }) => groups.oppositesOf(ref).length === 0)) return [];
  const inside = new Set(candidates.map(({ ref }) => ref));
  return candidates.flatMap(({ ref }) =>
    groups
      .oppositesOf(ref)
      .filter((opposite) => inside.has(opposite))
      .map((opposite) => conflict(ref, opposite, 'different')),
  );
};

const ofSeveralRosterIds = ({ candidates }: Bucket): Conflict[] =>
  clashes(candidates, ({ rosterId }) => rosterId).map(([one, other]) =>
    conflict(one.ref, other.ref, 'several-roster-ids'),
  );

/** What is unclear inside a bucket. Whoever stands in one of these conflicts is left out of the bucket. */
export const conflictsInside = (bucket: Bucket, groups: ActorGroups): Conflict[] => [
  ...twins(bucket, groups),
  ...toldApart(bucket, groups),
  ...ofSeveralRosterIds(bucket),
];
