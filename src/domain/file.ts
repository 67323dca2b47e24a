import { infoWithoutPicture } from './backdrop/ownPicture';
import type { Entities, Entity, EntityOf, Key, WorkshopInfo } from './entity';
import { type MapRecords, recordsByMap } from './join';
import { withRolesOnly } from './people/contacts';
import { EXTRAS_KEY, mapIdOfKey } from './recordKeys';
import { byId, byPlace, byText, isLiving, workshopInfo } from './select';
import { withoutLostContent } from './tombstone';

/** A record as it stands in a file: an entity without the name of what it is, which its place tells. */
export type FileRecord = Readonly<Record<string, unknown>>;

/** The whole of a workshop file, ready for JSON. */
export interface WorkshopFile extends FileRecord {
  readonly format: 'yhteiskartta';
  readonly version: 1;
  readonly workshop: FileRecord;
  readonly maps: readonly FileRecord[];
  readonly decisions: readonly FileRecord[];
}

export interface WriteOptions {
  /** Ids of the only maps to write; decisions, notes and whatever else is about other maps then stay at home. */
  readonly maps?: readonly string[];
  /** Whether contacts and permissions to publish go along; `roles`: of contacts their roles alone. Default true. */
  readonly contacts?: boolean | 'roles';
  /** Whether pictures that lie under maps go along. Default true. */
  readonly images?: boolean;
  /** Whether the actor list goes along. Default true. */
  readonly roster?: boolean;
  /**
   * Whether the workshop's settings go along as they stand here. Without them, whoever receives the maps learns only
   * what the workshop is called and the types that the maps use, and none of that outranks what they have. Default true.
   */
  readonly settings?: boolean;
}

/** Fields about people to be reached, which a file for others holds only when asked to. */
export const CONTACT_FIELDS = ['contacts', 'permission'] as const;

const toRecord = (entity: Entity): FileRecord => {
  const { is: _is, ...record } = withoutLostContent(entity);
  return record;
};

const all = <T extends Entity['is']>(entities: Iterable<Entity>, is: T): EntityOf<T>[] => {
  const found: EntityOf<T>[] = [];
  for (const entity of entities) if (entity.is === is) found.push(entity as EntityOf<T>);
  return found;
};

const infoOf = (entities: Entities): WorkshopInfo => {
  const info = workshopInfo(entities);
  if (!info) throw new Error('There is no workshop to write.');
  return info;
};

const workshopRecord = (entities: Entities, isWhole: boolean, withRoster: boolean): FileRecord => {
  const records = [...entities.values()];
  return {
    ...toRecord(infoOf(entities)),
    actorKinds: all(records, 'actorKind').sort(byPlace).map(toRecord),
    linkKinds: all(records, 'linkKind').sort(byPlace).map(toRecord),
    networkKinds: all(records, 'networkKind').sort(byPlace).map(toRecord),
    roster: withRoster ? all(records, 'rosterEntry').sort(byId).map(toRecord) : [],
    notes: isWhole ? all(records, 'note').sort(byId).map(toRecord) : [],
    phases: isWhole ? all(records, 'phase').sort(byPlace).map(toRecord) : [],
    snapshots: isWhole ? all(records, 'snapshot').sort(byId).map(toRecord) : [],
  };
};

const withoutRank = (entity: Entity): FileRecord => {
  const { revision: _revision, ...record } = toRecord(entity);
  return record;
};

/** What the maps need to be understood where the workshop is not known; a record without revision outranks none. */
const bareWorkshopRecord = (entities: Entities, mapIds: readonly string[]): FileRecord => {
  const { id, title } = infoOf(entities);
  const chosen = new Set(mapIds);
  const used = new Set<string | undefined>();
  for (const [key, entity] of entities) {
    if (!chosen.has(mapIdOfKey(key))) continue;
    if (entity.is === 'actor' || entity.is === 'link') used.add(entity.kind);
    if (entity.is === 'network') for (const kind of Object.keys(entity.kinds ?? {})) used.add(kind);
  }
  const isUsed = (kind: { readonly id: string }) => used.has(kind.id);
  const records = [...entities.values()];
  const usedOf = (is: 'actorKind' | 'linkKind' | 'networkKind') =>
    all(records, is).filter(isUsed).sort(byPlace).map(withoutRank);
  return {
    id,
    title,
    actorKinds: usedOf('actorKind'),
    linkKinds: usedOf('linkKind'),
    networkKinds: usedOf('networkKind'),
  };
};

