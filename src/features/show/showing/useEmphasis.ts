import { useState } from 'react';
import { withinMaps } from '../../../domain/compare/thresholds';
import type { Slide } from '../../../domain/show/slides';
import type { Show } from '../useShow';

/** How many must have drawn what stands out on a slide. */
export interface Emphasis {
  readonly k: number;
  readonly setK: (k: number) => void;
}

/** Begins as the step says; sliding while it is shown is forgotten with the showing. */
export const useEmphasis = ({ merged }: Show, slide: Slide | undefined): Emphasis => {
  const [slid, setSlid] = useState<ReadonlyMap<string, number>>(new Map());
  const m = merged?.view.counts.maps.length ?? 1;
  return {
    k: withinMaps(slid.get(slide?.id ?? '') ?? slide?.step.k ?? 1, m),
    setK: (k) => slide && setSlid(new Map(slid).set(slide.id, withinMaps(k, m))),
  };
};
