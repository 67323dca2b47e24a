import type { Entry, EntryHead, Rows } from './entry';

// A frame: length of all that follows the first two numbers, its checksum, length of the head; head and rows as JSON.
// DO NOT CHANGE WITHOUT ANOTHER FOLDER (workers/journal/folder): people's work lies in this form on their devices.
const NUMBER = 4;
const CHECKED_FROM = 2 * NUMBER;
const HEADER = 3 * NUMBER;

/** An entry as it was found, its rows still unread. */
export interface Frame {
  readonly head: EntryHead;
  /** All of it, as it was written. */
  readonly bytes: Uint8Array;
}

/** FNV-1a: tells a torn or rotten frame from a whole one. Of no bytes it is not 0, so that zeros are no frames. */
const checksumOf = (bytes: Uint8Array): number => {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
};

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

const toBytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** Only ever of what `frameOf` has written: the checksum says so. */
const fromBytes = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

/** An entry as bytes. */
export const frameOf = ({ head, rows }: Entry): Uint8Array => {
  const headBytes = toBytes(head);
  const rowsBytes = toBytes(rows);
  const bytes = new Uint8Array(HEADER + headBytes.length + rowsBytes.length);
  bytes.set(headBytes, HEADER);
  bytes.set(rowsBytes, HEADER + headBytes.length);
  const view = viewOf(bytes);
  view.setUint32(2 * NUMBER, headBytes.length);
  view.setUint32(0, bytes.length - CHECKED_FROM);
  view.setUint32(NUMBER, checksumOf(bytes.subarray(CHECKED_FROM)));
  return bytes;
};

/** The whole frame at the beginning of some bytes; undefined when it is torn. */
const wholeFrame = (bytes: Uint8Array): Uint8Array | undefined => {
  if (bytes.length < HEADER) return undefined;
  const view = viewOf(bytes);
  const end = CHECKED_FROM + view.getUint32(0);
  if (end < HEADER || end > bytes.length) return undefined;
  const frame = bytes.subarray(0, end);
  return checksumOf(frame.subarray(CHECKED_FROM)) === view.getUint32(NUMBER) ? frame : undefined;
};

const headEnd = (frame: Uint8Array): number => HEADER + viewOf(frame).getUint32(2 * NUMBER);

const headIn = (frame: Uint8Array): EntryHead =>
  fromBytes(frame.subarray(HEADER, headEnd(frame))) as EntryHead;

/** The rows of a frame. */
export const rowsIn = ({ bytes }: Frame): Rows => fromBytes(bytes.subarray(headEnd(bytes))) as Rows;

/** The frames of a file in order, and where the last whole one ends: what comes after it is torn. */
export const framesIn = (file: Uint8Array): { readonly frames: readonly Frame[]; readonly end: number } => {
  const frames: Frame[] = [];
  let end = 0;
  for (;;) {
    const bytes = wholeFrame(file.subarray(end));
    if (!bytes) return { frames, end };
    frames.push({ head: headIn(bytes), bytes });
    end += bytes.length;
  }
};
