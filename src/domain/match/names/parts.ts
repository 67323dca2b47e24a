import { type BodyName, bodyAt } from './bodies';
import { conceptsAt, type Language, stemsOf } from './lexicon';
import { type Facet, isMunicipalityKey, isWord, NO_SLIPS, type Part, partKey } from './part';
import { type PlaceHit, placeAt, placePrefix } from './places';

/** Parts read from some words, or `legal` forms; no part: words that say nothing. */
interface Taken {
  readonly length: number;
  /** Guessed from the pieces of one word. */
  readonly isCompound?: boolean;
  readonly parts: readonly Part[];
  readonly legal?: string;
  readonly isStop?: boolean;
}

const PLAIN = {
  role: 'ordinary',
  isAbbreviated: false,
  isInflected: false,
  isNickname: false,
  languages: [],
  isCapital: false,
} as const;

const joined = (words: readonly string[], from: number, length: number): string =>
  words.slice(from, from + length).join(' ');

/** So few letters are read as a body only where they stand in capitals or alone: "om" and "ty" mean much else. */
const SHORT = 3;
/** "mll" and "spr" can be no words, however they are written. */
const UNSPEAKABLE = /^[^aeiouy]{3}$/u;

const mayBeAnotherWord = (surface: string): boolean => surface.length <= SHORT && !UNSPEAKABLE.test(surface);

/** Weak names that are no acronyms: the shorter, the more else they mean. */
const NICKNAME = /^\p{Lu}\p{Ll}{2,7}$/u;

const isNickname = ({ code, text }: BodyName): boolean => code === 'ab' && NICKNAME.test(text);

interface Around {
  readonly words: readonly string[];
  readonly capitals: ReadonlySet<string>;
}

const isCapital = ({ capitals }: Around, word: string): boolean => capitals.has(word);

const takeBody = (around: Around, from: number): Taken | undefined => {
  const { words } = around;
  const hit = bodyAt(words, from);
  if (!hit) return undefined;
  const surface = joined(words, from, hit.length);
  const isShort = mayBeAnotherWord(surface) && hit.bodies.every(({ name }) => name.code === 'ab');
  if (isShort && words.length > 1 && !isCapital(around, surface)) return undefined;
  const languages = [...new Set(hit.bodies.map(({ name }) => name.code))].flatMap((code): Language[] =>
    code === 'ab' || code === 'nn' ? [] : [code],
  );
  const part: Part = {
    ...PLAIN,
    kind: 'body',
    keys: hit.bodies.map(({ body }) => partKey('body', body.id)),
    surface,
    isAbbreviated: hit.bodies.every(({ name }) => name.code === 'ab'),
    isInflected: hit.inflected,
    isNickname: hit.bodies.every(({ name }) => isNickname(name)),
    languages,
    isCapital: isCapital(around, surface),
  };
  return { length: hit.length, parts: [part] };
};

const placePart = (hit: PlaceHit, surface: string): Part => ({
  ...PLAIN,
  kind: 'place',
  keys: hit.places.map(({ id }) => partKey('place', id)),
  surface,
  role: hit.places.every(({ kind }) => kind === 'country') ? 'native' : 'ordinary',
  isAbbreviated: hit.form === 'abbreviation',
  isInflected: hit.form === 'inflected',
  languages: hit.language ? [hit.language] : [],
});

const takePlace = ({ words }: Around, from: number): Taken | undefined => {
  const hit = placeAt(words, from);
  if (!hit) return undefined;
  return { length: hit.length, parts: [placePart(hit, joined(words, from, hit.length))] };
};

const conceptPart = (id: string, role: Part['role'], word: string, more: Partial<Part>): Part => ({
  ...PLAIN,
  kind: 'concept',
  keys: [partKey('concept', id)],
  surface: word,
  role,
  ...more,
});

/** Longer words in capitals are shouted. */
const LONGEST_ACRONYM = 5;

/** Acronyms have no stem: "SAKK" is no case of "SAKU". */
const stemsIn = (around: Around, word: string): readonly string[] =>
  isCapital(around, word) && word.length <= LONGEST_ACRONYM ? [] : stemsOf(word);

const wordPart = (around: Around, word: string, surface = word): Part => ({
  ...PLAIN,
  kind: /^\p{N}+$/u.test(word) ? 'number' : 'word',
  keys: [...new Set([word, ...stemsIn(around, word)])].map((base) => partKey('word', base)),
  surface,
  isCapital: isCapital(around, surface),
});

