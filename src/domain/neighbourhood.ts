import { linkedById, stepsFrom } from './layout/ties';
import type { MapContent } from './select';

/** Ids of the actors at most so many steps from one along links in any direction, that one among them. */
export const withinSteps = (
  { actors, links }: Pick<MapContent, 'actors' | 'links'>,
  id: string,
  most: number,
): ReadonlySet<string> => {
  const linked = linkedById(
    actors.map((actor) => actor.id),
    links,
  );
  if (!linked.has(id)) return new Set();
  return new Set([...stepsFrom([id], linked)].flatMap(([other, steps]) => (steps <= most ? [other] : [])));
};
