import type { Entities, Entity, Key } from '../entity';
import { type FileRecord, type WorkshopFile, writeWorkshopFile } from '../file';
import { mapIdOfKey } from '../recordKeys';
import { err, ok, type Result } from '../result';
import { type ReadProblem, readWorkshopFile } from '../schema';
import { withdrawalFile } from '../sending';
import { type CodeProblem, pack, unpack } from './pack';

/** Why a code does not give what its link promised; `code-other-kind`: it gives something else. */
export type WorkshopCodeProblem = CodeProblem | ReadProblem | { readonly type: 'code-other-kind' };

/** Lists that say the same when they are empty as when they are absent. */
const LISTS: ReadonlySet<string> = new Set([
  'actorKinds',
  'linkKinds',
  'networkKinds',
  'roster',
  'notes',
  'phases',
  'maps',
  'decisions',
  'actors',
  'links',
  'networks',
  'ancestors',
]);

const withoutEmptyLists = (record: FileRecord): FileRecord =>
  Object.fromEntries(
    Object.entries(record).filter(
      ([name, value]) => !(LISTS.has(name) && Array.isArray(value) && value.length === 0),
    ),
  );

const packFile = (file: WorkshopFile): string =>
  pack(
    JSON.stringify(
      withoutEmptyLists({
        ...file,
        workshop: withoutEmptyLists(file.workshop),
        maps: file.maps.map(withoutEmptyLists),
      }),
    ),
  );

/** The workshop without any maps, for those who are to draw. Without the actor list it fits into a smaller code. */
export const invitationCode = (entities: Entities, options: { readonly roster: boolean }): string =>
  packFile(writeWorkshopFile(entities, { maps: [], roster: options.roster }));

export interface MapCodeOptions {
  /** Whether contacts and permissions to publish go along. Default true. */
  readonly contacts?: boolean;
}

/** One map, with as much of its workshop as tells where it belongs. It wants the stamps of `sendMap` first. */
export const mapCode = (entities: Entities, mapId: string, options: MapCodeOptions = {}): string =>
  packFile(writeWorkshopFile(entities, { ...options, maps: [mapId], settings: false, images: false }));

/** A map's withdrawal, to be read like a map. `at` is ISO 8601. It wants `withdrawMap` committed first. */
export const withdrawalCode = (entities: Entities, mapId: string, at: string): string =>
  packFile(withdrawalFile(entities, mapId, at));

type CodeKind = 'join' | 'map';

const MAPS: Readonly<Record<CodeKind, number>> = { join: 0, map: 1 };

const countMaps = (entities: Entities): number =>
  [...entities.values()].filter(({ is }) => is === 'map').length;

const INVITED: ReadonlySet<Entity['is']> = new Set([
  'workshop',
  'actorKind',
  'linkKind',
  'networkKind',
  'rosterEntry',
]);

/** What a map's code says of its workshop, without anything that would outrank what is known of it. */
const bare = (entity: Entity): Entity | undefined => {
  if (entity.is === 'workshop') return { is: 'workshop', id: entity.id, title: entity.title ?? '' };
  if (entity.is !== 'actorKind' && entity.is !== 'linkKind' && entity.is !== 'networkKind') return undefined;
  const { revision: _revision, ...kind } = entity;
  return kind;
};

/** Anybody can make a code: of the workshop it brings what the app would have put into it, and no more. */
const admitted = (entity: Entity, kind: CodeKind): Entity | undefined => {
  if (kind === 'map') return bare(entity);
  return INVITED.has(entity.is) ? entity : undefined;
};

const asMade = (entities: Entities, kind: CodeKind): Entities =>
  new Map(
    [...entities].flatMap(([key, entity]): [Key, Entity][] => {
      const kept = mapIdOfKey(key) === 'workshop' ? admitted(entity, kind) : entity;
      return kept ? [[key, kept]] : [];
    }),
  );

/** The records in the code of an invitation (`join`), which holds no maps, or of one map, or of its withdrawal. */
export const readWorkshopCode = (code: string, kind: CodeKind): Result<Entities, WorkshopCodeProblem> => {
  const text = unpack(code);
  if (!text.ok) return text;
  const read = readWorkshopFile(text.value);
  if (!read.ok) return read;
  if (countMaps(read.value) !== MAPS[kind]) return err({ type: 'code-other-kind' });
  return ok(asMade(read.value, kind));
};
