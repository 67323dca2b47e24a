import type { Entities, RosterEntry } from '../entity';
import { candidatesOf } from '../match/candidates';
import type { Compared } from '../merge/view';
import { byText, mapContents, rosterEntries } from '../select';
import type { ActorCount, Counts, LinkCount } from './counts';

/** The same things as on the canvas, by how many maps drew them; what most drew first. */
export interface DrawnBy<T> {
  readonly all: readonly T[];
  readonly several: readonly T[];
  /** One map of several. */
  readonly one: readonly T[];
}

/** A pair that at least this many maps could have linked is worth a talk. */
const WORTH_A_TALK = 4;

/** What most maps drew first; what as many drew keeps its order. */
export const byMostDrawn = <T extends { readonly mapIds: readonly string[] }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => b.mapIds.length - a.mapIds.length);

/** What all, several and one of the m maps drew. */
export const drawnBy = <T extends { readonly mapIds: readonly string[] }>(
  items: readonly T[],
  m: number,
): DrawnBy<T> => {
  const ranked = byMostDrawn(items);
  const between = (least: number, most: number) =>
    ranked.filter(({ mapIds }) => mapIds.length >= least && mapIds.length <= most);
  return { all: between(m, m), several: between(2, m - 1), one: between(1, Math.min(1, m - 1)) };
};

/** Others drew it, missing here: the classes that a map lacks, most drawn first. */
export const missingFrom = ({ actors }: Counts, mapId: string): ActorCount[] =>
  byMostDrawn(actors.filter(({ mapIds }) => !mapIds.includes(mapId)));

/** Some drew it, some did not, though both ends stood before them (c_e ≥ 4): ranked by min(k_e, c_e − k_e). */
export const someDrewSomeDidNot = ({ links }: Counts): LinkCount[] => {
  const split = ({ mapIds, drawnBoth }: LinkCount) => Math.min(mapIds.length, drawnBoth - mapIds.length);
  return links
    .filter((link) => link.drawnBoth >= WORTH_A_TALK && split(link) > 0)
    .sort((a, b) => split(b) - split(a));
};

/**
 * Known actors that are on no counted map, in order of name. One that people called the same as what was drawn, by a word
 * on an actor of any map of the workshop, is on one. `records` are those that the counts follow from.
 */
export const rosterInNoMap = (
  { counts, classes: { classIdByRef } }: Pick<Compared, 'counts' | 'classes'>,
  records: Entities,
): RosterEntry[] => {
  const roster = rosterEntries(records);
  if (roster.length === 0) return [];
  const counted = new Set(counts.actors.map(({ id }) => id));
  const drawn = new Set(
    candidatesOf(mapContents(records), roster)
      .filter(({ ref }) => counted.has(classIdByRef.get(ref) ?? ref))
      .map(({ rosterId }) => rosterId),
  );
  return roster.filter(({ id }) => !drawn.has(id)).sort((a, b) => byText(a.name, b.name));
};
