import { classIdOf } from '../compare/counts';
import type { Actor, ActorRef, Entities, Key } from '../entity';
import type { ActorClasses } from '../match/classes';
import type { MergedLink } from '../merge/links';
import { type Compared, type ComparedActor, comparedOf } from '../merge/view';
import { mapIdOfKey, recordKey } from '../recordKeys';
import { byId, emptyMap, type MapContent, mapContent, pairKey } from '../select';
import { type Members, membersOf } from './members';

/** Where the actors of a group's map come from. */
export interface Lineage {
  /** How many were drawn by two members or more. */
  readonly shared: number;
  /** How many were drawn by one member. */
  readonly single: number;
  /** How many the group drew itself. */
  readonly own: number;
}

/** An actor as the group calls it, or, when the group left it out, as its members do. */
export interface LineageActor {
  readonly id: string;
  readonly name: string;
  /** How many members drew it. */
  readonly n: number;
}

/** A link between two actors by their names. */
export interface LineageLink {
  readonly id: Key;
  readonly source: string;
  readonly target: string;
  /** How many members drew it. */
  readonly n: number;
}

/** What a group made of what its members had drawn. Each list: what most members drew first, then in order of id. */
export interface Descent<T> {
  /** On the group's map, and drawn by two members or more. */
  readonly keptShared: readonly T[];
  /** On the group's map, and drawn by one member. */
  readonly keptSingle: readonly T[];
  /** On the group's map, and drawn by no member. */
  readonly added: readonly T[];
  /** Drawn by members, and not on the group's map. */
  readonly left: readonly T[];
}

/** The descent of a group's map. Links that went with an actor that was left out are not told again. */
export interface GroupLineage {
  readonly members: Members;
  readonly actors: Descent<LineageActor>;
  readonly links: Descent<LineageLink>;
}

/** The group's map beside what its members drew. */
interface Family {
  readonly content: MapContent;
  readonly drawn: Compared;
  /** The classes that each of the group's actors stands for, by its id: its own, and those it was taken from. */
  readonly standsFor: ReadonlyMap<string, ReadonlySet<ActorRef>>;
}

const standsFor = ({ info }: MapContent, actor: Actor, classes: ActorClasses): Set<ActorRef> => {
  const taken = (actor.from ?? []).map((ref) => classes.classIdByRef.get(ref) ?? ref);
  return new Set([classIdOf(classes, info.id, actor.id), ...taken]);
};

const familyOf = (entities: Entities, mapId: string, members: Members): Family => {
  const content = mapContent(entities, mapId) ?? emptyMap(mapId);
  const drawn = comparedOf(entities, { mapIds: members.present });
  return {
    content,
    drawn,
    standsFor: new Map(content.actors.map((actor) => [actor.id, standsFor(content, actor, drawn.classes)])),
  };
};

/** How many members drew any of the things, or were the source of the record when it was taken. */
const drawnBy = (things: readonly { readonly mapIds: readonly string[] }[], from: readonly Key[] = []) =>
  new Set([...things.flatMap(({ mapIds }) => mapIds), ...from.map(mapIdOfKey)]).size;

const mostDrawnFirst = <T extends { readonly id: string; readonly n: number }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => b.n - a.n || byId(a, b));

const descentOf = <T extends { readonly id: string; readonly n: number }>(
  standing: readonly T[],
  left: readonly T[],
): Descent<T> => ({
  keptShared: mostDrawnFirst(standing.filter(({ n }) => n > 1)),
  keptSingle: mostDrawnFirst(standing.filter(({ n }) => n === 1)),
  added: mostDrawnFirst(standing.filter(({ n }) => n === 0)),
  left: mostDrawnFirst(left),
});

const actorsDescent = ({ content, drawn, standsFor: classesById }: Family): Descent<LineageActor> => {
  const byClass = new Map<ActorRef, ComparedActor>(drawn.actors.map((actor) => [actor.id, actor]));
  const standing = content.actors.map((actor): LineageActor => {
    const drawnAs = [...(classesById.get(actor.id) ?? [])].flatMap((id) => byClass.get(id) ?? []);
    return { id: recordKey(content.info.id, actor.id), name: actor.name, n: drawnBy(drawnAs, actor.from) };
  });
  const taken = new Set([...classesById.values()].flatMap((classIds) => [...classIds]));
  const left = drawn.actors
    .filter(({ id }) => !taken.has(id))
    .map(({ id, name, mapIds }): LineageActor => ({ id, name, n: mapIds.length }));
  return descentOf(standing, left);
};

/** The members' links by the pair of the group's actors that stand for their ends. */
const linksByStanding = ({ drawn, standsFor: classesById }: Family): ReadonlyMap<Key, MergedLink[]> => {
  const idsByClass = new Map<ActorRef, string[]>();
  for (const [id, classIds] of classesById) {
    for (const classId of classIds) idsByClass.set(classId, [...(idsByClass.get(classId) ?? []), id]);
  }
  const links = new Map<Key, MergedLink[]>();
  for (const link of drawn.links) {
    for (const source of idsByClass.get(link.source) ?? []) {
      for (const target of idsByClass.get(link.target) ?? []) {
        const key = pairKey(source, target);
        if (source !== target) links.set(key, [...(links.get(key) ?? []), link]);
      }
    }
  }
  return links;
};

const linksDescent = (family: Family): Descent<LineageLink> => {
  const { content } = family;
  const names = new Map(content.actors.map(({ id, name }) => [id, name]));
  const ends = (key: Key) => {
    const [source = '', target = ''] = key.split('/');
    return { id: key, source: names.get(source) ?? '', target: names.get(target) ?? '' };
  };
  const drawn = linksByStanding(family);
  const fromByPair = new Map<Key, Key[]>();
  for (const { source, target, from = [] } of content.links) {
    const key = pairKey(source, target);
    if (source !== target) fromByPair.set(key, [...(fromByPair.get(key) ?? []), ...from]);
  }
  const standing = [...fromByPair].map(
    ([key, from]): LineageLink => ({ ...ends(key), n: drawnBy(drawn.get(key) ?? [], from) }),
  );
  const left = [...drawn]
    .filter(([key]) => !fromByPair.has(key))
    .map(([key, links]): LineageLink => ({ ...ends(key), n: drawnBy(links) }));
  return descentOf(standing, left);
};

/**
 * What a group kept of its members' maps, what it left out and what it added, by who is the same as whom now: what the
 * group drew anew and members had drawn is kept, too. What it once took stays taken, also when the member's map has
 * since changed.
 */
export const groupLineage = (entities: Entities, mapId: string): GroupLineage => {
  const members = membersOf(entities, mapId);
  const family = familyOf(entities, mapId, members);
  return { members, actors: actorsDescent(family), links: linksDescent(family) };
};

/** How many of the actors that stand on a group's map its members had drawn. */
export const lineageOf = (entities: Entities, mapId: string): Lineage => {
  const { keptShared, keptSingle, added } = groupLineage(entities, mapId).actors;
  return { shared: keptShared.length, single: keptSingle.length, own: added.length };
};
