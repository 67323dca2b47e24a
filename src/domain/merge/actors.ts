import { type ActorCount, type Counts, classIdOf } from '../compare/counts';
import type { Actor, ActorRef, Key } from '../entity';
import type { ActorClasses } from '../match/classes';
import { recordKey } from '../recordKeys';
import type { Decided } from './decided';
import { byLength, mode, type Spread, spread, type Vote, type Voted } from './votes';

/** A remark as it stands in a map. */
export interface SignedNote {
  readonly mapId: string;
  /** The actor or link that it belongs to. */
  readonly key: Key;
  readonly text: string;
}

/** What the counted maps say together of a class. */
export interface ActorAttributes {
  readonly name: string;
  /** Undefined when nobody said it. */
  readonly kind: Voted<string> | undefined;
  readonly influence: Spread | undefined;
  /** Of its actors, and of the links that run inside the class. */
  readonly notes: readonly SignedNote[];
  /** Links between actors that turned out to be the same: remarks, not loops. */
  readonly innerLinks: readonly Key[];
  /** The maps whose authors represent it. */
  readonly selfIn: readonly string[];
}

/** An actor with the map that it stands on. */
export interface PlacedMember {
  readonly mapId: string;
  readonly actor: Actor;
}

/** What a map's links inside classes leave behind. */
interface Inner {
  readonly keys: Key[];
  readonly notes: SignedNote[];
}

/** The members of each class that stand on counted maps, by class id; maps and actors in order of id. */
export const membersByClass = ({ maps }: Counts, classes: ActorClasses): Map<ActorRef, PlacedMember[]> => {
  const members = new Map<ActorRef, PlacedMember[]>();
  for (const { id: mapId, content } of maps) {
    for (const actor of content.actors) {
      const classId = classIdOf(classes, mapId, actor.id);
      const known = members.get(classId);
      if (known) known.push({ mapId, actor });
      else members.set(classId, [{ mapId, actor }]);
    }
  }
  return members;
};

const innerByClass = ({ maps }: Counts, classes: ActorClasses): Map<ActorRef, Inner> => {
  const inner = new Map<ActorRef, Inner>();
  for (const { id: mapId, content } of maps) {
    for (const link of content.links) {
      const classId = classIdOf(classes, mapId, link.source);
      if (classId !== classIdOf(classes, mapId, link.target)) continue;
      const found = inner.get(classId) ?? { keys: [], notes: [] };
      const key = recordKey(mapId, link.id);
      found.keys.push(key);
      if (link.note) found.notes.push({ mapId, key, text: link.note });
      inner.set(classId, found);
    }
  }
  return inner;
};

/** Each map's members' numbers, without those that are not said. */
const numbersByMap = (members: readonly PlacedMember[], numberOf: (actor: Actor) => number | undefined) => {
  const byMap = new Map<string, number[]>();
  for (const { mapId, actor } of members) {
    const number = numberOf(actor);
    if (number !== undefined) byMap.set(mapId, [...(byMap.get(mapId) ?? []), number]);
  }
  return [...byMap.values()];
};

const votesOn = (
  members: readonly PlacedMember[],
  readValue: (actor: Actor) => string | undefined,
): Vote<string>[] =>
  members.flatMap(({ mapId, actor }) => {
    const value = readValue(actor);
    return value ? [{ mapId, value }] : [];
  });

/** What a class is called: as decided, else the name that most maps give it, then the shorter, then in UTF-16 order. */
export const mergedName = (members: readonly PlacedMember[], decided: Decided): string =>
  decided.name ??
  mode(
    votesOn(members, ({ name }) => name),
    byLength,
  )?.value ??
  '';

/** The type of a class: as decided, else what most maps say; undefined when nobody does. */
export const mergedKind = (members: readonly PlacedMember[], decided: Decided): Voted<string> | undefined =>
  decided.kind === undefined
    ? mode(votesOn(members, ({ kind }) => kind))
    : { value: decided.kind, tied: [], decided: true };

const notesOf = (members: readonly PlacedMember[]): SignedNote[] =>
  members.flatMap(({ mapId, actor: { id, note } }) =>
    note ? [{ mapId, key: recordKey(mapId, id), text: note }] : [],
  );

const attributesOf = (
  members: readonly PlacedMember[],
  inner: Inner | undefined,
  decided: Decided,
): ActorAttributes => ({
  name: mergedName(members, decided),
  kind: mergedKind(members, decided),
  influence: spread(numbersByMap(members, ({ influence }) => influence)),
  notes: [...notesOf(members), ...(inner?.notes ?? [])],
  innerLinks: inner?.keys ?? [],
  selfIn: [...new Set(members.filter(({ actor }) => actor.self).map(({ mapId }) => mapId))],
});

/**
 * Every counted class with its attributes. Name: decided, else most frequent, then shorter, then in UTF-16 order.
 * Kind: decided, else the mode. Influence: lower median.
 */
export const mergeActors = (
  counts: Counts,
  classes: ActorClasses,
  decided: ReadonlyMap<ActorRef, Decided>,
): (ActorCount & ActorAttributes)[] => {
  const members = membersByClass(counts, classes);
  const inner = innerByClass(counts, classes);
  return counts.actors.map((actor) => ({
    ...actor,
    ...attributesOf(members.get(actor.id) ?? [], inner.get(actor.id), decided.get(actor.id) ?? {}),
  }));
};
