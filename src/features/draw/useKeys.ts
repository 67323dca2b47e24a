import { useEffect, useRef } from 'react';
import type { Action } from './actions';

const TEXT_FIELDS = 'input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]';

const isIn = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

/** Opens while a dialog or menu has the keyboard. */
const isElsewhere = (target: EventTarget | null): boolean =>
  isIn(target, `${TEXT_FIELDS}, [role=dialog], [role=menu]`);

/** Pressed keys do what the actions say: some anywhere on the page, the others only while the canvas has the focus. */
export const useKeys = (actions: readonly Action[], canvas: string): void => {
  const current = useRef(actions);
  useEffect(() => {
    current.current = actions;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isElsewhere(event.target)) return;
      const onCanvas = isIn(event.target, canvas);
      const action = current.current.find((one) => (onCanvas || one.anywhere) && one.keyTest?.(event));
      if (!action) return;
      event.preventDefault();
      action.perform(event);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [canvas]);
};
