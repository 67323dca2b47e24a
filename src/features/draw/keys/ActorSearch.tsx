import type { CanvasView } from '../../../canvas/view';
import type { Drawing } from '../drawing';

export interface ActorSearchProps {
  readonly drawing: Drawing;
  readonly view: CanvasView | null;
  readonly onClose: () => void;
}

/** Finds an actor on the map and flies to it. */
export const ActorSearch = (_props: ActorSearchProps) => null;
