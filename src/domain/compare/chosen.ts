import type { Entities, SharedSettings } from '../entity';
import { type MapContent, mapContents, workshopInfo } from '../select';
import { countedMaps, type MapSet, mapsOfSet } from './sets';

/** The maps that the workshop lays together. */
export interface Choice {
  /** All maps of the workshop, in order of id. */
  readonly contents: readonly MapContent[];
  /** Whose maps; undefined when they were chosen one by one. */
  readonly set: MapSet | undefined;
  /** The chosen maps, empty ones among them, in order of id. */
  readonly mapIds: readonly string[];
}

const MAP_SETS: readonly MapSet[] = ['person', 'group', 'all'];

const NOTHING_SAID: SharedSettings = {};

/** What the workshop says of its shared map: always the same object while it says the same. */
export const sharedSettings = (entities: Entities): SharedSettings =>
  workshopInfo(entities)?.shared ?? NOTHING_SAID;

/** Persons' maps if any of them holds an actor, else groups'. */
const defaultSet = (contents: readonly MapContent[]): MapSet =>
  countedMaps(mapsOfSet(contents, 'person')).length > 0 ? 'person' : 'group';

const idsOf = (contents: readonly MapContent[]): string[] => contents.map(({ info }) => info.id);

/** The maps that the users chose; without a choice the default set. Maps that are gone are not chosen. */
export const choiceOf = (entities: Entities): Choice => {
  const contents = mapContents(entities);
  const { set = defaultSet(contents), maps } = sharedSettings(entities);
  if (!maps) return { contents, set, mapIds: idsOf(mapsOfSet(contents, set)) };
  const chosen = new Set(maps);
  return { contents, set: undefined, mapIds: idsOf(contents).filter((id) => chosen.has(id)) };
};

/** The set that consists of exactly these maps. */
export const setOfMaps = (contents: readonly MapContent[], mapIds: ReadonlySet<string>): MapSet | undefined =>
  MAP_SETS.find((set) => {
    const ids = idsOf(mapsOfSet(contents, set));
    return ids.length === mapIds.size && ids.every((id) => mapIds.has(id));
  });
