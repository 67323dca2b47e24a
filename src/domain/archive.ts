import { strToU8, zipSync } from 'fflate';

/**
 * Texts as one ZIP archive, by file name, in UTF-8. `date` is the day that the files bear, between 1980 and 2099: an
 * archive made twice of the same is the same.
 */
export const archiveOf = (texts: Readonly<Record<string, string>>, date: Date): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])), {
    mtime: date,
  });
