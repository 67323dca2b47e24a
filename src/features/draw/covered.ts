import { useEffect } from 'react';
import type { CanvasView, Insets } from '../../canvas/view';
import type { Drawing } from './drawing';
import { useSelected } from './hooks';

/** Wide enough for the types to stay in sight. */
export const WIDE = '(min-width: 900px)';

const PHONE = '(max-width: 599px)';
const TOOLS = 72;
const LEGEND = 236;
const SIDE = 324;

/**
 * How much of the canvas is covered: on wide screens by the legend and what stands on the right, on narrow ones by what
 * stands at the bottom, and by the tools.
 */
export const insetsOf = (side: HTMLElement | null): Insets => {
  const panels = [...(side?.children ?? [])];
  if (matchMedia(WIDE).matches) {
    return { top: 0, bottom: TOOLS, left: LEGEND, right: panels.length > 0 ? SIDE : 0 };
  }
  const sheet = matchMedia(PHONE).matches ? panels.reduce((sum, panel) => sum + panel.clientHeight, 0) : 0;
  return { top: 0, bottom: Math.max(TOOLS, sheet), left: 0, right: 0 };
};

/** Long enough for a second tap to find the actor where the first one did. */
const UNCOVER_AFTER_MS = 350;

/** What is chosen on the canvas or in the list comes out from under the panels. */
export const useUncovered = (drawing: Drawing, view: CanvasView | null): void => {
  const selected = useSelected(drawing);
  useEffect(() => {
    const [id, ...others] = selected;
    if (!view || !id || others.length > 0) return;
    const soon = setTimeout(() => {
      const at = drawing.placeOf(id);
      if (at) view.uncover(at);
    }, UNCOVER_AFTER_MS);
    return () => clearTimeout(soon);
  }, [drawing, view, selected]);
};
