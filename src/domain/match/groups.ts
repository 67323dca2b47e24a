import type { ActorRef } from '../entity';
import { mapIdOfKey } from '../recordKeys';
import { addTo } from './lists';
import type { Pair } from './verdicts';

/** Actors united so far. Holds ghosts too: actors that decisions name and that no undeleted map holds. */
export interface Group {
  readonly members: readonly ActorRef[];
  /** The maps of all members. */
  readonly mapIds: ReadonlySet<string>;
}

interface GrowingGroup extends Group {
  readonly members: ActorRef[];
  readonly mapIds: Set<string>;
  /** The actors that a "different" sets against a member. */
  readonly opposites: ActorRef[];
}

/** A union-find of actors that knows what the users told apart. Groups only grow: what is refused once stays refused. */
export interface ActorGroups {
  /** The group of an actor, of itself alone unless united with others. Compare by identity. */
  readonly groupOf: (ref: ActorRef) => Group;
  /** The actors that a "different" sets against this one. */
  readonly oppositesOf: (ref: ActorRef) => readonly ActorRef[];
  /** Whether a "different" lies between the groups of the two. */
  readonly areApart: (a: ActorRef, b: ActorRef) => boolean;
  /** Whether the groups of the two both hold actors of one map. */
  readonly shareMap: (a: ActorRef, b: ActorRef) => boolean;
  readonly unite: (a: ActorRef, b: ActorRef) => void;
}

const oppositesByRef = (different: readonly Pair[]): Map<ActorRef, ActorRef[]> => {
  const opposites = new Map<ActorRef, ActorRef[]>();
  for (const [a, b] of different) {
    addTo(opposites, a, b);
    addTo(opposites, b, a);
  }
  return opposites;
};

/** Groups of one actor each, ready to be united. */
export const createActorGroups = (different: readonly Pair[]): ActorGroups => {
  const opposites = oppositesByRef(different);
  const groupByRef = new Map<ActorRef, GrowingGroup>();

  const oppositesOf = (ref: ActorRef): readonly ActorRef[] => opposites.get(ref) ?? [];

  const groupOf = (ref: ActorRef): GrowingGroup => {
    const known = groupByRef.get(ref);
    if (known) return known;
    const alone: GrowingGroup = {
      members: [ref],
      mapIds: new Set([mapIdOfKey(ref)]),
      opposites: [...oppositesOf(ref)],
    };
    groupByRef.set(ref, alone);
    return alone;
  };

  const areApart = (a: ActorRef, b: ActorRef): boolean => {
    const [one, other] = [groupOf(a), groupOf(b)];
    const [fewer, more] = one.opposites.length <= other.opposites.length ? [one, other] : [other, one];
    return fewer.opposites.some((ref) => groupByRef.get(ref) === more);
  };

  const shareMap = (a: ActorRef, b: ActorRef): boolean => {
    const [one, other] = [groupOf(a).mapIds, groupOf(b).mapIds];
    const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
    for (const mapId of fewer) if (more.has(mapId)) return true;
    return false;
  };

  const unite = (a: ActorRef, b: ActorRef): void => {
    const [groupA, groupB] = [groupOf(a), groupOf(b)];
    if (groupA === groupB) return;
    const [large, small] =
      groupA.members.length >= groupB.members.length ? [groupA, groupB] : [groupB, groupA];
    for (const ref of small.members) {
      large.members.push(ref);
      groupByRef.set(ref, large);
    }
    for (const mapId of small.mapIds) large.mapIds.add(mapId);
    for (const opposite of small.opposites) large.opposites.push(opposite);
  };

  return { groupOf, oppositesOf, areApart, shareMap, unite };
};
