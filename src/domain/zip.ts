import { inflated } from './inflate';
import { err, ok, type Result } from './result';

/** Why an archive, or a file in it, cannot be opened: not as it was made; made to be large; needs a password. */
export interface ZipProblem {
  readonly type: 'zip-damaged' | 'zip-too-big' | 'zip-locked';
}

/** Bytes from the end of an archive in which its list of files is announced: the end record and its comment. */
export const ZIP_TAIL = 22 + 65_535;

/** Where the list of files stands in an archive. */
export interface ZipList {
  readonly start: number;
  readonly length: number;
}

/** A file in an archive, as the list has it. */
export interface ZipEntry {
  readonly path: string;
  /** Where its own head stands. */
  readonly start: number;
  readonly packedSize: number;
  /** As the archive says: it may say anything. */
  readonly size: number;
  readonly method: number;
  readonly isLocked: boolean;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const LISTED = 0x02014b50;
const LISTED_LENGTH = 46;
const HEAD = 0x04034b50;
/** Length of an entry's own head without its name and extra fields. */
const HEAD_LENGTH = 30;
/** How the format says that a number is too large for its place. */
const ELSEWHERE = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;
const MAX_LIST = 16_000_000;
const MAX_NAMES = 2 * 65_535;

/** A map's file is a hundred times smaller, that of a large workshop with its pictures not; nothing larger is unfolded. */
const MAX_SIZE = 50_000_000;
/** Text as people write it shrinks to a tenth or a thirtieth. */
const MAX_RATIO = 100;
const SMALL = 64_000;
const BITE = 4_096;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the list of files stands, read from the last `ZIP_TAIL` bytes of an archive of `size` bytes. */
export const zipListAt = (tail: Uint8Array, size: number): Result<ZipList, ZipProblem> => {
  const view = viewOf(tail);
  for (let at = tail.length - END_LENGTH; at >= 0; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const length = view.getUint32(at + 12, true);
    const start = view.getUint32(at + 16, true);
    if (start === ELSEWHERE || length > MAX_LIST) return err({ type: 'zip-too-big' });
    return start + length <= size ? ok({ start, length }) : err({ type: 'zip-damaged' });
  }
  return err({ type: 'zip-damaged' });
};

const entryAt = (list: Uint8Array, view: DataView, at: number): ZipEntry => ({
  isLocked: (view.getUint16(at + 8, true) & 1) === 1,
  method: view.getUint16(at + 10, true),
  packedSize: view.getUint32(at + 20, true),
  size: view.getUint32(at + 24, true),
  start: view.getUint32(at + 42, true),
  path: new TextDecoder().decode(
    list.subarray(at + LISTED_LENGTH, at + LISTED_LENGTH + view.getUint16(at + 28, true)),
  ),
});

/** The files of an archive, by its list. */
export const zipEntries = (list: Uint8Array): Result<readonly ZipEntry[], ZipProblem> => {
  const view = viewOf(list);
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at < list.length) {
    if (at + LISTED_LENGTH > list.length || view.getUint32(at, true) !== LISTED) {
      return err({ type: 'zip-damaged' });
    }
    entries.push(entryAt(list, view, at));
    const names =
      view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    at += LISTED_LENGTH + names;
  }
  return ok(entries);
};

/** Whether a file can be opened here, by what the list says of it. */
export const zipEntryProblem = ({ isLocked, method, size, packedSize }: ZipEntry): ZipProblem | undefined => {
  if (isLocked) return { type: 'zip-locked' };
  if (method !== STORED && method !== DEFLATED) return { type: 'zip-damaged' };
  return Math.max(size, packedSize) > MAX_SIZE ? { type: 'zip-too-big' } : undefined;
};

/** How many bytes from its start on a file can take in the archive, its head with all names among them. */
export const zipEntryReach = ({ packedSize }: ZipEntry): number => HEAD_LENGTH + MAX_NAMES + packedSize;

const mostOf = (packedSize: number): number => Math.min(MAX_SIZE, SMALL + MAX_RATIO * packedSize);

/** How many bytes a file may have been unfolded into before it was found to be none that can be opened. */
export const zipEntryWaste = (entry: ZipEntry): number =>
  zipEntryProblem(entry) ? 0 : mostOf(entry.packedSize);

const joined = (chunks: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
};

const unfolded = (packed: Uint8Array): Result<Uint8Array, ZipProblem> => {
  const chunks = inflated(packed, { most: mostOf(packed.length), bite: BITE });
  return chunks.ok ? ok(joined(chunks.value)) : err({ type: `zip-${chunks.error}` });
};

/** What a file in an archive holds; `bytes` begin at the entry's start and reach at least as far as it does. */
export const unzipEntry = (entry: ZipEntry, bytes: Uint8Array): Result<Uint8Array, ZipProblem> => {
  const problem = zipEntryProblem(entry);
  if (problem) return err(problem);
  const view = viewOf(bytes);
  if (bytes.length < HEAD_LENGTH || view.getUint32(0, true) !== HEAD) return err({ type: 'zip-damaged' });
  const from = HEAD_LENGTH + view.getUint16(26, true) + view.getUint16(28, true);
  const packed = bytes.subarray(from, from + entry.packedSize);
  if (packed.length < entry.packedSize) return err({ type: 'zip-damaged' });
  return entry.method === STORED ? ok(packed) : unfolded(packed);
};
