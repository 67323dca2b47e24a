import { type MapSet, mapsOfSet } from '../compare/sets';
import type { MapContent } from '../select';

/** Which maps hang on the wall: a set of them, or a group's and its members'. */
export type Shown = { readonly set: MapSet } | { readonly group: string };

/** The groups that name their members. */
export const groupsOf = (contents: readonly MapContent[]): MapContent[] =>
  mapsOfSet(contents, 'group').filter(({ info }) => (info.groupOf ?? []).length > 0);

/** The maps of the choice, in their order; of a group, its own first. */
export const shownMaps = (contents: readonly MapContent[], shown: Shown): readonly MapContent[] => {
  if ('set' in shown) return mapsOfSet(contents, shown.set);
  const group = contents.find(({ info }) => info.id === shown.group);
  if (!group) return [];
  const members = new Set(group.info.groupOf);
  return [group, ...contents.filter((content) => content !== group && members.has(content.info.id))];
};
