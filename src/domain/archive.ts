import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate';
import type { Steps } from './steps';

/**
 * Texts as one ZIP archive, by file name, in UTF-8. `date` is the day that the files bear, between 1980 and 2099: an
 * archive made twice of the same is the same.
 */
export const archiveOf = (texts: Readonly<Record<string, string>>, date: Date): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])), {
    mtime: date,
  });

/** Bytes that are packed in one step: a few milliseconds of work. */
const STEP = 100_000;

/** Such an archive made step by step, for texts that would hold up the page; its bytes in pieces. */
export function* archiveSteps(
  texts: Iterable<readonly [name: string, text: string]>,
  date: Date,
): Steps<readonly Uint8Array<ArrayBuffer>[]> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const archive = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(new Uint8Array(piece));
  });
  for (const [name, text] of texts) {
    const file = new ZipDeflate(name);
    file.mtime = date;
    archive.add(file);
    const bytes = strToU8(text);
    for (let at = 0; at < bytes.length || at === 0; at += STEP) {
      file.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
      yield;
    }
  }
  archive.end();
  return pieces;
}
