import type { Counts } from './counts';

/** What may be expected of so many maps, whatever the order in which they came. */
export interface SaturationStep {
  /** How many maps: 0 … m. */
  readonly maps: number;
  /** How many different classes so many maps hold, on the mean over all orders of the maps; a fraction as a rule. */
  readonly actors: number;
  /** The same of linked pairs. */
  readonly links: number;
  /** What the last one of them brings that no earlier one holds, on the same mean; 0 of no maps. */
  readonly newActors: number;
  readonly newLinks: number;
}

/** What each of the last maps brings, on the mean over all orders. */
export interface NewAtTheEnd {
  /** How many maps are the last ones: fewer than asked for where there are not so many. */
  readonly maps: number;
  /** New classes for each of them. */
  readonly actors: number;
  /** New linked pairs for each of them. */
  readonly links: number;
}

/** What is still to be expected: little of anything, links between known actors, or new actors too. */
export type Outlook = 'little' | 'links' | 'actors';

interface Drawn {
  readonly mapIds: readonly string[];
}

/** How many things n of the maps drew, by n from 0 to m. */
const countsByN = (things: readonly Drawn[], m: number): number[] => {
  const counts = Array.from({ length: m + 1 }, () => 0);
  for (const { mapIds } of things) counts[mapIds.length] = (counts[mapIds.length] ?? 0) + 1;
  return counts;
};

/**
 * C(m − n, i) / C(m, i) for i = 0 … m: how likely i maps of m hold nothing that n of them drew. As a product, since the
 * binomials alone lose their digits.
 */
const chancesToMiss = (n: number, m: number): number[] => {
  const chances = [1];
  for (let i = 0; i < m; i++) chances.push(((chances[i] ?? 0) * Math.max(0, m - n - i)) / (m - i));
  return chances;
};

/** The expected number of different things in i maps, for i = 0 … m. */
const expectedOf = (things: readonly Drawn[], m: number): number[] => {
  const expected = Array.from({ length: m + 1 }, () => 0);
  for (const [n, count] of countsByN(things, m).entries()) {
    if (n === 0 || count === 0) continue;
    for (const [i, chance] of chancesToMiss(n, m).entries()) {
      expected[i] = (expected[i] ?? 0) + count * (1 - chance);
    }
  }
  return expected;
};

/**
 * Will more come? For i = 0 … m maps the expected number of different classes and linked pairs in them, the mean over
 * all m! orders in closed form: S(i) = Σ [1 − C(m − n, i) / C(m, i)] over things that n of m maps drew. It is sample-based
 * rarefaction (Colwell, Mao & Chang 2004, "Interpolating, extrapolating, and comparing incidence-based species
 * accumulation curves"). S(0) = 0 and S(m) is all there is.
 */
export const saturation = ({ maps, actors, links }: Counts): readonly SaturationStep[] => {
  const m = maps.length;
  const expectedLinks = expectedOf(links, m);
  let before = { actors: 0, links: 0 };
  return expectedOf(actors, m).map((actorsNow, i) => {
    const now = { actors: actorsNow, links: expectedLinks[i] ?? 0 };
    const step = {
      maps: i,
      ...now,
      newActors: now.actors - before.actors,
      newLinks: now.links - before.links,
    };
    before = now;
    return step;
  });
};

/** What each of the `last` maps brings that the ones before them do not hold, on the mean; undefined of fewer than two maps. */
export const newAtTheEnd = (steps: readonly SaturationStep[], last = 3): NewAtTheEnd | undefined => {
  const m = steps.length - 1;
  const maps = Math.min(last, m - 1);
  const [end, start] = [steps[m], steps[m - maps]];
  if (maps < 1 || !end || !start) return undefined;
  return { maps, actors: (end.actors - start.actors) / maps, links: (end.links - start.links) / maps };
};

/** A map that brings less than one new thing, brings little. */
const LITTLE = 1;

/** What the last maps let expect of the next one. */
export const outlookOf = ({ actors, links }: NewAtTheEnd): Outlook => {
  if (actors >= LITTLE) return 'actors';
  return links >= LITTLE ? 'links' : 'little';
};
