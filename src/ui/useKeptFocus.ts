import { type RefObject, useEffect } from 'react';

const cannotHaveFocus = (element: Element): boolean => !element.isConnected || element.matches(':disabled');

/** Nothing has the focus, or what has it is about to lose it. */
const isLost = (): boolean => {
  const focused = document.activeElement;
  return focused === null || focused === document.body || focused.matches(':disabled');
};

/**
 * Whoever goes by key is not thrown back to the top of the page when the button that was pressed goes with its panel, or
 * has nothing more to do: the focus goes to what `findOther` names.
 */
export const useKeptFocus = (
  root: RefObject<HTMLElement | null>,
  findOther: () => HTMLElement | null | undefined,
): void => {
  useEffect(() => {
    const area = root.current;
    if (!area) return undefined;
    let last: Element | null = null;
    const note = ({ target }: FocusEvent) => {
      last = target instanceof Element ? target : null;
    };
    const keep = () => {
      if (!last || !cannotHaveFocus(last) || !isLost()) return;
      last = null;
      findOther()?.focus({ preventScroll: true });
    };
    // by the next frame whatever knows a better place has put the focus there
    const observer = new MutationObserver(() => void requestAnimationFrame(keep));
    observer.observe(area, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    area.addEventListener('focusin', note);
    return () => {
      observer.disconnect();
      area.removeEventListener('focusin', note);
    };
  }, [root, findOther]);
};
