import type { Entities, Entity, Key } from '../entity';
import { greater } from '../join';
import { keyOf } from '../recordKeys';
import { withoutLostContent } from '../tombstone';
import { isTombstone, type Tombstone, type ValidFile, type ValidMap } from './shape';

type Add = (entity: Entity, mapId?: string) => void;

/** Two decisions of one person on one pair, or two on one field, become the one that a join would keep. */
const filer = (entities: Map<Key, Entity>): Add => {
  return (entity, mapId) => {
    const key = keyOf(entity, mapId);
    entities.set(key, greater(entities.get(key), withoutLostContent(entity)));
  };
};

/** A record of the file under the name of what it is. The checks at the door make the types true. */
const named = (record: object, is: Entity['is']): Entity => ({ ...record, is }) as unknown as Entity;

const addWorkshop = (workshop: ValidFile['workshop'], add: Add): void => {
  const {
    actorKinds = [],
    linkKinds = [],
    networkKinds = [],
    roster = [],
    notes = [],
    phases = [],
    snapshots = [],
    title = '',
    ...info
  } = workshop;
  add(named({ ...info, title }, 'workshop'));
  for (const kind of actorKinds) add(named(kind, 'actorKind'));
  for (const kind of linkKinds) add(named(kind, 'linkKind'));
  for (const kind of networkKinds) add(named(kind, 'networkKind'));
  for (const entry of roster) add(named(entry, 'rosterEntry'));
  for (const note of notes) add(named(note, 'note'));
  for (const phase of phases) add(named(phase, 'phase'));
  for (const snapshot of snapshots) add(named(snapshot, 'snapshot'));
};

const addContent = (
  { id, actors = [], links = [], networks = [], texts = [], images = [] }: ValidMap,
  add: Add,
): void => {
  for (const actor of actors) add(named(actor, 'actor'), id);
  for (const link of links) add(named(link, 'link'), id);
  for (const network of networks) add(named(network, 'network'), id);
  for (const text of texts) add(named(text, 'text'), id);
  for (const image of images) add(named(image, 'image'), id);
};

const addMap = (map: ValidMap | Tombstone, add: Add): void => {
  const { actors, links, networks, texts, images, ...info } = map;
  add(named(info, 'map'));
  if (!isTombstone(map)) addContent(map, add);
};

/** The records of a file that has passed every check. */
export const fileToEntities = (file: ValidFile): Entities => {
  const { format: _format, version: _version, workshop, maps = [], decisions = [], ...extras } = file;
  const entities = new Map<Key, Entity>();
  const add = filer(entities);
  addWorkshop(workshop, add);
  for (const map of maps) addMap(map, add);
  for (const decision of decisions) add(named(decision, 'of' in decision ? 'fieldDecision' : 'pairDecision'));
  if (Object.keys(extras).length > 0) add(named(extras, 'extras'));
  return entities;
};
