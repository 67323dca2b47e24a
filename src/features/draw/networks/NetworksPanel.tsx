import type { Drawing } from '../drawing';

export interface NetworksPanelProps {
  readonly drawing: Drawing;
  readonly onClose: () => void;
}

/** The networks of the map. */
export const NetworksPanel = (_props: NetworksPanelProps) => null;
