import type { Entities } from '../entity';
import { type MapContent, mapContents } from '../select';

/** Whose maps are counted. Persons' and groups' are separate sets: a person in both would count twice. */
export type MapSet = 'person' | 'group' | 'all';

/** What a reader of the counts must know. */
export type CountWarning =
  | { readonly code: 'nothing-counted' }
  /** A group and maps of its own members are both counted. */
  | { readonly code: 'group-and-members'; readonly group: string; readonly members: readonly string[] }
  /** Groups whose members nobody named are counted together with persons. */
  | { readonly code: 'groups-among-persons'; readonly groups: readonly string[] };

/** Ids of the maps that a group names as its members'; a group is no member of itself. */
export const groupMembersOf = ({ info }: MapContent): readonly string[] =>
  (info.groupOf ?? []).filter((mapId) => mapId !== info.id);

const isGroup = (content: MapContent): boolean =>
  content.info.author?.type ? content.info.author.type === 'group' : groupMembersOf(content).length > 0;

/** The maps of a set. A map that does not say whose it is counts as a person's, unless it names its members. */
export const mapsOfSet = (contents: readonly MapContent[], set: MapSet): MapContent[] =>
  contents.filter((content) => set === 'all' || isGroup(content) === (set === 'group'));

/** How many persons' maps a workshop has: what is counted while maps come in. */
export const personsMapCount = (entities: Entities): number =>
  mapsOfSet(mapContents(entities), 'person').length;

/** The maps that are counted: of the chosen ones (all when absent) those that hold an actor. */
export const countedMaps = (contents: readonly MapContent[], chosen?: readonly string[]): MapContent[] => {
  const ids = chosen && new Set(chosen);
  return contents.filter(({ info, actors }) => actors.length > 0 && (ids?.has(info.id) ?? true));
};

const groupsWithMembers = (counted: readonly MapContent[]): CountWarning[] => {
  const ids = new Set(counted.map(({ info }) => info.id));
  return counted.flatMap((content): CountWarning[] => {
    const members = [...new Set(groupMembersOf(content))].filter((mapId) => ids.has(mapId)).sort();
    return members.length > 0 ? [{ code: 'group-and-members', group: content.info.id, members }] : [];
  });
};

const groupsAmongPersons = (counted: readonly MapContent[]): CountWarning[] => {
  const unnamed = counted.filter((content) => isGroup(content) && groupMembersOf(content).length === 0);
  if (unnamed.length === 0 || counted.every(isGroup)) return [];
  return [{ code: 'groups-among-persons', groups: unnamed.map(({ info }) => info.id) }];
};

/** What may mislead in counts over these maps. */
export const countWarnings = (counted: readonly MapContent[]): CountWarning[] =>
  counted.length === 0
    ? [{ code: 'nothing-counted' }]
    : [...groupsWithMembers(counted), ...groupsAmongPersons(counted)];
