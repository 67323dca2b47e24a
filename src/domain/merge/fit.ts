import { centreOf } from '../layout/shapes';
import { apart, type Body, NO_SIZE, sharedWith, spreadOf, sumsOf } from './bodies';
import { aligned, alignTo } from './procrustes';

/** Three places of the plane have six coordinates; a turn, a scale and a shift explain four of them by themselves. */
const FEWEST_TELLING = 3;
/** With fewer coordinates left than those of two maps that share eight classes, chance has too large a part in it. */
const FEWEST_FREE = 24;

/**
 * How much of what the others say of places each map says too, over all maps that share three or more with the others:
 * the share of variance explained when the map as it was drawn is laid on the mean of the others, adjusted for what a
 * free turn and scale explain of any drawing (adjusted R², Ezekiel 1930): 1 when all drew one picture, about 0 when each
 * drew as it came. Weighs each place the same.
 */
export const fitOf = (block: readonly Body[]): number | undefined => {
  const sums = sumsOf(block);
  let [left, leftFree, whole, wholeFree] = [0, 0, 0, 0];
  for (const body of block) {
    sums.remove(body);
    const { target, source } = sharedWith(sums, body);
    sums.add(body);
    const n = target.length;
    if (n < FEWEST_TELLING) continue;
    const alignment = alignTo(target, source);
    for (const [at, place] of target.entries()) {
      left += apart(aligned(alignment, source[at] ?? place), place) ** 2;
    }
    leftFree += 2 * n - 4;
    whole += n * spreadOf(target, centreOf(target)) ** 2;
    wholeFree += 2 * n - 2;
  }
  if (leftFree < FEWEST_FREE) return undefined;
  return whole < NO_SIZE ? 1 : 1 - left / leftFree / (whole / wholeFree);
};
