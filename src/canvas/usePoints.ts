import { useMemo } from 'react';
import type { TalkingPoint } from '../domain/points/point';
import { talkingPointsInSteps } from '../domain/points/talkingPoints';
import type { ComparedMaps } from './useCompared';
import { useFound } from './useFound';

const NONE: readonly string[] = [];

/**
 * What is worth a talk: undefined until it has been found. Pinned points are among them in any case; give the same array
 * while it says the same.
 */
export const usePoints = (
  maps: Pick<ComparedMaps, 'compared' | 'records'> | undefined,
  pinned: readonly string[] = NONE,
): readonly TalkingPoint[] | undefined => {
  const { compared, records } = maps ?? {};
  const begin = useMemo(
    () => (compared && records ? () => talkingPointsInSteps(compared, { records, pinned }) : undefined),
    [compared, records, pinned],
  );
  return useFound(begin);
};
