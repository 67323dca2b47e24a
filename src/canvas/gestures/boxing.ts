import type { Core, EventObjectEdge } from 'cytoscape';

/**
 * A box chooses links only between actors it has chosen: a link is drawn from rim to rim, so that it may lie in the
 * box while its ends do not.
 */
export const keepBoxedLinks = (cy: Core): void => {
  cy.on('boxselect', 'edge', ({ target: link }: EventObjectEdge) => {
    if (!link.source().selected() || !link.target().selected()) link.unselect();
  });
};
