import type { Compared } from '../merge/view';
import { type CountedMap, type Counts, countMaps } from './counts';
import { groupMembersOf } from './sets';

const known = new WeakMap<Counts, readonly CountedMap[]>();

const standsForItself = ({ content }: CountedMap, { contents }: Compared): boolean =>
  contents.includes(content);

/** Each counted map as it was drawn, also where several are counted as one. Worked out once for the same counts. */
export const drawnMaps = (compared: Compared): readonly CountedMap[] => {
  const { counts, contents, classes } = compared;
  const maps =
    known.get(counts) ??
    (counts.maps.every((map) => standsForItself(map, compared))
      ? counts.maps
      : countMaps(contents, classes, counts.directed).maps);
  known.set(counts, maps);
  return maps;
};

/** The maps that one vote stands for: itself, or where a group counts once its own and its members'. */
export const mapsBehind = (unitId: string, compared: Compared): readonly string[] => {
  const unit = compared.counts.maps.find(({ id }) => id === unitId);
  if (!unit || standsForItself(unit, compared)) return [unitId];
  return [unitId, ...groupMembersOf(unit.content)];
};
