import { type Frame, framesIn } from '../../domain/journal/frame';
import { type JournalFile, openSlot, type Slot } from './slot';

/** The browser's own handle, which TypeScript knows in workers only. */
interface AccessHandle {
  readonly getSize: () => number;
  readonly read: (into: Uint8Array, options: { readonly at: number }) => number;
  readonly write: (bytes: Uint8Array, options: { readonly at: number }) => number;
  readonly truncate: (length: number) => void;
  readonly flush: () => void;
  readonly close: () => void;
}

interface Lockable {
  readonly createSyncAccessHandle: () => Promise<AccessHandle>;
}

type FileHandle = FileSystemFileHandle & Lockable;

/** How many tabs can have a place; more of them work without. */
const SLOTS = 8;

/** One tab's two files, by their handles. */
type Pair = readonly [FileHandle, FileHandle];

/** The files of the journal, shared by all tabs. */
export interface Folder {
  /** Takes the first place that no other tab holds; rejects when there is none. */
  readonly takeSlot: () => Promise<Slot>;
  /** What lies in the places of others, held or not. */
  readonly othersFrames: () => Promise<readonly Frame[]>;
  /** Takes the places that nobody holds; what lies there goes to `use`, and is gone once that is through. */
  readonly clearFree: (use: (frames: readonly Frame[]) => void) => Promise<void>;
}

const fileOn = (handle: AccessHandle): JournalFile => ({
  read: () => {
    const bytes = new Uint8Array(handle.getSize());
    handle.read(bytes, { at: 0 });
    return bytes;
  },
  write: (bytes, at) => {
    if (handle.write(bytes, { at }) !== bytes.length) throw new Error('There was no room for all of it.');
  },
  truncate: (length) => handle.truncate(length),
  flush: () => handle.flush(),
});

const lock = (handle: FileHandle): Promise<AccessHandle | undefined> =>
  handle.createSyncAccessHandle().catch(() => undefined);

const lockPair = async ([first, second]: Pair): Promise<
  readonly [AccessHandle, AccessHandle] | undefined
> => {
  const one = await lock(first);
  const other = one && (await lock(second));
  if (one && other) return [one, other];
  one?.close();
  return undefined;
};

/** Empty places are left alone: another tab may be about to take one. */
const lockFilled = async (pair: Pair): Promise<readonly AccessHandle[]> => {
  const files = await Promise.all(pair.map((handle) => handle.getFile().catch(() => undefined)));
  if (files.every((file) => file?.size === 0)) return [];
  return (await lockPair(pair)) ?? [];
};

const hasSyncAccess = (handle: FileSystemFileHandle): handle is FileHandle =>
  'createSyncAccessHandle' in handle;

/**
 * Files are made once and never taken away: browsers keep the names of files in a database of its own kind, which can
 * be torn like any other.
 */
const fileIn = async (directory: FileSystemDirectoryHandle, name: string): Promise<FileHandle> => {
  const handle = await directory.getFileHandle(name, { create: true });
  if (!hasSyncAccess(handle)) throw new Error('This browser writes no files at once.');
  return handle;
};

const pairIn = async (directory: FileSystemDirectoryHandle, slot: number): Promise<Pair> => [
  await fileIn(directory, `${slot}a`),
  await fileIn(directory, `${slot}b`),
];

const framesInFile = async (handle: FileHandle): Promise<readonly Frame[]> => {
  const file = await handle.getFile();
  return file.size === 0 ? [] : framesIn(new Uint8Array(await file.arrayBuffer())).frames;
};

/** Some browsers let nobody read what another tab has locked: that tab looks after it. */
const framesInPair = async (pair: Pair): Promise<readonly Frame[]> => {
  const frames = await Promise.all(pair.map((handle) => framesInFile(handle).catch(() => [])));
  return frames.flat();
};

/** Opens the files of this name, or makes them. Rejects where the browser has none for us. */
export const openFolder = async (name: string): Promise<Folder> => {
  const root = await navigator.storage.getDirectory();
  const directory = await root.getDirectoryHandle(name, { create: true });
  const pairs = await Promise.all(Array.from({ length: SLOTS }, (_, slot) => pairIn(directory, slot)));
  let own: Pair | undefined;

  const others = () => pairs.filter((pair) => pair !== own);

  const takeSlot = async () => {
    for (const pair of pairs) {
      const handles = await lockPair(pair);
      if (!handles) continue;
      own = pair;
      return openSlot(fileOn(handles[0]), fileOn(handles[1]));
    }
    throw new Error('Every place is held by another tab.');
  };

  const othersFrames = async () => (await Promise.all(others().map(framesInPair))).flat();

  const clearFree: Folder['clearFree'] = async (use) => {
    const handles = (await Promise.all(others().map(lockFilled))).flat();
    try {
      use(handles.flatMap((handle) => framesIn(fileOn(handle).read()).frames));
      for (const handle of handles) handle.truncate(0);
    } finally {
      for (const handle of handles) handle.close();
    }
  };

  return { takeSlot, othersFrames, clearFree };
};
