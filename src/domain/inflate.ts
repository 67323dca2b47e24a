import { Inflate } from 'fflate';
import { err, ok, type Result } from './result';

export interface InflateOptions {
  /** Bytes that may come out at the most. */
  readonly most: number;
  /** Bytes taken at a time: at the most a thousandfold of this comes out before the next look. */
  readonly bite: number;
  readonly dictionary?: Uint8Array;
}

/** Unfolds deflated bytes from strangers, in pieces; stops where more comes out than may. */
export const inflated = (
  bytes: Uint8Array,
  { most, bite, ...options }: InflateOptions,
): Result<readonly Uint8Array[], 'damaged' | 'too-big'> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate(options, (chunk) => {
    size += chunk.length;
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < bytes.length; at += bite) {
      inflate.push(bytes.subarray(at, at + bite), at + bite >= bytes.length);
      if (size > most) return err('too-big');
    }
  } catch {
    return err('damaged');
  }
  return ok(chunks);
};
