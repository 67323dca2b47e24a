import { folded } from '../../domain/journal/fold';
import { type Frame, framesIn } from '../../domain/journal/frame';

/** A file that nobody else writes meanwhile. */
export interface JournalFile {
  readonly read: () => Uint8Array;
  /** Throws unless all of it is written. */
  readonly write: (bytes: Uint8Array, at: number) => void;
  readonly truncate: (length: number) => void;
  /** Onto the disk, for the case that the power fails. */
  readonly flush: () => void;
}

/**
 * The place of one tab in the journal: two files, of which one is in use. They are folded by turns, each into the other:
 * whenever the browser is killed, what is called written stands in one of them, or in both, which says the same.
 */
export interface Slot {
  /** Adds a frame behind the last whole one. */
  readonly append: (frame: Uint8Array) => void;
  readonly frames: () => readonly Frame[];
  /** Puts these frames in the place of everything. */
  readonly replace: (frames: readonly Uint8Array[]) => void;
  /** Bytes in use. */
  readonly size: () => number;
  readonly flush: () => void;
}

interface Half {
  readonly file: JournalFile;
  end: number;
}

/** The end of a half may be torn: writing goes on behind its last whole frame. */
const openHalf = (file: JournalFile): Half => {
  const all = file.read();
  const { end } = framesIn(all);
  if (end < all.length) file.truncate(end);
  return { file, end };
};

const cut = (half: Half, end: number): void => {
  half.file.truncate(end);
  half.end = end;
};

const add = (half: Half, frame: Uint8Array): void => {
  half.file.write(frame, half.end);
  half.end += frame.length;
};

const framesOf = ({ file }: Half): readonly Frame[] => framesIn(file.read()).frames;

/** Opens the two files as they were left, at whatever moment. */
export const openSlot = (first: JournalFile, second: JournalFile): Slot => {
  const halves = [openHalf(first), openHalf(second)] as const;
  let [used, spare] = halves[0].end >= halves[1].end ? halves : ([halves[1], halves[0]] as const);

  const replace = (frames: readonly Uint8Array[]) => {
    const before = spare.end;
    try {
      for (const frame of frames) add(spare, frame);
      spare.file.flush();
    } catch (error) {
      cut(spare, before);
      throw error;
    }
    // only now: all of the new is on the disk
    cut(used, 0);
    [used, spare] = [spare, used];
    // what had been left over there goes too
    if (before > 0) replace(frames);
  };

  const frames = () => [...framesOf(used), ...framesOf(spare)];

  const mend = () => {
    try {
      replace(folded(frames()));
    } catch {
      // no room: both are read, and the next folding tries again
    }
  };

  // killed while one was folded into the other
  if (spare.end > 0) mend();

  return {
    append: (frame) => add(used, frame),
    frames,
    replace,
    size: () => used.end,
    flush: () => used.file.flush(),
  };
};
