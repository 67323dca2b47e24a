import type { Core } from 'cytoscape';
import type { Workshop } from '../state/workshop';

export interface GroundLayerProps {
  readonly cy: Core;
  readonly workshop: Workshop;
  readonly mapId: string;
}

/** The backdrop of a map, under everything. */
export const GroundLayer = (_props: GroundLayerProps) => null;
