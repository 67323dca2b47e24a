import type { ModelBox, Viewport } from '../../domain/layout/framing';
import type { Bounds } from '../marks';

/** How large the drawing is on the screen, in px, and how many dots a px has. */
export interface Format {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

/** A view as it is painted: with room around, so that it can be moved without being painted anew. */
export interface Projection {
  readonly viewport: Viewport;
  readonly format: Format;
  /** Room on each side, in px. */
  readonly margin: number;
}

/** A canvas to paint on. */
export interface Sheet {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
}

/** A rectangle of whole dots. */
export type Dots = Bounds;

/** An empty sheet without a size. */
export const createSheet = (className = ''): Sheet => {
  const canvas = document.createElement('canvas');
  canvas.className = className;
  canvas.width = 0;
  canvas.height = 0;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot draw.');
  return { canvas, context };
};

/** Empties a sheet; it is so many dots large then. */
export const resized = ({ canvas, context }: Sheet, width: number, height: number): void => {
  if (canvas.width === width && canvas.height === height) {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    return;
  }
  canvas.width = width;
  canvas.height = height;
};

/** From model units to dots of a sheet, all moved by so many dots. */
export const project = (
  context: CanvasRenderingContext2D,
  { viewport: { zoom, pan }, format: { ratio }, margin }: Projection,
  by: { readonly x: number; readonly y: number } = { x: 0, y: 0 },
): void => {
  const scale = zoom * ratio;
  context.setTransform(scale, 0, 0, scale, (pan.x + margin) * ratio + by.x, (pan.y + margin) * ratio + by.y);
};

/** How many dots a sheet of a projection has. */
export const dotsOf = ({ format: { width, height, ratio }, margin }: Projection) => ({
  width: Math.ceil((width + 2 * margin) * ratio),
  height: Math.ceil((height + 2 * margin) * ratio),
});

/** The sheet emptied, as large as the projection, ready to be painted on in model units. */
export const prepare = (sheet: Sheet, projection: Projection): void => {
  const { width, height } = dotsOf(projection);
  resized(sheet, width, height);
  project(sheet.context, projection);
};

/** Gives the memory back. */
export const release = (sheet: Sheet): void => resized(sheet, 0, 0);

/** The part of the model that there is room for. */
export const roomOf = ({ viewport: { zoom, pan }, format, margin }: Projection): ModelBox => ({
  x1: (-margin - pan.x) / zoom,
  y1: (-margin - pan.y) / zoom,
  x2: (format.width + margin - pan.x) / zoom,
  y2: (format.height + margin - pan.y) / zoom,
});

/** The whole dots that a part of the model takes on a sheet. */
export const dotsAround = (
  { x, y, width, height }: Bounds,
  { viewport: { zoom, pan }, format: { ratio }, margin }: Projection,
): Dots => {
  const across = (value: number) => (value * zoom + pan.x + margin) * ratio;
  const down = (value: number) => (value * zoom + pan.y + margin) * ratio;
  const [left, top] = [Math.floor(across(x)) - 1, Math.floor(down(y)) - 1];
  return {
    x: left,
    y: top,
    width: Math.ceil(across(x + width)) + 1 - left,
    height: Math.ceil(down(y + height)) + 1 - top,
  };
};