const withoutContacts = (entity: Entity): Entity => {
  const left = Object.entries(entity).filter(([field]) => !CONTACT_FIELDS.some((name) => name === field));
  return Object.fromEntries(left) as unknown as Entity;
};

/** What a file holds of a record about people to be reached; the very same record when that is all of it. */
const bared = (entity: Entity, contacts: boolean | 'roles'): Entity => {
  if (contacts === true) return entity;
  if (contacts === 'roles') return withRolesOnly(entity);
  return CONTACT_FIELDS.some((field) => field in entity) ? withoutContacts(entity) : entity;
};

/** Most maps have neither: the lists are only there when they hold something. */
const extraLists = (written: readonly Entity[], withImages: boolean): FileRecord => {
  const texts = all(written, 'text').sort(byId).map(toRecord);
  const images = withImages ? all(written, 'image').sort(byId).map(toRecord) : [];
  return { ...(texts.length > 0 && { texts }), ...(images.length > 0 && { images }) };
};

const mapRecord = (
  mapId: string,
  records: MapRecords,
  contacts: boolean | 'roles',
  images: boolean,
): FileRecord[] => {
  const info = records.get(mapId);
  if (!info) return [];
  if (!isLiving(info)) return [toRecord(info)];
  const content = [...records.values()];
  const written = content.map((entity) => bared(entity, contacts));
  const isBared = written.some((entity, index) => entity !== content[index]);
  return [
    {
      ...toRecord(images || info.is !== 'map' ? info : infoWithoutPicture(info)),
      ...(isBared && { contactsLeftOut: true }),
      actors: all(written, 'actor').sort(byId).map(toRecord),
      links: all(written, 'link').sort(byId).map(toRecord),
      networks: all(written, 'network').sort(byId).map(toRecord),
      ...extraLists(written, images),
    },
  ];
};

const mapRecords = (
  entities: Entities,
  { maps, contacts = true, images = true }: WriteOptions,
): FileRecord[] => {
  const chosen = maps && new Set(maps);
  return [...recordsByMap(entities)]
    .filter(([mapId]) => !chosen || chosen.has(mapId))
    .sort(([a], [b]) => byText(a, b))
    .flatMap(([mapId, records]) => mapRecord(mapId, records, contacts, images));
};

const isDecision = ([, entity]: [Key, Entity]): boolean =>
  entity.is === 'pairDecision' || entity.is === 'fieldDecision';

const decisionRecords = (entities: Entities): FileRecord[] =>
  [...entities]
    .filter(isDecision)
    .sort(([a], [b]) => byText(a, b))
    .map(([, entity]) => toRecord(entity));

const extraFields = (entities: Entities): FileRecord => {
  const extras = entities.get(EXTRAS_KEY);
  return extras ? toRecord(extras) : {};
};

/**
 * The records as a workshop file, its lists in an order of their own: types by place in the legend, the rest by id.
 * Maps that leave the device want the stamps of `markExchanged` first.
 */
export const writeWorkshopFile = (entities: Entities, options: WriteOptions = {}): WorkshopFile => {
  const { maps, roster = true, settings = true } = options;
  const isWhole = maps === undefined;
  return {
    format: 'yhteiskartta',
    version: 1,
    workshop: settings
      ? workshopRecord(entities, isWhole, roster)
      : bareWorkshopRecord(entities, maps ?? [...recordsByMap(entities).keys()]),
    maps: mapRecords(entities, options),
    decisions: isWhole ? decisionRecords(entities) : [],
    ...(isWhole ? extraFields(entities) : {}),
  };
};

/** The file as text: JSON that a person can read, ending in a line break. */
export const serialise = (file: WorkshopFile): string => `${JSON.stringify(file, null, 2)}\n`;
