import { byText, type MapContent } from '../select';
import type { Counts } from './counts';
import { type GroupLook, groupLook } from './groupLook';
import { groupMembersOf, mapsOfSet } from './sets';

/** A group by whose colour one sees what it alone drew. */
export interface ColourGroup extends GroupLook {
  /** Id of the group's map. */
  readonly id: string;
}

/** The groups of the counted maps, and what only one of them drew. */
export interface Colouring {
  readonly groups: readonly ColourGroup[];
  /** Class ids and keys of links. What several groups drew, or somebody in no group, is not there. */
  readonly groupOfThing: ReadonlyMap<string, ColourGroup>;
}

const dressed = ({ info: { id } }: MapContent, place: number): ColourGroup => ({ id, ...groupLook(place) });

/** A group's maps are its own and its members'. */
const mapIdsOf = (group: MapContent): readonly string[] => [group.info.id, ...groupMembersOf(group)];

/** The groups that have a counted map in the wanted order; ids break ties. */
const countedGroups = (
  contents: readonly MapContent[],
  counts: Counts,
  placeOf: (mapId: string) => number,
): MapContent[] => {
  const counted = new Set(counts.maps.map(({ id }) => id));
  return mapsOfSet(contents, 'group')
    .filter((content) => mapIdsOf(content).some((mapId) => counted.has(mapId)))
    .sort((a, b) => placeOf(a.info.id) - placeOf(b.info.id) || byText(a.info.id, b.info.id));
};

type GroupsByMap = ReadonlyMap<string, ReadonlySet<ColourGroup>>;

const groupsByMap = (contents: readonly MapContent[], groups: readonly ColourGroup[]): GroupsByMap => {
  const byMap = new Map<string, Set<ColourGroup>>();
  groups.forEach((group, place) => {
    const content = contents[place];
    for (const mapId of content ? mapIdsOf(content) : []) {
      byMap.set(mapId, (byMap.get(mapId) ?? new Set()).add(group));
    }
  });
  return byMap;
};

/** The one group that all of these maps belong to; undefined where there is none, or more than one. */
const onlyGroupOf = (mapIds: readonly string[], groups: GroupsByMap): ColourGroup | undefined => {
  const [first = '', ...rest] = mapIds;
  const common = [...(groups.get(first) ?? [])].filter((group) =>
    rest.every((mapId) => groups.get(mapId)?.has(group)),
  );
  return common.length === 1 ? common[0] : undefined;
};

/** Whose colour each thing bears: a group's, where none but its maps hold the thing. `placeOf` orders the groups. */
export const groupColouring = (
  contents: readonly MapContent[],
  counts: Counts,
  placeOf: (mapId: string) => number,
): Colouring => {
  const groupMaps = countedGroups(contents, counts, placeOf);
  const groups = groupMaps.map(dressed);
  const byMap = groupsByMap(groupMaps, groups);
  const things = [
    ...counts.actors.map(({ id, mapIds }) => ({ id, mapIds })),
    ...counts.links.map(({ key, mapIds }) => ({ id: key, mapIds })),
  ];
  return {
    groups,
    groupOfThing: new Map(
      things.flatMap(({ id, mapIds }) => {
        const group = onlyGroupOf(mapIds, byMap);
        return group ? [[id, group] as const] : [];
      }),
    ),
  };
};
