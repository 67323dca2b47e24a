import { byText } from '../../select';
import { type NameEvidence, nameEvidence } from '../evidence/nameEvidence';
import { type FixedFeatures, fixedFeatures } from '../evidence/nameFeatures';
import { type NameReading, readName } from '../names/reading';
import { type MeetingKeys, meetingKeys } from './nameIndex';

/** A name as it is written, read. */
export interface ReadText {
  readonly text: string;
  readonly reading: NameReading;
  readonly keys: MeetingKeys;
  /** All its letters, by which names are sorted. */
  readonly letters: string;
  /** Unique among the names of one memory. */
  readonly number: number;
}

/** What two names say about each other, with what of it is the same in every workshop. */
export interface ComparedNames extends NameEvidence {
  readonly fixed: FixedFeatures;
}

/** Names read and compared so far: what two of them say about each other never changes. */
export interface NameMemory {
  readonly read: (text: string) => ReadText;
  readonly compare: (one: ReadText, other: ReadText) => ComparedNames | undefined;
  /** To be called with the names in use: others are forgotten once they are many. */
  readonly keepOnly: (texts: ReadonlySet<string>) => void;
}

/** In the order of their letters, then as written. */
export const byLetters = (a: ReadText, b: ReadText): number =>
  byText(a.letters, b.letters) || byText(a.text, b.text);

const compareReadings = (one: NameReading, other: NameReading): ComparedNames | undefined => {
  const evidence = nameEvidence(one, other);
  return evidence && Object.assign(evidence, { fixed: fixedFeatures(evidence) });
};

/** Remembered for names that were compared and have nothing in common. */
const NOTHING = 'nothing';

/** So many times the names in use may be remembered. */
const SPARE = 3;

export const createNameMemory = (): NameMemory => {
  let texts = new Map<string, ReadText>();
  /** By the numbers of the two, the smaller one first. */
  let compared = new Map<number, Map<number, ComparedNames | typeof NOTHING>>();
  let next = 0;

  const read = (text: string): ReadText => {
    const known = texts.get(text);
    if (known) return known;
    const reading = readName(text);
    const letters = reading.facets[0]?.facet.squeezed ?? '';
    const fresh = { text, reading, keys: meetingKeys(reading), letters, number: next };
    next += 1;
    texts.set(text, fresh);
    return fresh;
  };

  const rowOf = (number: number): Map<number, ComparedNames | typeof NOTHING> => {
    const known = compared.get(number) ?? new Map<number, ComparedNames | typeof NOTHING>();
    if (known.size === 0) compared.set(number, known);
    return known;
  };

  return {
    read,
    compare: (one, other) => {
      const row = rowOf(Math.min(one.number, other.number));
      const larger = Math.max(one.number, other.number);
      const known = row.get(larger);
      if (known !== undefined) return known === NOTHING ? undefined : known;
      // which one comes first decides between equally good readings: it must not depend on who was read first
      const [a, b] = byLetters(one, other) <= 0 ? [one, other] : [other, one];
      const found = compareReadings(a.reading, b.reading);
      row.set(larger, found ?? NOTHING);
      return found;
    },
    keepOnly: (inUse) => {
      if (texts.size <= SPARE * inUse.size) return;
      texts = new Map([...texts].filter(([text]) => inUse.has(text)));
      compared = new Map();
    },
  };
};
