import type { Locator, Page } from '@playwright/test';
import { decodeQR } from 'qr/decode.js';

interface Shot {
  readonly width: number;
  readonly height: number;
  /** RGBA, as base64: it has to go from the page to the test. */
  readonly pixels: string;
}

/** Runs in the page: the browser's own decoder reads what its encoder wrote. */
const decode = async (base64: string): Promise<Shot> => {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const { width, height } = image;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('There is no canvas to decode on.');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  let text = '';
  const bite = 0x8000;
  for (let at = 0; at < data.length; at += bite) text += String.fromCharCode(...data.subarray(at, at + bite));
  return { width, height, pixels: btoa(text) };
};

/** Time that a camera would have too, on a busy machine. */
const PATIENCE_MS = 5_000;

/** What a camera in front of the screen reads: the text of the one code among the pixels. Throws when there is none. */
export const scanScreen = async (screen: Page | Locator): Promise<string> => {
  const page = 'page' in screen ? screen.page() : screen;
  const shot = (await screen.screenshot()).toString('base64');
  const { width, height, pixels } = await page.evaluate(decode, shot);
  const data = new Uint8Array(Buffer.from(pixels, 'base64'));
  return decodeQR({ width, height, data }, { timeLimit: PATIENCE_MS });
};
