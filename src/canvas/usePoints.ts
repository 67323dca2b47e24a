import { useEffect, useState } from 'react';
import type { TalkingPoint } from '../domain/points/point';
import { talkingPointsInSteps } from '../domain/points/talkingPoints';
import { inSlices } from '../state/slices';
import type { ComparedMaps } from './useCompared';

const NONE: readonly string[] = [];

/**
 * What is worth a talk, found after the page is there and without holding it up: undefined until then, and what was
 * found last while it is found anew. Pinned ones are among them in any case; give the same array while it says the same.
 */
export const usePoints = (
  maps: Pick<ComparedMaps, 'compared' | 'records'> | undefined,
  pinned: readonly string[] = NONE,
): readonly TalkingPoint[] | undefined => {
  const [points, setPoints] = useState<readonly TalkingPoint[]>();
  const { compared, records } = maps ?? {};
  useEffect(() => {
    if (!compared || !records) return undefined;
    let isWanted = true;
    void inSlices(talkingPointsInSteps(compared, { records, pinned })).then((found) => {
      if (isWanted) setPoints(found);
    });
    return () => {
      isWanted = false;
    };
  }, [compared, records, pinned]);
  return points;
};
