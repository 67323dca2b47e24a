import type { Core } from 'cytoscape';
import { useEffect } from 'react';

/** What belongs to somebody out of focus; the stylesheet says how faint that is. */
export const DIMMED = 'dimmed';

const dim = (cy: Core, ids: ReadonlySet<string>): void =>
  cy.batch(() => {
    for (const node of cy.nodes().toArray()) node.toggleClass(DIMMED, ids.has(node.id()));
    for (const edge of cy.edges().toArray()) {
      edge.toggleClass(DIMMED, ids.has(edge.source().id()) || ids.has(edge.target().id()));
    }
  });

/** Dims actors and the links that hang on them; a new set is needed whenever something has come onto the map. */
export const useDimming = (cy: Core | null, ids: ReadonlySet<string>): void =>
  useEffect(() => {
    if (!cy || ids.size === 0) return;
    dim(cy, ids);
    return () => {
      if (!cy.destroyed()) dim(cy, new Set());
    };
  }, [cy, ids]);
