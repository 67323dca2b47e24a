import type { EndHead } from './entry';
import { type Frame, frameOf } from './frame';
import { knowledgeOf, lineName, rowsAfter, type Strand } from './strands';

/** What follows the base without a gap becomes a base; what comes after a gap stays as it is. */
const foldedStrand = ({ frames, joined }: Strand): Uint8Array[] => {
  const whole = frames.slice(0, joined);
  const rest = frames.slice(joined).map(({ bytes }) => bytes);
  const [base] = whole;
  const last = whole.at(-1);
  if (!base || !last) return rest;
  if (whole.length === 1) return [base.bytes, ...rest];
  const { workshop, line, seq, hash } = last.head;
  return [frameOf({ head: { is: 'base', workshop, line, seq, hash }, rows: [...rowsAfter(whole)] }), ...rest];
};

const frameOfEnds = ([workshop, lines]: readonly [string, ReadonlySet<string>]): Uint8Array => {
  const head: EndHead = { is: 'end', workshop, ends: [...lines] };
  return frameOf({ head, rows: [] });
};

/**
 * The fewest frames that say what `own` say. `others` lie elsewhere and stay there; they fill what is missing between
 * our own.
 */
export const folded = (own: readonly Frame[], others: readonly Frame[] = []): Uint8Array[] => {
  const { strands, ends } = knowledgeOf([...others, ...own]);
  const ours = new Set(own.flatMap(({ head }) => (head.is === 'end' ? [] : [lineName(head)])));
  return [
    ...[...ends].map(frameOfEnds),
    ...strands.filter((strand) => ours.has(lineName(strand))).flatMap(foldedStrand),
  ];
};
