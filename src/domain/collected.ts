import { checkCode } from './code/checkCode';
import { receiptOf } from './device';
import type { Entities, MapInfo, Receipt } from './entity';
import { recordsByMap } from './join';
import { byText, isLiving, mapContent } from './select';

/** How a map came: for the first time, again, typed in from paper; or its author has taken it back. */
export type Coming = 'new' | 'again' | 'paper' | 'withdrawn';

/** A map that came to this device, as it stands here now. */
export interface CollectedMap {
  readonly mapId: string;
  readonly coming: Coming;
  /** ISO 8601, by this device's clock. */
  readonly at: string;
  readonly times: number;
  readonly actors: number;
  readonly links: number;
  /** What the author can compare; missing for a map that was taken back. */
  readonly check?: string;
}

const comingOf = (info: MapInfo, receipt: Receipt | undefined): Coming => {
  if (!isLiving(info)) return 'withdrawn';
  if (info.onPaper) return 'paper';
  return (receipt?.times ?? 1) > 1 ? 'again' : 'new';
};

/** When a map came to this device or was typed in on it; undefined for what was drawn here. */
const arrivalOf = (info: MapInfo, receipt: Receipt | undefined): string | undefined =>
  receipt?.at ?? (info.onPaper ? info.updatedAt : undefined);

/** A map that was deleted here waits in the bin, and nobody has taken it back. */
const isDeletedHere = (info: MapInfo, receipt: Receipt | undefined): boolean =>
  !isLiving(info) && !receipt?.withdrawn;

const byArrival = (a: CollectedMap, b: CollectedMap): number =>
  byText(b.at, a.at) || byText(b.mapId, a.mapId);

/** The maps that came to this device and were not deleted here, the latest first. Their authors' clocks do not matter. */
export const collectedMaps = (entities: Entities): CollectedMap[] => {
  const collected: CollectedMap[] = [];
  for (const [mapId, records] of recordsByMap(entities)) {
    const info = records.get(mapId);
    if (info?.is !== 'map') continue;
    const receipt = receiptOf(entities, mapId);
    const at = arrivalOf(info, receipt);
    if (at === undefined || isDeletedHere(info, receipt)) continue;
    const content = mapContent(records, mapId);
    collected.push({
      mapId,
      at,
      coming: comingOf(info, receipt),
      times: receipt?.times ?? 1,
      actors: content?.actors.length ?? 0,
      links: content?.links.length ?? 0,
      ...(content && { check: checkCode(records, mapId) }),
    });
  }
  return collected.sort(byArrival);
};

/** Collected maps that no file holds. */
export interface UnsavedMaps {
  readonly count: number;
  /** When the first of them came, ISO 8601. */
  readonly since: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The maps that came since the whole workshop was last saved to a file: browsers may be emptied. Undefined when there
 * are none. A file from a time to come (`now` is ISO 8601) was dated by a clock that went wrong: nobody knows what came
 * after it.
 */
export const unsavedMaps = (
  entities: Entities,
  savedAt: string | undefined,
  now: string,
): UnsavedMaps | undefined => {
  const saved = savedAt !== undefined && savedAt <= now ? savedAt : '';
  const came: string[] = [];
  for (const entity of entities.values()) {
    if (entity.is !== 'map' || !isLiving(entity)) continue;
    const at = arrivalOf(entity, receiptOf(entities, entity.id));
    if (at !== undefined && at > saved) came.push(at);
  }
  const since = came.sort(byText)[0];
  return since === undefined ? undefined : { count: came.length, since };
};

/** Whether maps have waited for a file since yesterday. `now` is ISO 8601. */
export const isOverdue = ({ since }: UnsavedMaps, now: string): boolean =>
  Date.parse(now) - Date.parse(since) > DAY_MS;
