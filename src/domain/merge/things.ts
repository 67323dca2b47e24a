import type { ActorRef } from '../entity';
import type { MergedLink } from './links';
import type { MergedActor, View } from './view';

/** What can be pointed at where many maps lie together: a class of actors, or a linked pair with the names of its ends. */
export type Thing =
  | { readonly is: 'actor'; readonly id: string; readonly actor: MergedActor }
  | {
      readonly is: 'link';
      readonly id: string;
      readonly link: MergedLink;
      readonly source: MergedActor;
      readonly target: MergedActor;
    };

/** Every counted class by its id and every linked pair by its key. */
export const thingsOf = ({ actors, links }: Pick<View, 'actors' | 'links'>): ReadonlyMap<string, Thing> => {
  const actorById = new Map<ActorRef, MergedActor>(actors.map((actor) => [actor.id, actor]));
  const things = new Map<string, Thing>();
  for (const actor of actors) things.set(actor.id, { is: 'actor', id: actor.id, actor });
  for (const link of links) {
    const source = actorById.get(link.source);
    const target = actorById.get(link.target);
    if (source && target) things.set(link.key, { is: 'link', id: link.key, link, source, target });
  }
  return things;
};

/** The maps that drew it. */
export const mapIdsOf = (thing: Thing): readonly string[] =>
  thing.is === 'actor' ? thing.actor.mapIds : thing.link.mapIds;

/** Where it stands in the merged drawing: an actor's centre, the middle of a link. */
export const middleOf = (thing: Thing): { readonly x: number; readonly y: number } => {
  if (thing.is === 'actor') return thing.actor;
  const { source, target } = thing;
  return { x: (source.x + target.x) / 2, y: (source.y + target.y) / 2 };
};
