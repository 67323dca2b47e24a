import { useEffect } from 'react';
import { isForField } from './keys';
import { useLatest } from './useLatest';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input:not([type=checkbox]), textarea, select') !== null;

/** Hears the keys pressed anywhere on the page, but not those that a field, a menu or a dialog takes for itself. */
export const useKeys = (onKey: (event: KeyboardEvent) => void): void => {
  const latest = useLatest(onKey);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || (isTyping(event.target) && isForField(event))) return;
      latest.current(event);
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, [latest]);
};
