import type { Action } from '../actions/action';

export interface KeySheetProps {
  readonly actions: readonly Action[];
  readonly onClose: () => void;
}

/** Which keys do what. */
export const KeySheet = (_props: KeySheetProps) => null;
