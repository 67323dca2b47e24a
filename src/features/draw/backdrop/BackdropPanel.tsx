import type { Drawing } from '../drawing';

export interface BackdropPanelProps {
  readonly drawing: Drawing;
  readonly onClose: () => void;
}

/** What lies under the drawing. */
export const BackdropPanel = (_props: BackdropPanelProps) => null;
