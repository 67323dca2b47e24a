import { expose } from 'comlink';
import { decodeQR } from 'qr/decode.js';

/** A picture as its points, four bytes each. */
export interface Points {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** What second tries may take: a frame of a camera is soon followed by a better one. */
const RETRIES_MS = 120;

const offThread = {
  /** The text of the code in a picture; undefined when there is none to be read. */
  decode: (points: Points): string | undefined => {
    try {
      return decodeQR(points, { format: 'RGBA', timeLimit: RETRIES_MS });
    } catch {
      return undefined;
    }
  },
};

export type DecodeWorker = typeof offThread;

expose(offThread);
