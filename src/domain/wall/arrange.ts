import type { CountedMap, Counts } from '../compare/counts';
import { likeness } from '../compare/jaccard';
import { receiptOf } from '../device';
import type { Entities } from '../entity';
import { mapNumbers } from '../mapNumbers';
import { byText, type MapContent } from '../select';

/** In what order maps hang: by number, last come first, most actors first, like beside like. */
export type Arrangement = 'number' | 'arrival' | 'actors' | 'alike';

export const ARRANGEMENTS: readonly Arrangement[] = ['number', 'arrival', 'actors', 'alike'];

const byNumber = (contents: readonly MapContent[], entities: Entities): MapContent[] => {
  const numbers = mapNumbers(entities);
  const numberOf = ({ info }: MapContent): number => numbers.get(info.id) ?? 0;
  return [...contents].sort((a, b) => numberOf(a) - numberOf(b));
};

const byArrival = (contents: readonly MapContent[], entities: Entities): MapContent[] => {
  const at = new Map(contents.map(({ info }) => [info.id, receiptOf(entities, info.id)?.at ?? '']));
  const momentOf = ({ info }: MapContent): string => at.get(info.id) ?? '';
  return [...contents].sort((a, b) => byText(momentOf(b), momentOf(a)));
};

const alikeness = (one: CountedMap, other: CountedMap): number => likeness(one, other).actors ?? 0;

const mostBy = <T>(items: readonly T[], worth: (item: T) => number): T | undefined => {
  let best: { readonly item: T; readonly value: number } | undefined;
  for (const item of items) {
    const value = worth(item);
    if (best === undefined || value > best.value) best = { item, value };
  }
  return best?.item;
};

/** The map least like all others: an end of the row. */
const firstOf = (maps: readonly CountedMap[]): CountedMap | undefined =>
  mostBy(maps, (one) => -maps.reduce((sum, other) => sum + alikeness(one, other), 0));

/** A row in which each map is followed by the one most like it of those left, in actors; ids break ties. */
export const rowOfAlike = (maps: readonly CountedMap[]): string[] => {
  const row: string[] = [];
  const left = new Set(maps);
  let last = firstOf(maps);
  while (last) {
    const now = last;
    row.push(now.id);
    left.delete(now);
    last = mostBy([...left], (other) => alikeness(now, other));
  }
  return row;
};

const byAlikeness = (contents: readonly MapContent[], counts: Counts): MapContent[] => {
  const places = new Map(rowOfAlike(counts.maps).map((id, place) => [id, place]));
  const placeOf = ({ info }: MapContent): number => places.get(info.id) ?? places.size;
  return [...contents].sort((a, b) => placeOf(a) - placeOf(b));
};

/** The maps in the wanted order; where that leaves two equal, as they came. `counts` are those of these maps. */
export const arranged = (
  contents: readonly MapContent[],
  by: Arrangement,
  { entities, counts }: { readonly entities: Entities; readonly counts: () => Counts },
): readonly MapContent[] => {
  switch (by) {
    case 'number':
      return byNumber(contents, entities);
    case 'arrival':
      return byArrival(contents, entities);
    case 'actors':
      return [...contents].sort((a, b) => b.actors.length - a.actors.length);
    case 'alike':
      return byAlikeness(contents, counts());
  }
};
