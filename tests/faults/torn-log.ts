import { readdir, readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';

// LevelDB's log format: blocks of 32 KiB; records, or parts of them that fill up a block, with a header of
// checksum (4 bytes), length (2) and type (1); less than a header at the end of a block is left empty
const BLOCK = 32 * 1024;
const HEADER = 7;
const ENDS_RECORD: ReadonlySet<number | undefined> = new Set([1, 4]);

/** Where the last whole record of a log ends, in bytes. */
const wholeLength = (log: Buffer): number => {
  let whole = 0;
  let at = 0;
  while (at + HEADER <= log.length) {
    const left = BLOCK - (at % BLOCK);
    const end = left < HEADER ? at + left : at + HEADER + log.readUInt16LE(at + 4);
    if (left >= HEADER && end <= log.length && ENDS_RECORD.has(log[at + 6])) whole = end;
    at = end;
  }
  return whole;
};

const mendLog = async (path: string): Promise<void> => {
  const log = await readFile(path);
  const whole = wholeLength(log);
  if (whole < log.length) await truncate(path, whole);
};

/**
 * Takes the unfinished record off the end of the databases' logs, as a killed browser may have left one: Chromium writes a
 * record in two steps, header and content. LevelDB passes over it on reading but writes on behind it
 * (github.com/google/leveldb/issues/1287), and when it is read again Chromium throws the whole database away. What is
 * called saved is never in it: the record is not finished. Only for a profile that no browser has open.
 */
export const mendTornLogs = async (profileDir: string): Promise<void> => {
  const databases = join(profileDir, 'Default', 'IndexedDB');
  const files = await readdir(databases, { recursive: true });
  for (const file of files) if (/[\\/]\d+\.log$/.test(file)) await mendLog(join(databases, file));
};
