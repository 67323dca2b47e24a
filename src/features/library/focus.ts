/** Puts the focus on a heading when what had it is gone; a menu that is closing gives it back first. */
export const focusOn = (id: string): void => {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
};
