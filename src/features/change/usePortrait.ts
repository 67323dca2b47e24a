import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useMerged } from '../../canvas/useMerged';
import { sharedSettings } from '../../domain/compare/chosen';
import { thresholdsOf } from '../../domain/compare/thresholds';
import { type Portrait, portraitOf } from '../../domain/snapshots/portrait';
import type { Workshop } from '../../state/workshop';

/** The shared map of a workshop as it stands now, at the workshop's own thresholds; undefined until it is counted. */
export const usePortrait = (workshop: Workshop): Portrait | undefined => {
  const view = useMerged(workshop)?.view;
  const settings = useStore(workshop.store, ({ entities }) => sharedSettings(entities));
  return useMemo(() => view && portraitOf(view, thresholdsOf(settings, view.counts)), [view, settings]);
};
