import type { Language, Role } from './lexicon';

export type PartKind = 'body' | 'place' | 'concept' | 'word' | 'number';

/** What a word, some words, or a piece of a compound word mean, whatever the language. */
export interface Part {
  readonly kind: PartKind;
  /** As `partKey` makes them. Two parts mean the same when they share one. Several: it may be read in several ways. */
  readonly keys: readonly string[];
  /** The folded words it was read from; the pieces of one compound share theirs. */
  readonly surface: string;
  readonly role: Role;
  /** Read from a shortened form, as "kaup." or "Tku". */
  readonly isAbbreviated: boolean;
  readonly isInflected: boolean;
  /** A short everyday word by which a body is known, as "Kone" or "Sata": it means much else besides. */
  readonly isNickname: boolean;
  /** All that fit; empty when its form tells nothing. */
  readonly languages: readonly Language[];
  /** Stood in capitals among other letters: likely an acronym. */
  readonly isCapital: boolean;
}

/** What a key begins with. */
const KEY_START = { body: 'b:', place: 'p:', concept: 'c:', word: 'w:' } as const;

/** The key of a meaning: of a body, a place or a concept by its id, of a word or a number by one of its bases. */
export const partKey = (of: keyof typeof KEY_START, id: string): string => KEY_START[of] + id;

/** The id or the base that a key was made of. */
export const idOfKey = (key: string): string => key.slice(key.indexOf(':') + 1);

export const isPlaceKey = (key: string): boolean => key.startsWith(KEY_START.place);

/** Whether it is the key of a municipality: of all places, they alone go by a number. */
export const isMunicipalityKey = (key: string): boolean => isPlaceKey(key) && /^\d/u.test(idOfKey(key));

export const isBody = ({ kind }: Part): boolean => kind === 'body';

/** Whether it says where; that it is in Finland goes without saying. */
export const isPlace = ({ kind, role }: Part): boolean => kind === 'place' && role !== 'native';

/** Whether it is a word that no table knows. */
export const isWord = ({ kind }: Part): boolean => kind === 'word';

/** Whether it is a word of the dictionary that is no more than that. */
export const isOrdinaryConcept = ({ kind, role }: Part): boolean => kind === 'concept' && role === 'ordinary';

/** Whether it may stand for somebody on its own; a place or a common word only says more of a name. */
export const isTelling = (part: Part): boolean => isWord(part) || isBody(part);

/** One way to read a text: what it means, part by part. */
export interface Facet {
  readonly parts: readonly Part[];
  /** Words that carry meaning, stop words and legal forms left out: what an acronym would be made of. */
  readonly words: readonly string[];
  /** Legal forms, as "ry" and "oy". */
  readonly legal: readonly string[];
  /** All words without anything between them. */
  readonly squeezed: string;
  /** The mistyped words that it was read through. */
  readonly slips: Slips;
}

/** Slips of the finger. */
export interface Slips {
  /** How many letters went wrong. */
  readonly count: number;
  /** Length of the shortest word that one stands in; 0 without any. */
  readonly shortest: number;
}

export const NO_SLIPS: Slips = { count: 0, shortest: 0 };

export const bothSlips = (one: Slips, other: Slips): Slips => {
  if (one === NO_SLIPS) return other;
  if (other === NO_SLIPS) return one;
  const lengths = [one.shortest, other.shortest].filter((length) => length > 0);
  return { count: one.count + other.count, shortest: lengths.length > 0 ? Math.min(...lengths) : 0 };
};

export const shareKey = (a: Part, b: Part): boolean => {
  // a plain loop: it runs for every two parts of every two names that meet
  for (const key of a.keys) if (b.keys.includes(key)) return true;
  return false;
};
