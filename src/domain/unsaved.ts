import { isOverdue, unsavedMaps } from './collected';
import { deviceInfo, isJoined, receiptOf } from './device';
import type { Entities, MapInfo } from './entity';
import { markExchanged } from './exchange';
import { byText, isLiving, mapContent, workshopInfo } from './select';

/** Work that lies in this browser alone. */
export interface UnsavedWork {
  /** Maps. */
  readonly count: number;
  /** Actors and links that were drawn here. */
  readonly amount: number;
  /** Since when the one that has waited longest has lain here, ISO 8601. */
  readonly since: string;
}

const isCollected = (entities: Entities, info: MapInfo): boolean =>
  info.onPaper === true || receiptOf(entities, info.id) !== undefined;

/** A copy of an example or of a workshop brings maps along that nobody has drawn here. */
const lastTouched = (
  entities: Entities,
  { id, updatedAt = '' }: MapInfo,
  saved: string,
): string | undefined => {
  const isOwn = deviceInfo(entities)?.own?.includes(id);
  const begun = isOwn ? '' : (workshopInfo(entities)?.createdAt ?? '');
  return updatedAt > saved && updatedAt > begun ? updatedAt : undefined;
};

const amountOn = (entities: Entities, mapId: string): number => {
  const content = mapContent(entities, mapId);
  return content ? content.actors.length + content.links.length : 0;
};

/** What was drawn here and neither saved, nor sent, nor brought from a file as it stands. */
const drawnHere = (entities: Entities, saved: string): UnsavedWork => {
  const drawn = [...entities.values()].flatMap((info) => {
    if (info.is !== 'map' || !isLiving(info) || isCollected(entities, info)) return [];
    const at = lastTouched(entities, info, saved);
    const amount = at === undefined ? 0 : amountOn(entities, info.id);
    const isAway = amount > 0 && Object.keys(markExchanged(entities, [info.id])).length === 0;
    return at === undefined || amount === 0 || isAway ? [] : [{ at, amount }];
  });
  return {
    count: drawn.length,
    amount: drawn.reduce((sum, { amount }) => sum + amount, 0),
    since: drawn.map(({ at }) => at).sort(byText)[0] ?? '',
  };
};

const earlier = (...moments: readonly string[]): string =>
  [...moments].filter((moment) => moment !== '').sort(byText)[0] ?? '';

/**
 * The work of a workshop that no file holds and nobody else has: drawn here, or collected. Undefined when there is none.
 * `now` is ISO 8601.
 */
export const unsavedWork = (entities: Entities, now: string): UnsavedWork | undefined => {
  const savedAt = deviceInfo(entities)?.savedAt;
  const drawn = drawnHere(entities, savedAt !== undefined && savedAt <= now ? savedAt : '');
  const came = isJoined(entities) ? undefined : unsavedMaps(entities, savedAt, now);
  const count = drawn.count + (came?.count ?? 0);
  return count === 0
    ? undefined
    : { count, amount: drawn.amount, since: earlier(drawn.since, came?.since ?? '') };
};

/** What several workshops hold of it; undefined when there is none. */
export const unsavedTogether = (works: readonly (UnsavedWork | undefined)[]): UnsavedWork | undefined => {
  const there = works.filter((work) => work !== undefined);
  if (there.length === 0) return undefined;
  return {
    count: there.reduce((sum, { count }) => sum + count, 0),
    amount: there.reduce((sum, { amount }) => sum + amount, 0),
    since: earlier(...there.map(({ since }) => since)),
  };
};

/** Actors and links that nobody would like to draw again. */
const MUCH = 60;

/** Work that is worth a word: it has waited for a day, or it is a lot. `now` is ISO 8601. */
export const isAtRisk = (work: UnsavedWork, now: string): boolean =>
  work.amount >= MUCH || isOverdue(work, now);
