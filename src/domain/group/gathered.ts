import type { LinkCount } from '../compare/counts';
import type { Actor, ActorRef, Entities, Key, Link } from '../entity';
import { membersByClass, type PlacedMember } from '../merge/actors';
import type { MergedLink } from '../merge/links';
import { type MergedActor, type View, viewOf } from '../merge/view';
import { recordKey } from '../recordKeys';
import { byText } from '../select';

/** The members' maps laid together, with what each thing was drawn as. */
export interface Gathered {
  readonly view: View;
  readonly membersByClass: ReadonlyMap<ActorRef, readonly PlacedMember[]>;
}

/** Lays together what the members of a group drew; maps that are gone say nothing any more. */
export const gather = (entities: Entities, memberIds: readonly string[]): Gathered => {
  const view = viewOf(entities, { mapIds: memberIds });
  return { view, membersByClass: membersByClass(view.counts, view.classes) };
};

/** Whether more than one of the members drew it. */
export const isShared = ({ mapIds }: { readonly mapIds: readonly string[] }): boolean => mapIds.length > 1;

/** The roster entry that all of them name who name one. */
const rosterIdOf = (members: readonly PlacedMember[]): string | undefined => {
  const ids = new Set(members.map(({ actor }) => actor.rosterId).filter(Boolean));
  return ids.size === 1 ? [...ids][0] : undefined;
};

/** Keys of the members' actors that make up a class. */
export const sourcesOfActor = (gathered: Gathered, classId: ActorRef): Key[] =>
  (gathered.membersByClass.get(classId) ?? [])
    .map(({ mapId, actor }) => recordKey(mapId, actor.id))
    .sort(byText);

/** Keys of the members' links between two classes. */
const sourcesOfLink = ({ view }: Gathered, { key }: LinkCount): Key[] =>
  view.counts.maps
    .flatMap(({ pairs }) => pairs.get(key)?.links ?? [])
    .map((drawn) => drawn.key)
    .sort(byText);

type NewActor = Omit<Actor, 'is' | 'id'>;
type NewLink = Omit<Link, 'is' | 'id'>;

/** A class as an actor of the group's map, which remembers whom it was taken from. */
export const actorOf = (gathered: Gathered, { id, name, kind }: MergedActor): NewActor => {
  const rosterId = rosterIdOf(gathered.membersByClass.get(id) ?? []);
  return {
    name,
    ...(kind ? { kind: kind.value } : {}),
    ...(rosterId ? { rosterId } : {}),
    from: sourcesOfActor(gathered, id),
  };
};

/** A linked pair as a link between the two actors that stand for its ends. */
export const linkOf = (gathered: Gathered, link: MergedLink, source: string, target: string): NewLink => {
  const { kind, direction, strength } = link;
  const isBackward = direction?.value === 'backward';
  const stated = isBackward ? 'forward' : direction?.value;
  return {
    source: isBackward ? target : source,
    target: isBackward ? source : target,
    ...(kind ? { kind: kind.value } : {}),
    ...(stated ? { direction: stated } : {}),
    ...(strength ? { strength: strength.median } : {}),
    from: sourcesOfLink(gathered, link),
  };
};
