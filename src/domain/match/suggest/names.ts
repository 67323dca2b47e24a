import { byText } from '../../select';
import { type NameEvidence, nameEvidence } from '../evidence/nameEvidence';
import { type NameReading, readName } from '../names/reading';
import { type MeetingKeys, meetingKeys } from './nameIndex';

/** A name as it is written, read. */
export interface ReadText {
  readonly text: string;
  readonly reading: NameReading;
  readonly keys: MeetingKeys;
  /** Unique among the names of one memory. */
  readonly number: number;
}

/** Names read and compared so far: what two of them say about each other never changes. */
export interface NameMemory {
  readonly read: (text: string) => ReadText;
  readonly compare: (one: ReadText, other: ReadText) => NameEvidence | undefined;
  /** To be called with the names in use: others are forgotten once they are many. */
  readonly keepOnly: (texts: ReadonlySet<string>) => void;
}

/** In the order of their letters, then as written. */
export const byLetters = (a: ReadText, b: ReadText): number =>
  byText(a.reading.facets[0]?.facet.squeezed ?? '', b.reading.facets[0]?.facet.squeezed ?? '') ||
  byText(a.text, b.text);

const SIDE = 2 ** 26;
/** So many times the names in use may be remembered. */
const SPARE = 3;

export const createNameMemory = (): NameMemory => {
  let texts = new Map<string, ReadText>();
  let evidence = new Map<number, NameEvidence | undefined>();
  let next = 0;

  const read = (text: string): ReadText => {
    const known = texts.get(text);
    if (known) return known;
    const reading = readName(text);
    const fresh = { text, reading, keys: meetingKeys(reading), number: next };
    next += 1;
    texts.set(text, fresh);
    return fresh;
  };

  return {
    read,
    compare: (one, other) => {
      // which one comes first decides between equally good readings: it must not depend on who was read first
      const [a, b] = byLetters(one, other) <= 0 ? [one, other] : [other, one];
      const key = a.number * SIDE + b.number;
      if (evidence.has(key)) return evidence.get(key);
      const found = nameEvidence(a.reading, b.reading);
      evidence.set(key, found);
      return found;
    },
    keepOnly: (inUse) => {
      if (texts.size <= SPARE * inUse.size) return;
      texts = new Map([...texts].filter(([text]) => inUse.has(text)));
      evidence = new Map();
    },
  };
};
