import type { MenuEntry } from '../../ui/MenuButton';
import type { Action } from './actions/action';

/** An action as a row of a menu. */
export const menuEntry = ({ id, label, icon, shortcut, isEnabled, perform }: Action): MenuEntry => ({
  id,
  label,
  icon,
  shortcut,
  isDisabled: isEnabled?.() === false,
  perform: () => perform(),
});
