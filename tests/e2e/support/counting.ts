import type { Sketch } from './participants';

/** How many maps hold each actor, and each link ("Martat ry – Varha", as `linksOn` writes it). */
export interface Counted {
  readonly actors: ReadonlyMap<string, number>;
  readonly links: ReadonlyMap<string, number>;
}

const tally = (sets: readonly ReadonlySet<string>[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const one of sets.flatMap((set) => [...set])) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
};

const linkBetween = (one: string, other: string): string => [one, other].sort().join(' – ');

/** Counts by hand what people drew, by names alone; `nameOf` says what an actor is called that goes by several. */
export const countedIn = (sketches: readonly Sketch[], nameOf: (written: string) => string): Counted => {
  const nameAt = ({ names }: Sketch, place: number): string => nameOf(names[place] ?? '');
  return {
    actors: tally(sketches.map(({ names }) => new Set(names.map(nameOf)))),
    links: tally(
      sketches.map((sketch) => {
        const ends = sketch.links.map(([from, to]) => [nameAt(sketch, from), nameAt(sketch, to)] as const);
        return new Set(ends.map(([from, to]) => linkBetween(from, to)));
      }),
    ),
  };
};

/** What at least so many maps hold, in alphabetical order. */
export const atLeast = (k: number, counts: ReadonlyMap<string, number>): string[] =>
  [...counts].flatMap(([one, count]) => (count >= k ? [one] : [])).sort();
