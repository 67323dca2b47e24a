import type { Entity, Key } from '../../domain/entity';
import type { Entry, RowsHead, Standing } from '../../domain/journal/entry';
import { folded } from '../../domain/journal/fold';
import { type Frame, frameOf } from '../../domain/journal/frame';
import { knowledgeOf, lineName, rowsAfter } from '../../domain/journal/strands';
import type { Folder } from './folder';
import type { Slot } from './slot';

/** Where a line of a workshop stands by the journal. */
export interface LineStanding extends Standing {
  /** Whether the journal has all that led there: of a commit that was on its way when the browser was killed it has not. */
  readonly isWhole: boolean;
}

/** What the journal knows before any row is read. */
export interface Outline {
  readonly standings: readonly LineStanding[];
  /** The lines that count no more, by workshop. */
  readonly ends: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A line of a workshop with its rows, as far as the journal has them. */
export interface StoredLine extends Standing {
  readonly rows: ReadonlyMap<Key, Entity>;
  /** Where it stood before, as far as that is known, by `seq`. */
  readonly past: ReadonlyMap<number, number>;
}

/** Looks after one tab's place in the journal, and reads all. */
export interface JournalKeeper {
  readonly outline: () => Promise<Outline>;
  readonly read: (workshop: string) => Promise<readonly StoredLine[]>;
  readonly append: (entry: Entry) => Promise<void>;
  /** Nothing of a workshop counts any more, and every trace of it goes from wherever no other tab is. */
  readonly forget: (workshop: string) => Promise<void>;
  /** Of these workshops nothing that was before, wherever no other tab is. What is not named stays. */
  readonly rewrite: (bases: readonly Entry<RowsHead>[]) => Promise<void>;
}

export interface KeeperOptions {
  /** Bytes that a place may hold before it is folded; what is folded may double first. */
  readonly foldBeyond?: number;
  /** What need not be done at once. */
  readonly later?: (work: () => void) => void;
}

const FOLD_BEYOND = 1 << 20;
const LATER_MS = 300;

const afterAWhile = (work: () => void): void => void setTimeout(work, LATER_MS);

const linesOf = (workshop: string, frames: readonly Frame[]): string[] =>
  frames.flatMap(({ head }) => (head.is !== 'end' && head.workshop === workshop ? [head.line] : []));

/** Bases in the place of all that led to them. */
const superseded = (frames: readonly Frame[], bases: readonly Entry<RowsHead>[]): Frame[] => {
  const seqs = new Map(bases.map(({ head }) => [lineName(head), head.seq]));
  const isLater = ({ head }: Frame) => head.is === 'end' || head.seq > (seqs.get(lineName(head)) ?? -1);
  return [...frames.filter(isLater), ...bases.map((base) => ({ head: base.head, bytes: frameOf(base) }))];
};

export const createKeeper = (
  slot: Slot,
  folder: Pick<Folder, 'othersFrames' | 'clearFree'>,
  { foldBeyond = FOLD_BEYOND, later = afterAWhile }: KeeperOptions = {},
): JournalKeeper => {
  let limit = foldBeyond;
  let isFlushDue = false;

  const allFrames = async () => [...(await folder.othersFrames()), ...slot.frames()];

  const replace = (frames: readonly Uint8Array[]) => {
    try {
      slot.replace(frames);
    } finally {
      limit = Math.max(foldBeyond, 2 * slot.size());
    }
  };

  const fold = async () => {
    const others = await folder.othersFrames();
    replace(folded(slot.frames(), others));
  };

  /** Takes over what tabs that are closed have left. */
  const gather = () =>
    folder.clearFree((left) => {
      if (left.length > 0) replace(folded([...left, ...slot.frames()]));
    });

  const care = () => {
    isFlushDue = false;
    slot.flush();
    // what cannot be folded now is folded later: the limit has been raised
    if (slot.size() > limit) fold().catch(() => undefined);
  };

  const careLater = () => {
    if (isFlushDue) return;
    isFlushDue = true;
    later(care);
  };

  const outline = async () => {
    const { strands, ends } = knowledgeOf(await allFrames());
    later(() => void gather().catch(() => undefined));
    const standings = strands.map(({ workshop, line, seq, hash, frames, joined }) => {
      const isWhole = joined === frames.length;
      return { workshop, line, seq, hash, isWhole };
    });
    return { standings, ends };
  };

  const read = async (workshop: string) => {
    const { strands } = knowledgeOf(await allFrames());
    return strands
      .filter((strand) => strand.workshop === workshop)
      .map(({ line, seq, hash, frames }) => {
        const past = new Map(frames.map(({ head }) => [head.seq, head.hash]));
        return { workshop, line, seq, hash, past, rows: rowsAfter(frames) };
      });
  };

  const append = async (entry: Entry) => {
    slot.append(frameOf(entry));
    careLater();
  };

  const forget = async (workshop: string) => {
    const ends = [...new Set(linesOf(workshop, await allFrames()))];
    slot.append(frameOf({ head: { is: 'end', workshop, ends }, rows: [] }));
    slot.flush();
    await folder.clearFree((left) => replace(folded([...left, ...slot.frames()])));
  };

  const rewrite = (bases: readonly Entry<RowsHead>[]) =>
    folder.clearFree((left) => replace(folded(superseded([...left, ...slot.frames()], bases))));

  return { outline, read, append, forget, rewrite };
};
