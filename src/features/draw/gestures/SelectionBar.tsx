import type { Action } from '../actions/action';
import type { Drawing } from '../drawing';

export interface SelectionBarProps {
  readonly drawing: Drawing;
  readonly actions: readonly Action[];
}

/** What can be done with several chosen things. */
export const SelectionBar = (_props: SelectionBarProps) => null;
