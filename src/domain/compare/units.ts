import type { ActorRef, MapInfo } from '../entity';
import type { ActorClass, ActorClasses } from '../match/classes';
import { recordKey } from '../recordKeys';
import { byId, byText, type MapContent } from '../select';
import { groupMembersOf } from './sets';

/** What is counted where a group is one vote, and the classes of whoever stands there. */
export interface Units {
  /** One content for each vote, in no particular order: a map as it is, or what the maps of a group hold together. */
  readonly contents: readonly MapContent[];
  /** As before, with the units in place of their maps; the maps' own refs are still known. */
  readonly classes: ActorClasses;
}

/** Maps that have one vote together; their unit goes by the id of the group's map. */
interface Group {
  readonly info: MapInfo;
  readonly parts: readonly MapContent[];
}

/** The groups that a counted map belongs to as a member; the group's own map is one of its parts if it is counted. */
const groupsAmong = (counted: readonly MapContent[], all: readonly MapContent[]): Group[] =>
  all.flatMap((group) => {
    const members = new Set(groupMembersOf(group));
    if (!counted.some(({ info }) => members.has(info.id))) return [];
    members.add(group.info.id);
    return [{ info: group.info, parts: counted.filter(({ info }) => members.has(info.id)).sort(byInfo) }];
  });

const byInfo = (a: MapContent, b: MapContent): number => byId(a.info, b.info);

/** Maps of one group may give the same id to different records; the length keeps `1` + `2a` and `12` + `a` apart. */
const idWithin = (mapId: string, id: string): string => `${mapId.length}:${mapId}${id}`;

/** All that the parts hold, each record by an id of its own. Their places have nothing in common and are not told. */
const together = ({ info, parts }: Group): MapContent => {
  const renamed = <T extends { readonly id: string }>(mapId: string, record: T): T => ({
    ...record,
    id: idWithin(mapId, record.id),
  });
  return {
    info,
    actors: parts.flatMap(({ info: { id: mapId }, actors }) =>
      actors.map(({ x: _x, y: _y, ...actor }) => renamed(mapId, actor)),
    ),
    links: parts.flatMap(({ info: { id: mapId }, links }) =>
      links.map((link) => ({
        ...renamed(mapId, link),
        source: idWithin(mapId, link.source),
        target: idWithin(mapId, link.target),
      })),
    ),
    networks: parts.flatMap(({ info: { id: mapId }, networks }) =>
      networks.map(({ members, ...network }) => ({
        ...renamed(mapId, network),
        ...(members && { members: members.map((id) => idWithin(mapId, id)) }),
      })),
    ),
    texts: [],
    backdrop: undefined,
  };
};

const classIdsOf = (groups: readonly Group[], { classIdByRef }: ActorClasses): [ActorRef, ActorRef][] =>
  groups.flatMap(({ info, parts }) =>
    parts.flatMap(({ info: { id: mapId }, actors }) =>
      actors.map(({ id }): [ActorRef, ActorRef] => {
        const ref = recordKey(mapId, id);
        return [recordKey(info.id, idWithin(mapId, id)), classIdByRef.get(ref) ?? ref];
      }),
    ),
  );

const inUnits = (groups: readonly Group[], classes: ActorClasses): ActorClasses => {
  const unitIdsByMap = new Map<string, string[]>();
  for (const { info, parts } of groups) {
    for (const part of parts) {
      unitIdsByMap.set(part.info.id, [...(unitIdsByMap.get(part.info.id) ?? []), info.id]);
    }
  }
  // a group's own map that is not counted has no say in the unit that goes by its id
  const silent = new Set(groups.map(({ info }) => info.id).filter((id) => !unitIdsByMap.has(id)));
  const votesOf = (mapId: string): readonly string[] =>
    unitIdsByMap.get(mapId) ?? (silent.has(mapId) ? [] : [mapId]);
  const unitsOfClass = ({ mapIds }: ActorClass): string[] =>
    [...new Set(mapIds.flatMap(votesOf))].sort(byText);
  return {
    ...classes,
    classes: classes.classes.map((one) => ({ ...one, mapIds: unitsOfClass(one) })),
    classIdByRef: new Map([...classes.classIdByRef, ...classIdsOf(groups, classes)]),
  };
};

/**
 * The counted maps where each group counts once: what any of its members drew, it drew. A map in no group is a vote of
 * its own. A map in two groups speaks in both: each of them is asked what its members drew, and to leave it out of one
 * would be to choose for it where it belongs.
 */
export const unitsOf = (
  counted: readonly MapContent[],
  all: readonly MapContent[],
  classes: ActorClasses,
): Units => {
  const groups = groupsAmong(counted, all);
  const grouped = new Set(groups.flatMap(({ parts }) => parts.map(({ info }) => info.id)));
  const alone = counted.filter(({ info }) => !grouped.has(info.id));
  return { contents: [...groups.map(together), ...alone], classes: inUnits(groups, classes) };
};
