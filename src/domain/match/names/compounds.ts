import { addTo } from '../lists';
import type { Form, Language } from './conceptTable';
import type { FormFinder } from './formFinder';
import type { InflectedForm } from './inflection';

/** A compound word taken apart. */
export interface Split {
  readonly parts: readonly Form[];
  /** A part that no table knows, at the front or at the end. */
  readonly rest?: string;
  readonly languages: readonly Language[];
}

/** Some parts, and how many letters their forms have: endings prove nothing. */
interface Chain {
  readonly parts: readonly Form[];
  readonly letters: number;
}

const SHORTEST_PART = 3;
const SHORTEST_REST = 4;
const SHORTEST_KNOWN = 5;

/** Only these languages write compounds as one word. */
const COMPOUNDING: readonly Language[] = ['fi', 'sv'];

/** The shapes in which a form stands before another part. */
const shapesOf = ({ form, inflections }: InflectedForm): string[] => [
  form.text,
  ...inflections.flatMap(({ stems, links }) => stems.flatMap((stem) => links.map((link) => stem + link))),
];

const mayBePart = ({ text, concepts: [first], isAbbreviation }: Form): boolean =>
  !isAbbreviation &&
  !text.includes(' ') &&
  text.length >= SHORTEST_PART &&
  first?.role !== 'stop' &&
  first?.role !== 'legal';

/** What may stand at the front, by its first letters; each list from the longest shape to the shortest. */
type Fronts = ReadonlyMap<string, readonly Front[]>;

interface Front {
  readonly shape: string;
  readonly form: Form;
}

/** A shape that is listed belongs to the form that lists it, any other to the first of the alphabet. */
const formsByShape = (parts: readonly InflectedForm[]): ReadonlyMap<string, Form> => {
  const formByShape = new Map<string, Form>();
  for (const part of parts) {
    const { form } = part;
    for (const shape of shapesOf(part)) {
      const known = formByShape.get(shape);
      const isEarlier = !known || (known.text !== shape && form.text < known.text);
      if (isEarlier || shape === form.text) formByShape.set(shape, form);
    }
  }
  return formByShape;
};

const frontsOf = (parts: readonly InflectedForm[]): Fronts => {
  const fronts = new Map<string, Front[]>();
  for (const [shape, form] of formsByShape(parts)) {
    addTo(fronts, shape.slice(0, SHORTEST_PART), { shape, form });
  }
  for (const alike of fronts.values()) alike.sort((a, b) => b.shape.length - a.shape.length);
  return fronts;
};

const frontsAt = (fronts: Fronts, word: string, from: number): readonly Front[] =>
  (fronts.get(word.slice(from, from + SHORTEST_PART)) ?? []).filter(({ shape }) =>
    word.startsWith(shape, from),
  );

/** The fewest parts that cover the word from a letter on; undefined when something is left. */
type Chains = (from: number) => Chain | undefined;

const chainsOf = (word: string, fronts: Fronts, last: (text: string) => Form | undefined): Chains => {
  const found = new Map<number, Chain | undefined>();
  const search = (from: number): Chain | undefined => {
    const end = from > 0 && word.length - from >= SHORTEST_PART ? last(word.slice(from)) : undefined;
    if (end) return { parts: [end], letters: end.text.length };
    let best: Chain | undefined;
    for (const { shape, form } of frontsAt(fronts, word, from)) {
      const next = chain(from + shape.length);
      if (!next || (best && best.parts.length <= next.parts.length + 1)) continue;
      best = { parts: [form, ...next.parts], letters: form.text.length + next.letters };
    }
    return best;
  };
  const chain: Chains = (from) => {
    if (!found.has(from)) found.set(from, search(from));
    return found.get(from);
  };
  return chain;
};

/** Many short parts in a row are an accident, not a word, where the rest is unknown. */
const isTrusted = ({ parts, letters }: Chain): boolean => letters >= SHORTEST_KNOWN * parts.length;

interface HalfKnown extends Chain {
  readonly rest: string;
}

const knownAtEnd = (word: string, chain: Chains): HalfKnown | undefined => {
  for (let from = SHORTEST_REST; from <= word.length - SHORTEST_KNOWN; from += 1) {
    const found = chain(from);
    if (found && isTrusted(found)) return { ...found, rest: word.slice(0, from) };
  }
  return undefined;
};

const knownAtFront = (word: string, fronts: Fronts): HalfKnown | undefined => {
  const front = frontsAt(fronts, word, 0).find(({ shape }) => word.length - shape.length >= SHORTEST_REST);
  if (!front) return undefined;
  const letters = Math.min(front.form.text.length, front.shape.length);
  if (letters < SHORTEST_KNOWN) return undefined;
  return { parts: [front.form], letters, rest: word.slice(front.shape.length) };
};

/** The first of those that explain most letters. */
const widest = <Found extends Chain>(found: readonly Found[]): Found | undefined =>
  found.reduce<Found | undefined>(
    (best, next) => (best && best.letters >= next.letters ? best : next),
    undefined,
  );

interface Reader {
  readonly language: Language;
  readonly fronts: Fronts;
  readonly last: (text: string) => Form | undefined;
}

const meaningOf = (parts: readonly Form[]): string =>
  parts.flatMap(({ concepts }) => concepts.map(({ id }) => id)).join(' ');

const wholeSplit = (word: string, readers: readonly Reader[]): Split | undefined => {
  const found = readers.flatMap(({ language, fronts, last }) => {
    const chain = chainsOf(word, fronts, last)(0);
    return chain ? [{ parts: chain.parts, language }] : [];
  });
  const [best] = found.sort((a, b) => a.parts.length - b.parts.length);
  if (!best) return undefined;
  const alike = found.filter(({ parts }) => meaningOf(parts) === meaningOf(best.parts));
  return {
    parts: best.parts,
    languages: COMPOUNDING.filter((code) => alike.some((one) => one.language === code)),
  };
};

const halfSplit = (word: string, readers: readonly Reader[]): Split | undefined => {
  const best = widest(
    readers.flatMap(({ language, fronts, last }) =>
      [knownAtEnd(word, chainsOf(word, fronts, last)), knownAtFront(word, fronts)].flatMap((found) =>
        found ? [{ ...found, language }] : [],
      ),
    ),
  );
  return best && { parts: best.parts, rest: best.rest, languages: [best.language] };
};

/** Takes a folded word apart; undefined when no part of it is known well enough. */
export type Splitter = (word: string) => Split | undefined;

/**
 * Takes compounds of Finnish and of Swedish parts apart: all of the word in the fewest parts (of those the longest
 * first), else all but a front or an end of at least four letters. One language a word; of equals the Finnish one.
 */
export const createSplitter = (forms: readonly InflectedForm[], find: FormFinder): Splitter => {
  const usable = forms.filter(({ form }) => mayBePart(form));
  const readers = COMPOUNDING.map((language): Reader => {
    const last = (text: string): Form | undefined => {
      const form = find(text, language);
      return form && mayBePart(form) ? form : undefined;
    };
    return { language, fronts: frontsOf(usable.filter((part) => part.language === language)), last };
  });
  return (word) => wholeSplit(word, readers) ?? halfSplit(word, readers);
};
