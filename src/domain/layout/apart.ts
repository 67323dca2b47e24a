import { GAP } from './placing';

/** Something on a line: where its middle would like to be, and how long it is. */
export interface Stretch {
  readonly at: number;
  readonly length: number;
}

/** Neighbours that touch and therefore move together. */
interface Block {
  /** How many they are. */
  readonly count: number;
  /** Sum of where the first would have to begin for each of them to be where it would like to be. */
  readonly wishes: number;
  /** From the begin of the first to that of the next block. */
  readonly length: number;
}

const startOf = ({ wishes, count }: Block): number => wishes / count;

const joined = (a: Block, b: Block): Block => ({
  count: a.count + b.count,
  wishes: a.wishes + b.wishes - b.count * a.length,
  length: a.length + b.length,
});

/** The last blocks as one, as long as they would cover each other. */
const settled = (blocks: Block[]): Block[] => {
  for (;;) {
    const [before, last] = blocks.slice(-2);
    if (!before || !last || startOf(before) + before.length <= startOf(last)) return blocks;
    blocks.splice(-2, 2, joined(before, last));
  }
};

/** Middles for things in a given order, a gap between any two, each as near as can be to where it would like to be. */
export const apart = (stretches: readonly Stretch[], gap = GAP): number[] => {
  let blocks: Block[] = [];
  for (const { at, length } of stretches) {
    blocks.push({ count: 1, wishes: at - length / 2, length: length + gap });
    blocks = settled(blocks);
  }
  const owners = blocks.flatMap((block) => Array.from({ length: block.count }, () => block));
  let next = Number.NEGATIVE_INFINITY;
  return stretches.map(({ length }, index) => {
    const owner = owners[index];
    const isFirst = owner !== owners[index - 1];
    const start = isFirst && owner ? startOf(owner) : next;
    next = start + length + gap;
    return start + length / 2;
  });
};
