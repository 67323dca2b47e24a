import type { Change } from '../change';
import { choiceOf, setOfMaps, sharedSettings } from '../compare/chosen';
import type { MapSet } from '../compare/sets';
import type { Thresholds } from '../compare/thresholds';
import type { Entities, SharedSettings } from '../entity';
import { membersOf } from '../group/members';
import { WORKSHOP_KEY } from '../recordKeys';
import { setFields } from './records';

const settle = (entities: Entities, shared: SharedSettings): Change =>
  setFields(entities, WORKSHOP_KEY, { shared });

const withoutChoice = (entities: Entities): SharedSettings => {
  const { set: _set, maps: _maps, ...rest } = sharedSettings(entities);
  return rest;
};

/** Lays the maps of a set together, those that are still to come among them. */
export const chooseSet = (entities: Entities, set: MapSet): Change =>
  settle(entities, { ...withoutChoice(entities), set });

/** Lays exactly these maps together; when they are all of a set, the set. */
export const chooseMaps = (entities: Entities, mapIds: readonly string[]): Change => {
  const set = setOfMaps(choiceOf(entities).contents, new Set(mapIds));
  return settle(entities, { ...withoutChoice(entities), ...(set ? { set } : { maps: [...mapIds].sort() }) });
};

/** Lays the maps of a group's members together; without members that are there, none. */
export const chooseGroup = (entities: Entities, groupId: string): Change =>
  chooseMaps(entities, membersOf(entities, groupId).present);

/** Whether what any of a group's members drew is one vote; otherwise every map is. */
export const countGroupsOnce = (entities: Entities, once: boolean): Change => {
  const { groupsOnce: _before, ...rest } = sharedSettings(entities);
  return settle(entities, { ...rest, ...(once ? { groupsOnce: true } : {}) });
};

/** How many maps must have drawn what stands on the shared map. */
export const chooseThresholds = (entities: Entities, thresholds: Partial<Thresholds>): Change =>
  settle(entities, { ...sharedSettings(entities), ...thresholds });
