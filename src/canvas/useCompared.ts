import { useMemo } from 'react';
import { type CountsNow, comparisonOf } from '../state/comparison';
import type { Workshop } from '../state/workshop';
import { type Naming, useCountsNow, useNaming } from './useComparison';

/** What the chosen maps say, without where it stands, and what maps are called on this screen. */
export interface ComparedMaps extends CountsNow, Naming {}

/**
 * The chosen maps, counted once for each state of the workshop: undefined until they are, and what they said last while
 * they are counted again.
 */
export const useCompared = (workshop: Workshop): ComparedMaps | undefined => {
  const counts = useCountsNow(comparisonOf(workshop));
  const naming = useNaming(workshop, counts);
  return useMemo(() => counts && { ...counts, ...naming }, [counts, naming]);
};
