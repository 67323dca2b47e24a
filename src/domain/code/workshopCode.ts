import type { Entities } from '../entity';
import { writeWorkshopFile } from '../file';
import type { Result } from '../result';
import { type ReadProblem, readWorkshopFile } from '../schema';
import { type CodeProblem, pack, unpack } from './pack';

/** The workshop without any maps, for those who are to draw. Without the actor list it fits into a smaller code. */
export const invitationCode = (entities: Entities, options: { readonly roster: boolean }): string =>
  pack(JSON.stringify(writeWorkshopFile(entities, { maps: [], roster: options.roster })));

/** One map, with as much of its workshop as tells where it belongs. It wants the stamps of `markExchanged` first. */
export const mapCode = (entities: Entities, mapId: string): string =>
  pack(JSON.stringify(writeWorkshopFile(entities, { maps: [mapId], settings: false })));

/** The records in an invitation's or a map's code. */
export const readWorkshopCode = (code: string): Result<Entities, CodeProblem | ReadProblem> => {
  const text = unpack(code);
  return text.ok ? readWorkshopFile(text.value) : text;
};
