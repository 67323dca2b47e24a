import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

/** What a picture file holds, pixel by pixel. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** How many rows and columns from each edge hold nothing but the ground, in px: top, right, bottom, left. */
  readonly margins: readonly [number, number, number, number];
  /** Alpha of the upper left pixel, 0–255. */
  readonly cornerAlpha: number;
  /** Colour of the upper left pixel as `#RRGGBB`. */
  readonly cornerColour: string;
  /** How many pixels have each colour, for the colours that cover at least a ten thousandth; `#RRGGBB`, opaque ones only. */
  readonly areas: Readonly<Record<string, number>>;
}

/** Runs in the page: the browser's own decoder reads what its encoder wrote. */
const decode = async (base64: string): Promise<Pixels> => {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }), {
    premultiplyAlpha: 'none',
  });
  const { width, height } = image;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('There is no canvas to decode on.');
  context.drawImage(image, 0, 0);
  // little-endian: 0xAABBGGRR
  const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
  const ground = pixels[0] ?? 0;
  const count = new Map<number, number>();
  let [top, right, bottom, left] = [height, 0, 0, width];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const pixel = pixels[y * width + x] ?? 0;
      count.set(pixel, (count.get(pixel) ?? 0) + 1);
      if (pixel === ground) continue;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
      if (x < left) left = x;
      if (x > right) right = x;
    }
  }
  const channel = (pixel: number, shift: number): string =>
    ((pixel >>> shift) & 255).toString(16).padStart(2, '0').toUpperCase();
  const colour = (pixel: number): string => `#${channel(pixel, 0)}${channel(pixel, 8)}${channel(pixel, 16)}`;
  const large = [...count].filter(([pixel, n]) => pixel >>> 24 === 255 && n * 10_000 >= pixels.length);
  return {
    width,
    height,
    margins: [top, width - 1 - right, height - 1 - bottom, left],
    cornerAlpha: ground >>> 24,
    cornerColour: colour(ground),
    areas: Object.fromEntries(large.map(([pixel, n]) => [colour(pixel), n])),
  };
};

/** Reads a PNG file back in a browser page. Throws when it is no picture. */
export const readPng = async (page: Page, path: string): Promise<Pixels> =>
  page.evaluate(decode, (await readFile(path)).toString('base64'));
