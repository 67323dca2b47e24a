import type { Actor, Link } from './entity';
import type { MapContent } from './select';

/** Whether two actors of a map may be linked: both are there and they are not the same one. */
export const canLink = (content: MapContent, source: string, target: string): boolean =>
  source !== target && [source, target].every((id) => content.actors.some((actor) => actor.id === id));

/** The link that already says what a new one of this kind between these two would say. */
export const existingLink = (
  links: readonly Link[],
  source: string,
  target: string,
  kind: string | undefined,
): Link | undefined =>
  links.find(
    (link) =>
      link.kind === kind &&
      ((link.source === source && link.target === target) ||
        (link.source === target && link.target === source)),
  );

/** The actor's links, in either direction. */
export const linksOf = (links: readonly Link[], actorId: string): Link[] =>
  links.filter((link) => link.source === actorId || link.target === actorId);

/** The actors of a map by id. */
export const actorById = (content: MapContent): Map<string, Actor> =>
  new Map(content.actors.map((actor) => [actor.id, actor]));
