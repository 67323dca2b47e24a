import type { Actor, ActorRef, Entities, Key, Link } from '../entity';
import type { ActorClasses } from '../match/classes';
import type { MergedActor } from '../merge/view';
import { recordKey } from '../recordKeys';
import { emptyMap, type MapContent, mapContent, pairKey } from '../select';
import { actorOf, type Gathered, gather, linkOf } from './gathered';
import { type Members, membersOf } from './members';

interface Drawn {
  /** The members' maps that drew it. */
  readonly mapIds: readonly string[];
}

/** An actor that members drew and the group has not taken. */
export interface TrayActor extends Drawn, Omit<Actor, 'is'> {
  readonly is: 'actor';
  /** Of its class. */
  readonly id: ActorRef;
  /** The actors on the group's map that members link it with. */
  readonly linkedTo: readonly Actor[];
}

/** A link that members drew between two actors on the group's map and the group has not taken. */
export interface TrayLink extends Drawn, Omit<Link, 'is'> {
  readonly is: 'link';
  /** Of the pair that it links. */
  readonly id: Key;
}

export type TrayItem = TrayActor | TrayLink;

/** What lies beside a group's map. What most members drew comes first. */
export interface Tray {
  readonly members: Members;
  readonly actors: readonly TrayActor[];
  readonly links: readonly TrayLink[];
}

const NOTHING = emptyMap('');

/**
 * The actor of the group's map that stands for each class: the one that was taken from it, or that is the same by the
 * rules of all maps.
 */
const standingByClass = (
  { info, actors }: MapContent,
  { classIdByRef }: ActorClasses,
): ReadonlyMap<ActorRef, Actor> => {
  const standing = new Map<ActorRef, Actor>();
  for (const actor of actors) {
    for (const ref of [recordKey(info.id, actor.id), ...(actor.from ?? [])]) {
      const classId = classIdByRef.get(ref);
      if (classId !== undefined && !standing.has(classId)) standing.set(classId, actor);
    }
  }
  return standing;
};

const mostDrawnFirst = (one: Drawn, other: Drawn): number => other.mapIds.length - one.mapIds.length;

const linkedTo = (
  { view }: Gathered,
  { id }: MergedActor,
  standing: ReadonlyMap<ActorRef, Actor>,
): Actor[] => {
  const ends = view.links.flatMap(({ source, target }) =>
    source === id ? [target] : target === id ? [source] : [],
  );
  return [...new Set(ends.map((end) => standing.get(end)).filter((actor) => actor !== undefined))];
};

const openActors = (gathered: Gathered, standing: ReadonlyMap<ActorRef, Actor>): TrayActor[] =>
  gathered.view.actors
    .filter(({ id }) => !standing.has(id))
    .map(
      (actor): TrayActor => ({
        is: 'actor',
        id: actor.id,
        ...actorOf(gathered, actor),
        mapIds: actor.mapIds,
        linkedTo: linkedTo(gathered, actor, standing),
      }),
    )
    .sort(mostDrawnFirst);

const openLinks = (
  gathered: Gathered,
  standing: ReadonlyMap<ActorRef, Actor>,
  taken: MapContent,
): TrayLink[] => {
  const linked = new Set(taken.links.map(({ source, target }) => pairKey(source, target)));
  return gathered.view.links
    .flatMap((link): TrayLink[] => {
      const [source, target] = [standing.get(link.source)?.id, standing.get(link.target)?.id];
      if (!source || !target || source === target || linked.has(pairKey(source, target))) return [];
      const { key, mapIds } = link;
      return [{ is: 'link', id: key, ...linkOf(gathered, link, source, target), mapIds }];
    })
    .sort(mostDrawnFirst);
};

/**
 * What the members of a group drew that does not stand on the group's map, as their maps are now: what the group
 * takes, and what it draws itself under the same name, is offered no longer; what it deletes is offered again.
 */
export const trayOf = (entities: Entities, mapId: string): Tray => {
  const members = membersOf(entities, mapId);
  const content = mapContent(entities, mapId) ?? NOTHING;
  const gathered = gather(entities, members.present);
  const standing = standingByClass(content, gathered.view.classes);
  return {
    members,
    actors: openActors(gathered, standing),
    links: openLinks(gathered, standing, content),
  };
};
