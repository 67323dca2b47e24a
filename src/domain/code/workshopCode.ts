import type { Entities } from '../entity';
import { type FileRecord, type WorkshopFile, writeWorkshopFile } from '../file';
import { err, type Result } from '../result';
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
  packFile(writeWorkshopFile(entities, { ...options, maps: [mapId], settings: false }));

/** A map's withdrawal, to be read like a map. `at` is ISO 8601. It wants `withdrawMap` committed first. */
export const withdrawalCode = (entities: Entities, mapId: string, at: string): string =>
  packFile(withdrawalFile(entities, mapId, at));

const holdsMaps = (entities: Entities): boolean =>
  [...entities.values()].some((entity) => entity.is === 'map');

/** The records in the code of an invitation (`join`), which holds no maps, or of a map, its withdrawal among them. */
export const readWorkshopCode = (
  code: string,
  kind: 'join' | 'map',
): Result<Entities, WorkshopCodeProblem> => {
  const text = unpack(code);
  if (!text.ok) return text;
  const read = readWorkshopFile(text.value);
  if (!read.ok) return read;
  return holdsMaps(read.value) === (kind === 'map') ? read : err({ type: 'code-other-kind' });
};
