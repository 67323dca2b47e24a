import care from '../tables/concepts-care.txt?raw';
import forms from '../tables/concepts-forms.txt?raw';
import learning from '../tables/concepts-learning.txt?raw';
import living from '../tables/concepts-living.txt?raw';
import publicLife from '../tables/concepts-public.txt?raw';
import { createSplitter, type Split } from './compounds';
import { type Concept, type Form, type Language, parseConcepts } from './conceptTable';
import { createFormFinder } from './formFinder';
import { inflect } from './inflection';
import { remembered } from './remembered';

export type { Language, Role } from './conceptTable';
export { stemsOf } from './stem';

/** What a word or a phrase means. */
export interface WordReading {
  /** In their order; several for a compound or a shorthand. */
  readonly concepts: readonly Concept[];
  /** The unknown part of a compound, folded, at least four letters. */
  readonly rest?: string;
  /** All that fit. */
  readonly languages: readonly Language[];
  readonly form: 'whole' | 'abbreviation' | 'compound';
}

/** A reading and how many words it took. */
export interface ConceptHit {
  readonly reading: WordReading;
  readonly length: number;
}

/** Reads folded words by a table of concepts. */
export interface Lexicon {
  readonly forms: readonly Form[];
  /** The longest phrase that begins at `words[from]`; undefined when that word means nothing to us. */
  readonly conceptsAt: (words: readonly string[], from: number) => ConceptHit | undefined;
}

const readForm = ({ concepts, languages, isAbbreviation }: Form): WordReading => ({
  concepts,
  languages,
  form: isAbbreviation ? 'abbreviation' : 'whole',
});

const readSplit = ({ parts, rest, languages }: Split): WordReading => ({
  concepts: parts.flatMap(({ concepts }) => concepts),
  languages,
  form: 'compound',
  ...(rest === undefined ? {} : { rest }),
});

/** The most words of a phrase, by its first word. */
const phraseLengths = (all: readonly Form[]): ReadonlyMap<string, number> => {
  const lengthByFirst = new Map<string, number>();
  for (const { text } of all) {
    const [first = '', ...more] = text.split(' ');
    if (more.length === 0) continue;
    lengthByFirst.set(first, Math.max(lengthByFirst.get(first) ?? 0, more.length + 1));
  }
  return lengthByFirst;
};

const isWhole = (hit: ConceptHit | undefined): boolean => hit !== undefined && hit.reading.rest === undefined;

/** A reader of the lines of `table`; their order does not matter. Throws where the table is not well written. */
export const createLexicon = (table: string): Lexicon => {
  const all = parseConcepts(table);
  const inflected = inflect(all);
  const find = createFormFinder(inflected);
  const split = createSplitter(inflected, find);
  const lengthByFirst = phraseLengths(all);

  const phraseAt = (words: readonly string[], from: number): ConceptHit | undefined => {
    const most = Math.min(lengthByFirst.get(words[from] ?? '') ?? 0, words.length - from);
    for (let length = most; length > 1; length -= 1) {
      const form = find(words.slice(from, from + length).join(' '));
      if (form) return { reading: readForm(form), length };
    }
    return undefined;
  };

  const readWord = (word: string): ConceptHit | undefined => {
    const form = find(word);
    if (form) return { reading: readForm(form), length: 1 };
    const parts = split(word);
    return parts && { reading: readSplit(parts), length: 1 };
  };

  /** "Vapaa-aikapalvelut": the end of a phrase that goes on as a compound. */
  const gluedAt = (words: readonly string[], from: number): ConceptHit | undefined => {
    const [first = '', second = ''] = words.slice(from, from + 2);
    if (!lengthByFirst.has(first) || second === '' || isWhole(wordAt(second))) return undefined;
    const hit = wordAt(first + second);
    return isWhole(hit) ? hit && { ...hit, length: 2 } : undefined;
  };

  const wordAt = remembered(readWord);

  return {
    forms: all,
    conceptsAt: (words, from) => phraseAt(words, from) ?? gluedAt(words, from) ?? wordAt(words[from] ?? ''),
  };
};

/** The tables that the project ships, as one. */
export const CONCEPT_TABLE = [forms, publicLife, learning, care, living].join('\n');

let shipped: Lexicon | undefined;

const theShipped = (): Lexicon => {
  shipped ??= createLexicon(CONCEPT_TABLE);
  return shipped;
};

/** All words and phrases of the shipped tables. */
export const conceptForms = (): readonly Form[] => theShipped().forms;

/** The longest concept phrase beginning at `words[from]` (folded words); undefined when it means nothing to us. */
export const conceptsAt: Lexicon['conceptsAt'] = (words, from) => theShipped().conceptsAt(words, from);
