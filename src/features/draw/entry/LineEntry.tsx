import type { CanvasView } from '../../../canvas/view';
import type { Drawing } from '../drawing';

export interface LineEntryProps {
  readonly drawing: Drawing;
  readonly view: CanvasView | null;
}

/** The line at the bottom in which actors and links are written. */
export const LineEntry = (_props: LineEntryProps) => null;
