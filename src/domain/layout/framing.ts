import type { Point } from './shapes';

/** A part of the model, in model units. */
export interface ModelBox {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** What of the model is in sight: screen = model × zoom + pan, in px from the canvas's upper left corner. */
export interface Viewport {
  readonly zoom: number;
  readonly pan: Point;
}

/** How far the canvas is covered from each side, in px. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The part of the canvas that nothing covers, in px from the canvas's upper left corner. */
export interface Room {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly middle: Point;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const FIT_PADDING = 56;
const REVEAL_MARGIN = 80;
const UNCOVER_MARGIN = 70;

/** What panels leave of a canvas. */
export const freeRoom = (canvas: Size, { top, right, bottom, left }: Insets): Room => {
  const width = Math.max(1, canvas.width - left - right);
  const height = Math.max(1, canvas.height - top - bottom);
  return { left, top, width, height, middle: { x: left + width / 2, y: top + height / 2 } };
};

/** How large a part of the model can be seen whole, with `padding` left free in all. */
export const zoomToFit = ({ x1, y1, x2, y2 }: ModelBox, { width, height }: Size, padding = 0): number =>
  Math.min((width - padding) / (x2 - x1), (height - padding) / (y2 - y1));

/** Where a place of the model is seen in the middle. */
export const centredOn = (at: Point, zoom: number, { middle }: Room): Viewport => ({
  zoom,
  pan: { x: middle.x - zoom * at.x, y: middle.y - zoom * at.y },
});

/** Where a part of the model is seen as large as it can be. */
export const fitting = (
  box: ModelBox,
  room: Room,
  { least, most }: { readonly least: number; readonly most: number },
): Viewport => {
  const padding = 2 * Math.min(FIT_PADDING, room.width / 10);
  const zoom = Math.max(Math.min(zoomToFit(box, room, padding), most), least);
  return centredOn({ x: (box.x1 + box.x2) / 2, y: (box.y1 + box.y2) / 2 }, zoom, room);
};

/** Whether a screen point lies in the room, and not at its very edge. */
export const isWellWithin = ({ left, top, width, height }: Room, { x, y }: Point): boolean => {
  const margin = Math.min(REVEAL_MARGIN, width / 4);
  return x >= left + margin && y >= top + margin && x <= left + width - margin && y <= top + height - margin;
};

const clamped = (value: number, from: number, to: number): number => Math.min(Math.max(value, from), to);

/** The shortest way that takes a screen point well into the room; nothing when it lies there. */
export const wayInto = ({ left, top, width, height }: Room, { x, y }: Point): Point => {
  const margin = Math.min(UNCOVER_MARGIN, width / 4, height / 4);
  return {
    x: clamped(x, left + margin, left + width - margin) - x,
    y: clamped(y, top + margin, top + height - margin) - y,
  };
};
