import { useMemo } from 'react';
import type { Choice } from '../domain/compare/chosen';
import type { MapLabel } from '../domain/compare/labels';
import type { Entities } from '../domain/entity';
import type { Compared } from '../domain/merge/view';
import type { Workshop } from '../state/workshop';
import { useMerged } from './useMerged';

/** What the chosen maps say, without where it stands, and what maps are called on this screen. */
export interface ComparedMaps {
  readonly choice: Choice;
  readonly compared: Compared;
  /** The records that it follows from; the workshop's own record may be an older one. */
  readonly records: Entities;
  readonly labels: ReadonlyMap<string, MapLabel>;
  readonly showsNames: boolean;
}

/** The chosen maps, counted once for each state of the workshop; undefined until they are. */
export const useCompared = (workshop: Workshop): ComparedMaps | undefined => {
  const { choice, view, records, labels, showsNames } = useMerged(workshop);
  return useMemo(
    () => ({ choice, compared: view, records, labels, showsNames }),
    [choice, view, records, labels, showsNames],
  );
};
