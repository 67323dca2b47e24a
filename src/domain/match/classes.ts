import type { ActorRef, Entities } from '../entity';
import { mapIdOfKey } from '../recordKeys';
import { byText, mapContents, pairDecisions, rosterEntries } from '../select';
import { finished, type Steps } from '../steps';
import { type Bucket, type Candidate, candidatesOf, nameBuckets, rosterBuckets } from './candidates';
import { type Conflict, conflict, conflictsInside, sortedConflicts } from './conflicts';
import { type ActorGroups, createActorGroups, type Group } from './groups';
import { addTo } from './lists';
import { type Pair, verdictsOf } from './verdicts';

/** Actors of the maps that are one and the same. */
export interface ActorClass {
  /** The smallest living member in UTF-16 order. */
  readonly id: ActorRef;
  /** The living members, in UTF-16 order. */
  readonly members: readonly ActorRef[];
  /** The maps that hold a living member, in UTF-16 order. */
  readonly mapIds: readonly string[];
}

/** Who is the same as whom, over all undeleted maps of the workshop. */
export interface ActorClasses {
  /** In UTF-16 order of ids. */
  readonly classes: readonly ActorClass[];
  /** Of living members, and of the ghosts that decisions tie to them. */
  readonly classIdByRef: ReadonlyMap<ActorRef, ActorRef>;
  /** Sorted; each once. */
  readonly conflicts: readonly Conflict[];
}

/** The users' "same", in their order: refused only where the users' "different" lies between the two. */
const uniteSaidSame = (groups: ActorGroups, same: readonly Pair[]): Conflict[] => {
  const refused: Conflict[] = [];
  for (const [a, b] of same) {
    if (groups.areApart(a, b)) refused.push(conflict(a, b, 'blocked-same'));
    else groups.unite(a, b);
  }
  return refused;
};

/**
 * Unites all pairs of the refs in UTF-16 order, where nothing forbids it. A ref that joined an earlier one needs no
 * round of its own: what its group refused, it refuses for good.
 */
const uniteAlike = (groups: ActorGroups, refs: readonly ActorRef[]): Conflict[] => {
  const refused: Conflict[] = [];
  const joins = (first: ActorRef, ref: ActorRef): boolean => {
    if (groups.groupOf(first) === groups.groupOf(ref)) return true;
    if (groups.areApart(first, ref)) return false;
    if (groups.shareMap(first, ref)) {
      refused.push(conflict(first, ref, 'one-map'));
      return false;
    }
    groups.unite(first, ref);
    return true;
  };
  let open = refs;
  while (open.length > 1) {
    const [first = '', ...rest] = open;
    open = rest.filter((ref) => !joins(first, ref));
  }
  return refused;
};

const uniteBucket = (groups: ActorGroups, bucket: Bucket): Conflict[] => {
  const unclear = conflictsInside(bucket, groups);
  const leftOut = new Set(unclear.flatMap(({ a, b }) => [a, b]));
  const refs = bucket.candidates.map(({ ref }) => ref).filter((ref) => !leftOut.has(ref));
  return [...unclear, ...uniteAlike(groups, refs)];
};

/** Two classes that one map keeps apart are one conflict, however many of their members look alike. */
const oncePerClasses = (conflicts: readonly Conflict[], groups: ActorGroups): Conflict[] => {
  const reported = new Map<Group, Set<Group>>();
  return conflicts.filter(({ a, b, reason }) => {
    if (reason !== 'one-map') return true;
    const [one, other] = [groups.groupOf(a), groups.groupOf(b)];
    if (reported.get(one)?.has(other) || reported.get(other)?.has(one)) return false;
    reported.set(one, (reported.get(one) ?? new Set()).add(other));
    return true;
  });
};

const livingMembers = (candidates: readonly Candidate[], groups: ActorGroups): Map<Group, ActorRef[]> => {
  const members = new Map<Group, ActorRef[]>();
  for (const { ref } of candidates) addTo(members, groups.groupOf(ref), ref);
  return members;
};

const classesOf = (candidates: readonly Candidate[], groups: ActorGroups) => {
  const classes: ActorClass[] = [];
  const classIdByRef = new Map<ActorRef, ActorRef>();
  for (const [group, members] of livingMembers(candidates, groups)) {
    const [id = ''] = members;
    classes.push({ id, members, mapIds: [...new Set(members.map(mapIdOfKey))].sort(byText) });
    for (const ref of group.members) classIdByRef.set(ref, id);
  }
  return { classes, classIdByRef };
};

function* searching(entities: Entities): Steps<ActorClasses> {
  const { same, different } = verdictsOf(pairDecisions(entities));
  const contents = mapContents(entities);
  yield;
  const candidates = candidatesOf(contents, rosterEntries(entities));
  yield;
  const groups = createActorGroups(different);
  const buckets = [...rosterBuckets(candidates), ...nameBuckets(candidates)];
  const conflicts = [
    ...uniteSaidSame(groups, same),
    ...buckets.flatMap((bucket) => uniteBucket(groups, bucket)),
  ];
  yield;
  return {
    ...classesOf(candidates, groups),
    conflicts: sortedConflicts(oncePerClasses(conflicts, groups)),
  };
}

const knownClasses = new WeakMap<Entities, ActorClasses>();

/** Finds the classes in steps; none where they are known. */
export function* findingClasses(entities: Entities): Steps<ActorClasses> {
  const classes = knownClasses.get(entities) ?? (yield* searching(entities));
  knownClasses.set(entities, classes);
  return classes;
}

/**
 * The classes of the same actor, whatever the order of the records. Evidence in order of weight: the users' "same",
 * then the roster, then equal normalised names. A proposal for names that are merely similar belongs after these, on
 * the finished classes: it becomes evidence only when the users make it a decision. Found once for each state: several
 * parts of a screen ask for them, and they are what costs most.
 */
export const actorClasses = (entities: Entities): ActorClasses => finished(findingClasses(entities));
