import type { ActorRef, Key } from '../entity';
import type { Counts, LinkCount } from './counts';

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

/** Of whom links are counted: of all counted maps, or of those that hold both ends. Actors are always counted of all. */
export type Counting = 'all' | 'both';

/** Where fewer hold both ends of a link, there is no share of them to speak of. */
export const FEWEST_WITH_BOTH = 2;

/** Of how many maps a link is counted: of c_e where c_e ≥ 2 and that is wanted, else of m. */
const countedOf = ({ drawnBoth }: LinkCount, m: number, counting: Counting): number =>
  counting === 'both' && drawnBoth >= FEWEST_WITH_BOTH ? drawnBoth : m;

/**
 * The highest k at which each thing still stands out, 1 to m: actors by class id, links by key. An actor's is n_a. A
 * link counted of all has k_e; counted of those who hold both ends it stands out while k_e ≥ ⌈(k/m)·c_e⌉, that is
 * k ≤ k_e·m/c_e, and never without its ends.
 */
export const standings = (
  { maps, actors, links }: Counts,
  counting: Counting = 'all',
): ReadonlyMap<string, number> => {
  const m = maps.length;
  const standing = new Map<string, number>(actors.map(({ id, mapIds }) => [id, mapIds.length]));
  for (const link of links) {
    const share = Math.floor((link.mapIds.length * m) / countedOf(link, m, counting));
    const ends = [link.source, link.target].map((end) => standing.get(end) ?? 0);
    standing.set(link.key, Math.min(share, ...ends));
  }
  return standing;
};

/** All maps laid on one another; what fewer than k drew fades (see `standings`), and nothing is left out. */
export const overlay = (counts: Counts, k: number, counting: Counting = 'all'): Overlay => {
  const m = counts.maps.length;
  const standing = standings(counts, counting);
  const emphasis = (id: string, n: number, of: number): Emphasis => ({
    n,
    m: of,
    faded: (standing.get(id) ?? 0) < k,
    single: n === 1 && m > 1,
  });
  return {
    actors: new Map(counts.actors.map(({ id, mapIds }) => [id, emphasis(id, mapIds.length, m)])),
    links: new Map(
      counts.links.map((link) => [
        link.key,
        emphasis(link.key, link.mapIds.length, countedOf(link, m, counting)),
      ]),
    ),
  };
};
