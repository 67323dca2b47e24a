import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { sharedSettings } from '../../domain/compare/chosen';
import type { Counts } from '../../domain/compare/counts';
import { atLeast, type Thresholds, thresholdsOf } from '../../domain/compare/thresholds';
import type { Workshop } from '../../state/workshop';

/** What the roles are of: the shared map, or everything that the chosen maps hold. */
export const BASES = ['shared', 'all'] as const;
export type Basis = (typeof BASES)[number];

const EVERYTHING: Thresholds = { kActors: 1, kLinks: 1 };

/** What is looked at, and at which thresholds. */
export interface BasisNow {
  readonly basis: Basis;
  readonly thresholds: Thresholds;
  readonly onBasis: (basis: Basis) => void;
}

/** The shared map is looked at first, unless it has no links yet. */
export const useBasis = (workshop: Workshop, counts: Counts): BasisNow => {
  const [wanted, onBasis] = useState<Basis>();
  const settings = useStore(workshop.store, ({ entities }) => sharedSettings(entities));
  const { kActors, kLinks } = thresholdsOf(settings, counts);
  const shared = useMemo(() => ({ kActors, kLinks }), [kActors, kLinks]);
  const hasShared = useMemo(() => atLeast(counts, shared).links.length > 0, [counts, shared]);
  const basis = wanted ?? (hasShared ? 'shared' : 'all');
  return { basis, thresholds: basis === 'all' ? EVERYTHING : shared, onBasis };
};
