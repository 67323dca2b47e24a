import { readWorkshopCode, type WorkshopCodeProblem } from '../../domain/code/workshopCode';
import type { Entities } from '../../domain/entity';
import { err, ok, type Result } from '../../domain/result';
import { isLiving, workshopInfo } from '../../domain/select';

/** What keeps somebody from joining, as far as it tells them what to do. */
export type JoinProblem = 'cutOff' | 'damaged' | 'foreign' | 'newer' | 'tooBig';

const PROBLEMS: Readonly<Record<WorkshopCodeProblem['type'], JoinProblem>> = {
  'code-cut-off': 'cutOff',
  'code-damaged': 'damaged',
  'code-newer': 'newer',
  'code-other-kind': 'foreign',
  'code-too-big': 'tooBig',
  'cut-off': 'damaged',
  'not-json': 'damaged',
  invalid: 'damaged',
  'not-ours': 'foreign',
  'newer-version': 'newer',
  'too-big': 'tooBig',
};

const holdsLivingWorkshop = (entities: Entities): boolean => {
  const info = workshopInfo(entities);
  return info !== undefined && isLiving(info);
};

/** The workshop that a code invites to. */
export const readInvitation = (code: string): Result<Entities, JoinProblem> => {
  const read = readWorkshopCode(code, 'join');
  if (!read.ok) return err(PROBLEMS[read.error.type]);
  return holdsLivingWorkshop(read.value) ? ok(read.value) : err('foreign');
};
