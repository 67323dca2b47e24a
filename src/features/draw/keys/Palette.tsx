import type { Action } from '../actions/action';

export interface PaletteProps {
  readonly actions: readonly Action[];
  readonly onClose: () => void;
}

/** All that can be done here, to be searched. */
export const Palette = (_props: PaletteProps) => null;
