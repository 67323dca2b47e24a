const takesFocus = (id: string): boolean => {
  const element = document.getElementById(id);
  element?.focus();
  return element !== null && element === document.activeElement;
};

/**
 * Puts the focus on the first of these elements that is there to be seen, once what had it is gone; a menu that is
 * closing gives it back first.
 */
export const focusOn = (...ids: readonly string[]): void => {
  requestAnimationFrame(() => ids.find(takesFocus));
};
