import type { Core } from 'cytoscape';

export interface MinimapProps {
  readonly cy: Core;
}

/** Where the view is on a map that does not fit into it. */
export const Minimap = (_props: MinimapProps) => null;