const takeConcepts = (around: Around, from: number): Taken | undefined => {
  const hit = conceptsAt(around.words, from);
  if (!hit) return undefined;
  const { length, reading } = hit;
  const surface = joined(around.words, from, length);
  const [first] = reading.concepts;
  if (first?.role === 'stop') return { length, parts: [], isStop: true };
  if (first?.role === 'legal') return { length, parts: [], legal: first.id };
  const more = { isAbbreviated: reading.form === 'abbreviation', languages: reading.languages };
  const parts = reading.concepts.map(({ id, role }) => conceptPart(id, role, surface, more));
  if (reading.rest !== undefined) parts.push(wordPart(around, reading.rest, surface));
  return { length, parts, isCompound: reading.form === 'compound' };
};

/** "turunseudun": a place with something grown onto it. */
const takeGrown = (around: Around, from: number): Taken | undefined => {
  const word = around.words[from] ?? '';
  const found = placePrefix(word);
  const rest = found && takeConcepts({ ...around, words: [found.rest] }, 0);
  if (!found || !rest || !isWhole(rest)) return undefined;
  const parts = rest.parts.map((part) => ({ ...part, surface: word }));
  return { length: 1, parts: [placePart(found.hit, word), ...parts] };
};

const isWhole = ({ parts }: Taken): boolean => !parts.some(isWord);

type Taker = (around: Around, from: number) => Taken | undefined;

const longest = (around: Around, from: number, takers: readonly Taker[]): Taken | undefined => {
  let best: Taken | undefined;
  for (const taker of takers) {
    const taken = taker(around, from);
    if (taken && (!best || taken.length > best.length)) best = taken;
  }
  return best;
};

/** The reading that explains most words; of equals a body, then a place, then concepts. */
const take = (around: Around, from: number, takers: readonly Taker[]): Taken => {
  const known = longest(around, from, takers);
  // "joensuunseudun" is no joki, suu and seutu
  if (known && isWhole(known) && !known.isCompound) return known;
  return (
    takeGrown(around, from) ?? known ?? { length: 1, parts: [wordPart(around, around.words[from] ?? '')] }
  );
};

const WITH_BODIES = [takeBody, takePlace, takeConcepts] as const;
const WITHOUT_BODIES = [takePlace, takeConcepts] as const;

/** Each meaning once: "Vasa stad/Vaasan kaupunki" says no more than "Vaasan kaupunki". */
const oncePerMeaning = (parts: readonly Part[]): Part[] => {
  const meanings = parts.map(({ keys }) => keys.join(' '));
  return parts.filter((_, at) => meanings.indexOf(meanings[at] ?? '') === at);
};

const isMunicipality = ({ keys }: Part): boolean => keys.every(isMunicipalityKey);

/** A municipality's bare name means its administration: "Turku" is "Turun kaupunki". */
const implied = (parts: readonly Part[]): Part[] => {
  const [only, another] = parts;
  if (!only || another || !isMunicipality(only)) return [];
  const [municipality] = conceptsAt(['kaupunki'], 0)?.reading.concepts ?? [];
  return municipality ? [conceptPart(municipality.id, municipality.role, '', {})] : [];
};

/**
 * What the words mean, part by part. `knowsBodies` false: bodies are taken apart like any other name.
 * `capitals`: folded words that stood in capitals.
 */
export const facetOf = (
  words: readonly string[],
  capitals: ReadonlySet<string> = new Set(),
  knowsBodies = true,
): Facet => {
  const around = { words, capitals };
  const parts: Part[] = [];
  const legal: string[] = [];
  const meaning: string[] = [];
  for (let from = 0; from < words.length; ) {
    const taken = take(around, from, knowsBodies ? WITH_BODIES : WITHOUT_BODIES);
    parts.push(...taken.parts);
    if (taken.legal !== undefined) legal.push(taken.legal);
    else if (!taken.isStop) meaning.push(...words.slice(from, from + taken.length));
    from += taken.length;
  }
  const once = oncePerMeaning(parts);
  if (legal.length === 0) once.push(...implied(once));
  return { parts: once, words: meaning, legal, squeezed: words.join(''), slips: NO_SLIPS };
};
