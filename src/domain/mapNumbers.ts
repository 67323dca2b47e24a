import { type Change, NO_CHANGE } from './change';
import { deviceInfo, withDevice } from './device';
import type { Entities } from './entity';
import { byText, isLiving } from './select';

const livingMapIds = (entities: Entities): string[] => {
  const ids: string[] = [];
  for (const entity of entities.values()) if (entity.is === 'map' && isLiving(entity)) ids.push(entity.id);
  return ids.sort(byText);
};

/**
 * The number that each map goes by while names are hidden: the one it was given on this device; maps without one come
 * after these, in order of id.
 */
export const mapNumbers = (entities: Entities): ReadonlyMap<string, number> => {
  const given = deviceInfo(entities)?.numbers ?? {};
  let last = Math.max(0, ...Object.values(given));
  return new Map(livingMapIds(entities).map((id) => [id, given[id] ?? ++last]));
};

/**
 * Gives every map the number that it goes by for good: people speak of "map 7", whatever comes or goes after it.
 * Commit it as lasting.
 */
export const numberMaps = (entities: Entities): Change => {
  const given = deviceInfo(entities)?.numbers ?? {};
  const numbers = mapNumbers(entities);
  if ([...numbers.keys()].every((id) => given[id] !== undefined)) return NO_CHANGE;
  return withDevice(entities, { numbers: { ...given, ...Object.fromEntries(numbers) } });
};
