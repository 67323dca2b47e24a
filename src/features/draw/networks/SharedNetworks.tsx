import type { Actor } from '../../../domain/entity';
import type { Drawing } from '../drawing';

export interface SharedNetworksProps {
  readonly drawing: Drawing;
  readonly actors: readonly Actor[];
}

/** Which networks the chosen actors are in, and which they share. */
export const SharedNetworks = (_props: SharedNetworksProps) => null;
