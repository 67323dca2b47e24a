import { expose } from 'comlink';
import { decodeQR } from 'qr/decode.js';
import { within } from '../domain/backdrop/pictureFile';
import { err, ok, type Result } from '../domain/result';
import { pictureRefusal } from './pictureHead';

/** A picture as its points, four bytes each. */
export interface Points {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Why a file gives no text. */
export type DecodeProblem = 'no-code' | 'picture-too-large';

/** What second tries may take: a frame of a camera is soon followed by a better one. */
const RETRIES_MS = 120;
/** Finer than any code that the app shows. */
const MOST_SIDE = 4_096;

const decode = (points: Points): string | undefined => {
  try {
    return decodeQR(points, { format: 'RGBA', timeLimit: RETRIES_MS });
  } catch {
    return undefined;
  }
};

const pointsOf = (bitmap: ImageBitmap): Points | undefined => {
  const { width, height } = within(bitmap, MOST_SIDE);
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  context?.drawImage(bitmap, 0, 0, width, height);
  return context?.getImageData(0, 0, width, height);
};

const decodeFile = async (file: Blob): Promise<Result<string, DecodeProblem>> => {
  const refused = await pictureRefusal(file);
  if (refused) return err(refused === 'tooLarge' ? 'picture-too-large' : 'no-code');
  const bitmap = await createImageBitmap(file);
  try {
    const points = pointsOf(bitmap);
    const text = points && decode(points);
    return text === undefined ? err('no-code') : ok(text);
  } finally {
    bitmap.close();
  }
};

const offThread = {
  /** The text of the code in a picture; undefined when there is none to be read. */
  decode,
  /** The same of a file, which may be anything. */
  decodeFile: (file: Blob): Promise<Result<string, DecodeProblem>> =>
    decodeFile(file).catch(() => err('no-code')),
};

export type DecodeWorker = typeof offThread;

expose(offThread);
