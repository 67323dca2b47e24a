import { hashText } from '../value';

/** One code of a sequence: together, in any order, they give the whole text. */
export interface Part {
  /** Tells the sequence: parts of two texts never mix. */
  readonly of: string;
  /** From 1. */
  readonly number: number;
  readonly count: number;
  readonly data: string;
}

const MARK = 'yk1';
const MAX_PARTS = 99;

/**
 * A text cut into codes of at most `size` letters of it each, as evenly as they go; one code when it fits. A text
 * beyond 99 such codes is cut into larger ones.
 */
export const partsOf = (text: string, size: number): string[] => {
  const each = Math.ceil(Math.max(size, text.length / MAX_PARTS));
  const count = Math.max(1, Math.ceil(text.length / each));
  const evenly = Math.ceil(text.length / count);
  const of = hashText(text).toString(36);
  return Array.from(
    { length: count },
    (_, index) => `${MARK}.${of}.${index + 1}.${count}.${text.slice(index * evenly, (index + 1) * evenly)}`,
  );
};

/** The part that a scanned text is; undefined when it is none. */
export const readPart = (text: string): Part | undefined => {
  const match = /^yk1\.([0-9a-z]{1,12})\.(\d{1,2})\.(\d{1,2})\.(.*)$/s.exec(text.trim());
  if (!match) return undefined;
  const [, of = '', number = '', count = '', data = ''] = match;
  const part = { of, number: Number(number), count: Number(count), data };
  return part.number >= 1 && part.number <= part.count ? part : undefined;
};

/** The parts of one sequence that have been read so far, by number. */
export type Gathered = ReadonlyMap<number, Part>;

/** The whole text once all its parts are there and nothing in them is garbled; undefined until then. */
export const wholeOf = (parts: Gathered): string | undefined => {
  const first = [...parts.values()][0];
  if (!first || parts.size < first.count) return undefined;
  const text = [...parts.values()]
    .sort((a, b) => a.number - b.number)
    .map(({ data }) => data)
    .join('');
  return hashText(text).toString(36) === first.of ? text : undefined;
};
