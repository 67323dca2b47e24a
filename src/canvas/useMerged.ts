import { useMemo } from 'react';
import { type Thing, thingsOf } from '../domain/merge/things';
import { comparisonOf, type PlacesNow } from '../state/comparison';
import type { Workshop } from '../state/workshop';
import { type Naming, useNaming, usePlacesNow } from './useComparison';

/** What the chosen maps say together, and what maps are called on this screen. */
export interface Merged extends PlacesNow, Naming {
  readonly things: ReadonlyMap<string, Thing>;
}

/**
 * The workshop's chosen maps, laid together once for each of its states: pointing and sliding leave it as it is.
 * Undefined until they are; while they are laid together again, the last view, with what the users' hands did since.
 */
export const useMerged = (workshop: Workshop): Merged | undefined => {
  const places = usePlacesNow(comparisonOf(workshop));
  const naming = useNaming(workshop, places);
  const things = useMemo(() => places && thingsOf(places.view), [places]);
  return useMemo(() => places && things && { ...places, ...naming, things }, [places, naming, things]);
};
