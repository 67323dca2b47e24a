import { useEffect, useState } from 'react';
import type { Counts } from '../../domain/compare/counts';
import { findingRoles, type RoleFindings } from '../../domain/compare/roleFindings';
import type { Thresholds } from '../../domain/compare/thresholds';
import { inSlices } from '../../state/slices';

/** Findings with what they were found in. */
export interface Found {
  readonly findings: RoleFindings;
  readonly counts: Counts;
  readonly thresholds: Thresholds;
}

/**
 * The roles at these thresholds, found without holding up the page: undefined until then, and the last ones while they
 * are found anew. Give the same thresholds object while it says the same.
 */
export const useRoles = (counts: Counts, thresholds: Thresholds): Found | undefined => {
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    let isWanted = true;
    void inSlices(findingRoles(counts, thresholds)).then((findings) => {
      if (isWanted) setFound({ findings, counts, thresholds });
    });
    return () => {
      isWanted = false;
    };
  }, [counts, thresholds]);
  return found;
};
