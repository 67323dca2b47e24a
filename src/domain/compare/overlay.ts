import type { ActorRef, Key } from '../entity';
import type { Counts } from './counts';

/** How an actor or a link stands out among all that was drawn. */
export interface Emphasis {
  /** "7 of 12 drew": n of m. */
  readonly n: number;
  readonly m: number;
  /** Fewer maps than the slider asks for drew it. */
  readonly faded: boolean;
  /** One map of several drew it. */
  readonly single: boolean;
}

/** The emphasis of everything: actors by class id, links by key. */
export interface Overlay {
  readonly actors: ReadonlyMap<ActorRef, Emphasis>;
  readonly links: ReadonlyMap<Key, Emphasis>;
}

/** All maps laid on one another; what fewer than k drew fades, and nothing is left out. */
export const overlay = ({ maps, actors, links }: Counts, k: number): Overlay => {
  const m = maps.length;
  const emphasis = ({ mapIds: { length: n } }: { readonly mapIds: readonly string[] }): Emphasis => ({
    n,
    m,
    faded: n < k,
    single: n === 1 && m > 1,
  });
  return {
    actors: new Map(actors.map((actor) => [actor.id, emphasis(actor)])),
    links: new Map(links.map((link) => [link.key, emphasis(link)])),
  };
};
