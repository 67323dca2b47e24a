import { useEffect } from 'react';
import type { CanvasView } from '../../canvas/view';
import type { Insets } from '../../domain/layout/framing';
import type { Drawing } from './drawing';
import { useSelected } from './hooks';

/** Wide enough for the types to stay in sight. */
export const WIDE = '(min-width: 1000px)';

/** What covers most of the width lies at an edge above or below; anything narrower at a side. */
const MOST = 0.6;

const NOTHING: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** How far one thing covers the stage, from the edge at which it lies. */
const coverOf = (stage: DOMRect, thing: DOMRect): Insets => {
  if (thing.width > MOST * stage.width) return { ...NOTHING, bottom: stage.bottom - thing.top };
  const isLeft = thing.left + thing.right < stage.left + stage.right;
  return isLeft
    ? { ...NOTHING, left: thing.right - stage.left }
    : { ...NOTHING, right: stage.right - thing.left };
};

const larger = (one: Insets, other: Insets): Insets => ({
  top: Math.max(one.top, other.top),
  right: Math.max(one.right, other.right),
  bottom: Math.max(one.bottom, other.bottom),
  left: Math.max(one.left, other.left),
});

/**
 * How much of the canvas is covered: by the types, by what stands at its side, by the tools at the bottom, and by what
 * is said at the top.
 */
export const insetsOf = (stage: HTMLElement | null): Insets => {
  if (!stage) return NOTHING;
  const room = stage.getBoundingClientRect();
  const dock = stage.querySelector('.draw-dock')?.getBoundingClientRect();
  const chip = stage.querySelector('.focus-chip')?.getBoundingClientRect();
  const panels = [...stage.querySelectorAll('.legend, .draw-side > *')]
    .map((panel) => panel.getBoundingClientRect())
    .filter(({ width }) => width > 0);
  return panels
    .map((panel) => coverOf(room, panel))
    .reduce(larger, {
      ...NOTHING,
      top: chip ? chip.bottom - room.top : 0,
      bottom: dock ? room.bottom - dock.top : 0,
    });
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
