import type { Entity, Key } from '../entity';
import type { EntryHead, RowsHead, Standing } from './entry';
import { type Frame, rowsIn } from './frame';

/** A frame that holds rows. */
interface RowsFrame extends Frame {
  readonly head: RowsHead;
}

/** What the journal holds of one line of a workshop; it stands where its last frame says. */
export interface Strand extends Standing {
  /** The last base and what came after it, in order of `seq`, each once. */
  readonly frames: readonly RowsFrame[];
  /** How many of the frames follow each other without a gap, from the base on; 0 without a base. */
  readonly joined: number;
}

/** All that some frames say. */
export interface Knowledge {
  readonly strands: readonly Strand[];
  /** The lines that count no more, by workshop. */
  readonly ends: ReadonlyMap<string, ReadonlySet<string>>;
}

const isRowsFrame = (frame: Frame): frame is RowsFrame => frame.head.is !== 'end';

const endsIn = (heads: Iterable<EntryHead>): Map<string, Set<string>> => {
  const ends = new Map<string, Set<string>>();
  for (const { workshop, ends: lines = [] } of heads) {
    if (lines.length > 0) ends.set(workshop, new Set([...(ends.get(workshop) ?? []), ...lines]));
  }
  return ends;
};

const bySeq = (a: RowsFrame, b: RowsFrame): number => a.head.seq - b.head.seq;

/** A base says all that the steps up to it have led to. */
const sinceLastBase = (frames: readonly RowsFrame[]): RowsFrame[] => {
  const bases = frames.filter(({ head }) => head.is === 'base').sort(bySeq);
  const base = bases.at(-1);
  const steps = new Map<number, RowsFrame>();
  for (const frame of frames) {
    if (frame.head.is === 'step' && frame.head.seq > (base?.head.seq ?? -1)) steps.set(frame.head.seq, frame);
  }
  return [...(base ? [base] : []), ...[...steps.values()].sort(bySeq)];
};

/** Whether a step goes on from where the frame before it stands. */
const follows = ({ seq, after = seq - 1 }: RowsHead, before: RowsHead | undefined): boolean =>
  before === undefined || after <= before.seq;

const joinedOf = (frames: readonly RowsFrame[]): number => {
  const [base] = frames;
  if (base?.head.is !== 'base') return 0;
  const gap = frames.findIndex(({ head }, index) => !follows(head, frames[index - 1]?.head));
  return gap < 0 ? frames.length : gap;
};

const strandOf = (all: readonly RowsFrame[]): Strand[] => {
  const frames = sinceLastBase(all);
  const last = frames.at(-1);
  if (!last) return [];
  const { workshop, line, seq, hash } = last.head;
  return [{ workshop, line, seq, hash, frames, joined: joinedOf(frames) }];
};

/** One name for a line of a workshop. */
export const lineName = ({ workshop, line }: Pick<Standing, 'workshop' | 'line'>): string =>
  JSON.stringify([workshop, line]);

const groupedByLine = (frames: readonly RowsFrame[]): RowsFrame[][] => {
  const groups = new Map<string, RowsFrame[]>();
  for (const frame of frames) {
    const key = lineName(frame.head);
    const group = groups.get(key);
    if (group) group.push(frame);
    else groups.set(key, [frame]);
  }
  return [...groups.values()];
};

/** What frames say, in whatever order and however often they were found. */
export const knowledgeOf = (frames: readonly Frame[]): Knowledge => {
  const ends = endsIn(frames.map(({ head }) => head));
  const living = frames.filter(isRowsFrame).filter(({ head }) => !ends.get(head.workshop)?.has(head.line));
  return { strands: groupedByLine(living).flatMap(strandOf), ends };
};

/** The rows that frames of a strand lead to. */
export const rowsAfter = (frames: readonly Frame[]): Map<Key, Entity> => {
  const rows = new Map<Key, Entity>();
  for (const frame of frames) {
    for (const [key, record] of rowsIn(frame)) {
      if (record) rows.set(key, record);
      else rows.delete(key);
    }
  }
  return rows;
};
