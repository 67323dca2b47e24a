import type { Core } from 'cytoscape';
import type { Workshop } from '../state/workshop';

export interface HullLayerProps {
  readonly cy: Core;
  readonly workshop: Workshop;
  readonly mapId: string;
}

/** The networks of a map as soft hulls around their members, above the backdrop and under the actors. */
export const HullLayer = (_props: HullLayerProps) => null;
