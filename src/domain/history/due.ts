import type { Change } from '../change';
import type { Entities } from '../entity';
import { isLiving, workshopInfo } from '../select';
import { isOfDevice } from './records';
import type { Kept } from './thinning';

const MINUTE_MS = 60_000;
const BURST_MS = MINUTE_MS;
const WORK_MS = 10 * MINUTE_MS;
/** With fewer actors than this, drawn or listed, there is nothing to go back to. */
const LEAST_WORK = 3;

/** What a clock that was set wrong has dated ahead of now says nothing of how long ago it was. */
const hasPassed = (since: string, at: string, ms: number): boolean => {
  const passed = Date.parse(at) - Date.parse(since);
  return !(passed >= 0 && passed < ms);
};

const isPast = (moment: Kept, at: string): boolean => moment.at <= at;

/** Whether a moment of this cause is still to be kept: what follows within a minute belongs to the same burst. */
export const isNewBurst = (cause: string, moments: readonly Kept[], at: string): boolean => {
  const last = moments.findLast((moment) => moment.cause === cause && isPast(moment, at));
  return last === undefined || hasPassed(last.at, at, BURST_MS);
};

const hasWork = (entities: Entities): boolean => {
  let found = 0;
  for (const entity of entities.values()) {
    if ((entity.is === 'actor' || entity.is === 'rosterEntry') && isLiving(entity)) found++;
    if (found >= LEAST_WORK) return true;
  }
  return false;
};

const touchesWork = (change: Change, before: Entities, after: Entities): boolean =>
  Object.keys(change).some((key) => {
    const entity = after.get(key) ?? before.get(key);
    return entity !== undefined && !isOfDevice(entity);
  });

/** Whether ten minutes of work have gone by since something was kept, and there is something worth keeping. */
export const isWorkDue = (
  { change, before, after }: { readonly change: Change; readonly before: Entities; readonly after: Entities },
  moments: readonly Kept[],
  at: string,
): boolean => {
  const info = workshopInfo(before);
  const last = moments.findLast((moment) => isPast(moment, at));
  const since = last?.at ?? info?.updatedAt ?? info?.createdAt ?? '';
  return hasPassed(since, at, WORK_MS) && touchesWork(change, before, after) && hasWork(before);
};
