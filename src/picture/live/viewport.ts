import type { ModelBox, Viewport } from '../../domain/layout/framing';
import type { Point } from '../../domain/layout/shapes';

/** Where a screen point, in px, lies in the model. */
export const toModel = ({ zoom, pan }: Viewport, { x, y }: Point): Point => ({
  x: (x - pan.x) / zoom,
  y: (y - pan.y) / zoom,
});

/** Where a point of the model lies on the screen, in px. */
export const toScreen = ({ zoom, pan }: Viewport, { x, y }: Point): Point => ({
  x: x * zoom + pan.x,
  y: y * zoom + pan.y,
});

/** Moved by so many px. */
export const panned = ({ zoom, pan }: Viewport, by: Point): Viewport => ({
  zoom,
  pan: { x: pan.x + by.x, y: pan.y + by.y },
});

/** Another zoom; what lies at the screen point `at` stays there. */
export const zoomedAbout = (viewport: Viewport, zoom: number, at: Point): Viewport => {
  const fixed = toModel(viewport, at);
  return { zoom, pan: { x: at.x - fixed.x * zoom, y: at.y - fixed.y * zoom } };
};

/** A share (0–1) of the way from one view to another; zooms evenly to the eye. */
export const onTheWay = (from: Viewport, to: Viewport, share: number): Viewport => {
  const mix = (a: number, b: number) => a + (b - a) * share;
  return {
    zoom: from.zoom * (to.zoom / from.zoom) ** share,
    pan: { x: mix(from.pan.x, to.pan.x), y: mix(from.pan.y, to.pan.y) },
  };
};

/** Whether both show the same at the same size. */
export const isSameView = (a: Viewport, b: Viewport): boolean =>
  a.zoom === b.zoom && a.pan.x === b.pan.x && a.pan.y === b.pan.y;

/** Whether two parts have nothing in common. */
export const isApart = (a: ModelBox, b: ModelBox): boolean =>
  a.x2 < b.x1 || b.x2 < a.x1 || a.y2 < b.y1 || b.y2 < a.y1;

/** Whether the inner part, as far as it lies within `content`, lies within the outer one. */
export const covers = (outer: ModelBox, inner: ModelBox, content: ModelBox): boolean =>
  isApart(inner, content) ||
  (outer.x1 <= Math.max(inner.x1, content.x1) &&
    outer.y1 <= Math.max(inner.y1, content.y1) &&
    outer.x2 >= Math.min(inner.x2, content.x2) &&
    outer.y2 >= Math.min(inner.y2, content.y2));
