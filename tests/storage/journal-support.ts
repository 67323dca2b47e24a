import { framesIn } from '../../src/domain/journal/frame';
import type { FileJournal } from '../../src/workers/journal';
import { createKeeper, type JournalKeeper, type KeeperOptions } from '../../src/workers/journal/keeper';
import { type JournalFile, openSlot } from '../../src/workers/journal/slot';
import { createDisk } from '../workers/journal/disk';

/** The files of one browser's journal, in memory. */
export interface Place {
  /** Opens the journal for one more tab. */
  readonly open: (options?: KeeperOptions) => FileJournal;
  /** All that lies there, as text. */
  readonly text: () => string;
}

const SLOTS = 3;

const framesOf = (files: readonly JournalFile[]) => files.flatMap((file) => framesIn(file.read()).frames);

export const createPlace = (): Place => {
  const disk = createDisk();
  const pairs = Array.from({ length: SLOTS }, (_, n) => [disk.file(`${n}a`), disk.file(`${n}b`)] as const);
  const held = new Set<number>();

  const othersOf = (own: number) => pairs.filter((_, n) => n !== own).flat();
  const freeOf = () => pairs.filter((_, n) => !held.has(n)).flat();

  const open = (options: KeeperOptions = {}): FileJournal => {
    const own = pairs.findIndex((_, n) => !held.has(n));
    const pair = pairs[own];
    if (!pair) throw new Error('Every place is held.');
    held.add(own);
    let isOpen = true;
    const keeper: JournalKeeper = createKeeper(
      openSlot(...pair),
      {
        othersFrames: async () => framesOf(othersOf(own)),
        clearFree: async (use) => {
          const free = freeOf();
          use(framesOf(free));
          for (const file of free) file.truncate(0);
        },
      },
      { later: setImmediate, ...options },
    );
    /** A worker that was ended answers no more. */
    const whileHeld = async <T>(work: () => Promise<T>): Promise<T> => {
      if (!isOpen) throw new Error('This tab is closed.');
      return work();
    };
    return {
      outline: () => whileHeld(keeper.outline),
      read: (workshop) => whileHeld(() => keeper.read(workshop)),
      append: (entry) => whileHeld(() => keeper.append(entry)),
      forget: (workshop) => whileHeld(() => keeper.forget(workshop)),
      rewrite: (bases) => whileHeld(() => keeper.rewrite(bases)),
      stop: () => {
        isOpen = false;
        held.delete(own);
      },
    };
  };

  const decoder = new TextDecoder();
  return {
    open,
    text: () =>
      pairs
        .flat()
        .map((file) => decoder.decode(file.read()))
        .join(''),
  };
};
