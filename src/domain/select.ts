import type {
  Actor,
  Backdrop,
  Entities,
  Entity,
  EntityOf,
  FieldDecision,
  Link,
  MapImage,
  MapInfo,
  Network,
  PairDecision,
  Snapshot,
  TextLabel,
  WorkshopInfo,
} from './entity';
import { mapIdOfKey, recordKey, WORKSHOP_KEY } from './recordKeys';

/** What stands on one map now: no tombstones, no link with a missing end. Each list in order of id. */
export interface MapContent {
  readonly info: MapInfo;
  readonly actors: readonly Actor[];
  readonly links: readonly Link[];
  readonly networks: readonly Network[];
  readonly texts: readonly TextLabel[];
  /** The map's own, else its workshop's; undefined: none. */
  readonly backdrop: Backdrop | undefined;
}

/** Not a tombstone. */
export const isLiving = (entity: Entity): boolean => !('deletedAt' in entity && entity.deletedAt);

/** UTF-16 order: the same on every device and in every language. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The same for two ids in either order: what a link without a direction joins. */
export const pairKey = (a: string, b: string): string => [a, b].sort(byText).join('/');

export const byId = (a: { readonly id: string }, b: { readonly id: string }): number => byText(a.id, b.id);

/** Place in the legend, ascending; equal or absent places fall back to the id. */
export const byPlace = (
  a: { readonly id: string; readonly order?: number },
  b: { readonly id: string; readonly order?: number },
): number => {
  const placeA = a.order ?? Number.POSITIVE_INFINITY;
  const placeB = b.order ?? Number.POSITIVE_INFINITY;
  return placeA === placeB ? byId(a, b) : placeA - placeB;
};

const livingOf = <T extends Entity['is']>(entities: Entities, is: T): EntityOf<T>[] => {
  const found: EntityOf<T>[] = [];
  for (const entity of entities.values()) {
    if (entity.is === is && isLiving(entity)) found.push(entity as EntityOf<T>);
  }
  return found;
};

/** The workshop's own record; undefined until one is open. */
export const workshopInfo = (entities: Entities): WorkshopInfo | undefined => {
  const info = entities.get(WORKSHOP_KEY);
  return info?.is === 'workshop' ? info : undefined;
};

/** The same, unless the workshop is deleted. */
export const livingWorkshop = (entities: Entities): WorkshopInfo | undefined => {
  const info = workshopInfo(entities);
  return info && isLiving(info) ? info : undefined;
};

export const actorKinds = (entities: Entities) => livingOf(entities, 'actorKind').sort(byPlace);
export const linkKinds = (entities: Entities) => livingOf(entities, 'linkKind').sort(byPlace);
export const networkKinds = (entities: Entities) => livingOf(entities, 'networkKind').sort(byPlace);
export const rosterEntries = (entities: Entities) => livingOf(entities, 'rosterEntry').sort(byId);

/** The steps of the exercise, in their order. */
export const phases = (entities: Entities) => livingOf(entities, 'phase').sort(byPlace);

/** The shared map as it stood earlier, the earliest first. */
export const snapshots = (entities: Entities): Snapshot[] =>
  livingOf(entities, 'snapshot').sort((a, b) => byText(a.createdAt, b.createdAt) || byId(a, b));

/** Remarks from the talk. */
export const notes = (entities: Entities) => livingOf(entities, 'note').sort(byId);

/** Decisions on pairs, retracted ones among them. */
export const pairDecisions = (entities: Entities): PairDecision[] => livingOf(entities, 'pairDecision');
export const fieldDecisions = (entities: Entities): FieldDecision[] => livingOf(entities, 'fieldDecision');

/** A link is shown only while both its ends are; nothing is repaired by a write. */
const visibleLinks = (links: readonly Link[], actors: readonly Actor[]): Link[] => {
  const living = new Set(actors.map((actor) => actor.id));
  return links.filter((link) => living.has(link.source) && living.has(link.target));
};

interface Found {
  readonly actors: Actor[];
  readonly links: Link[];
  readonly networks: Network[];
  readonly texts: TextLabel[];
}

const emptyContent = (): Found => ({ actors: [], links: [], networks: [], texts: [] });

/** Sorts a record into the map it belongs to; records of other kinds are not a map's. */
const file = (entity: Entity, into: Found): void => {
  if (!isLiving(entity)) return;
  if (entity.is === 'actor') into.actors.push(entity);
  else if (entity.is === 'link') into.links.push(entity);
  else if (entity.is === 'network') into.networks.push(entity);
  else if (entity.is === 'text') into.texts.push(entity);
};

/** What lies under a map: its own backdrop, else its workshop's; undefined: none. */
export const backdropOf = (info: MapInfo, entities: Entities): Backdrop | undefined => {
  const backdrop = info.backdrop ?? workshopInfo(entities)?.backdrop;
  return backdrop && backdrop.type !== 'none' ? backdrop : undefined;
};

const finished = (info: MapInfo, found: Found, entities: Entities): MapContent => {
  const actors = found.actors.sort(byId);
  return {
    info,
    actors,
    links: visibleLinks(found.links, actors).sort(byId),
    networks: found.networks.sort(byId),
    texts: found.texts.sort(byId),
    backdrop: backdropOf(info, entities),
  };
};

/** Every undeleted map with its content, in order of id. */
export const mapContents = (entities: Entities): MapContent[] => {
  const infos: MapInfo[] = livingOf(entities, 'map').sort(byId);
  const found = new Map(infos.map((info) => [info.id, emptyContent()]));
  for (const [key, entity] of entities) {
    const content = found.get(mapIdOfKey(key));
    if (content) file(entity, content);
  }
  return infos.map((info) => finished(info, found.get(info.id) ?? emptyContent(), entities));
};

/** A map's own record, unless it is deleted. */
export const livingMap = (entities: Entities, mapId: string): MapInfo | undefined => {
  const info = entities.get(mapId);
  return info?.is === 'map' && isLiving(info) ? info : undefined;
};

/** One undeleted map with its content. */
export const mapContent = (entities: Entities, mapId: string): MapContent | undefined => {
  const info = livingMap(entities, mapId);
  if (!info) return undefined;
  const found = emptyContent();
  for (const [key, entity] of entities) if (mapIdOfKey(key) === mapId) file(entity, found);
  return finished(info, found, entities);
};

/** A map without anything on it, such as one that is gone. */
export const emptyMap = (id: string): MapContent => ({
  info: { is: 'map', id },
  actors: [],
  links: [],
  networks: [],
  texts: [],
  backdrop: undefined,
});

/** A picture that lies under a map. */
export const mapImage = (entities: Entities, mapId: string, id: string): MapImage | undefined => {
  const image = entities.get(recordKey(mapId, id));
  return image?.is === 'image' && isLiving(image) ? image : undefined;
};
