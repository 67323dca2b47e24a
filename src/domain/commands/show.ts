import type { Change } from '../change';
import type { Entities } from '../entity';
import { showSettings } from '../show';
import { arrangePoints } from './showSteps';

/** Pins a talking point after those that were pinned before it; a pinned one is let go. */
export const togglePoint = (entities: Entities, key: string): Change => {
  const { points: pinned = [] } = showSettings(entities);
  const others = pinned.filter((point) => point !== key);
  return arrangePoints(entities, others.length < pinned.length ? others : [...pinned, key]);
};
