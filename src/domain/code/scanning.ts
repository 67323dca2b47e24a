import { type FoundCode, findCodes } from './links';
import { statedLength } from './pack';
import { type Gathered, type Part, readPart, wholeOf } from './parts';

/** Sequences of codes in the midst of being read, those of several people at once, and those that are whole. */
export interface Scanned {
  readonly open: ReadonlyMap<string, Gathered>;
  readonly done: ReadonlySet<string>;
}

export const NOTHING_SCANNED: Scanned = { open: new Map(), done: new Set() };

/** What one scanned text was. */
export type Scan =
  | { readonly type: 'code'; readonly found: FoundCode }
  /** One of a sequence, of which so many have been read now. */
  | { readonly type: 'part'; readonly read: number; readonly count: number }
  /** One of a sequence that was whole before. */
  | { readonly type: 'done' }
  /** The last of a sequence whose parts do not fit together: it begins anew. */
  | { readonly type: 'garbled' }
  | { readonly type: 'foreign' };

export interface ScanStep {
  readonly after: Scanned;
  readonly scan: Scan;
}

/** More would only be somebody's joke: the oldest is forgotten. */
const MAX_OPEN = 60;

const codeIn = (text: string): FoundCode | undefined =>
  findCodes(text)[0] ?? (statedLength(text) === undefined ? undefined : { kind: 'map', code: text });

const scanOf = (found: FoundCode | undefined): Scan =>
  found ? { type: 'code', found } : { type: 'foreign' };

const without = (open: Scanned['open'], sequence: string): Map<string, Gathered> =>
  new Map([...open].filter(([other]) => other !== sequence));

const withPart = ({ open, done }: Scanned, sequence: string, part: Part): ScanStep => {
  const gathered: Gathered = new Map(open.get(sequence)).set(part.number, part);
  const others = without(open, sequence);
  if (gathered.size < part.count) {
    const kept = [...others, [sequence, gathered] as const].slice(-MAX_OPEN);
    return {
      after: { open: new Map(kept), done },
      scan: { type: 'part', read: gathered.size, count: part.count },
    };
  }
  const whole = wholeOf(gathered);
  if (whole === undefined) return { after: { open: others, done }, scan: { type: 'garbled' } };
  return { after: { open: others, done: new Set(done).add(sequence) }, scan: scanOf(codeIn(whole)) };
};

/** One scanned text more: a link of ours, one of a sequence of codes in whatever order, or something foreign. */
export const scan = (before: Scanned, text: string): ScanStep => {
  const part = readPart(text);
  if (!part) return { after: before, scan: scanOf(findCodes(text)[0]) };
  const sequence = `${part.of}.${part.count}`;
  if (before.done.has(sequence)) return { after: before, scan: { type: 'done' } };
  return withPart(before, sequence, part);
};
