import type { Size } from '../domain/layout/placing';

/** The long side of every picture has at least so many pixels. */
export const LONG_SIDE = 4096;
/** What the strictest of our browsers (Safari on a phone) gives a canvas, in pixels; the square of `LONG_SIDE` fits. */
const MOST_PIXELS = 16_777_216;
const LONGEST_SIDE = 16_384;
/** So that a large map's names are sharp where the limits allow. */
const SHARP = 2;

/** Pixels a model unit for a sheet of the given size. */
export const scaleFor = ({ width, height }: Size): number => {
  const long = Math.max(width, height);
  const least = LONG_SIDE / long;
  const most = Math.min(Math.sqrt(MOST_PIXELS / (width * height)), LONGEST_SIDE / long);
  return Math.max(least, Math.min(SHARP, most));
};

/** Whole pixels of a sheet at a scale, within the limits of a canvas. */
export const pixelsOf = ({ width, height }: Size, scale: number): Size => {
  const pixels = (length: number) => Math.max(1, Math.floor(length * scale + 1e-6));
  return { width: pixels(width), height: pixels(height) };
};
