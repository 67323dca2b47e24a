import { useCallback } from 'react';
import { useFound } from '../../canvas/useFound';
import type { Counts } from '../../domain/compare/counts';
import { findingRoles, type RoleFindings } from '../../domain/compare/roleFindings';
import type { Thresholds } from '../../domain/compare/thresholds';
import type { Steps } from '../../domain/steps';

/** Findings with what they were found in. */
export interface Found {
  readonly findings: RoleFindings;
  readonly counts: Counts;
  readonly thresholds: Thresholds;
}

function* finding(counts: Counts, thresholds: Thresholds): Steps<Found> {
  return { findings: yield* findingRoles(counts, thresholds), counts, thresholds };
}

/**
 * The roles at these thresholds: undefined until they have been found, and the last ones while they are found anew. Give
 * the same thresholds object while it says the same.
 */
export const useRoles = (counts: Counts, thresholds: Thresholds): Found | undefined =>
  useFound(useCallback(() => finding(counts, thresholds), [counts, thresholds]));
