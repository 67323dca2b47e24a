import { type CodeTrouble, codeTrouble } from '../../domain/code/trouble';
import { readWorkshopCode } from '../../domain/code/workshopCode';
import type { Entities } from '../../domain/entity';
import { err, ok, type Result } from '../../domain/result';
import { livingWorkshop } from '../../domain/select';

/** The workshop that a code invites to. */
export const readInvitation = (code: string): Result<Entities, CodeTrouble> => {
  const read = readWorkshopCode(code, 'join');
  if (!read.ok) return err(codeTrouble(read.error));
  return livingWorkshop(read.value) ? ok(read.value) : err('foreign');
};
