import type { Actor, Link } from '../../../domain/entity';
import type { MapContent } from '../../../domain/select';
import { factsOf } from '../facts';

/** What of a map is in the accessibility tree beside its canvas. */
export interface Spoken {
  readonly actors: readonly Actor[];
  readonly links: readonly Link[];
  readonly isWhole: boolean;
}

/** Nobody listens to more than these, and keeping them up to date would cost every gesture. */
export const MOST_SPOKEN = 300;

/** The whole map; of a large one what is chosen, the links of that and who is at their other ends. */
export const spokenOf = (content: MapContent, chosen: ReadonlySet<string>): Spoken => {
  if (content.actors.length <= MOST_SPOKEN)
    return { actors: content.actors, links: content.links, isWhole: true };
  const { linksByActor } = factsOf(content);
  const around = [...chosen].flatMap((id) => linksByActor.get(id) ?? []);
  const links = new Set([...around, ...content.links.filter(({ id }) => chosen.has(id))]);
  const near = new Set([...chosen, ...[...links].flatMap(({ source, target }) => [source, target])]);
  return { actors: content.actors.filter(({ id }) => near.has(id)), links: [...links], isWhole: false };
};
