import type { Action } from '../actions/action';
import type { Drawing } from '../drawing';

export interface CanvasMenuProps {
  readonly drawing: Drawing;
  readonly actions: readonly Action[];
}

/** The menu of what is chosen, where the hand is. */
export const CanvasMenu = (_props: CanvasMenuProps) => null;
