import { addTo } from '../lists';
import {
  type PlaceForm,
  type PlaceGrowth,
  type PlaceLanguage,
  type PlaceSurface,
  surfacesOf,
} from './placeForms';
import { type Place, readPlaceTables } from './placeTables';

export type { Place } from './placeTables';

/** A place name read from folded words. */
export interface PlaceHit {
  /** At least one; several when the words may mean any of them. */
  readonly places: readonly Place[];
  /** How many words it takes. */
  readonly length: number;
  readonly form: PlaceForm;
  /** `undefined` when it is written alike in several. */
  readonly language: PlaceLanguage | undefined;
}

interface Entry {
  readonly words: readonly string[];
  readonly hit: PlaceHit;
  readonly growth: PlaceGrowth;
}

interface PlaceIndex {
  readonly placesById: ReadonlyMap<string, Place>;
  /** Longest first. */
  readonly entriesByFirstWord: ReadonlyMap<string, readonly Entry[]>;
}

const entryOf = (place: Place, { words, form, language, growth }: PlaceSurface): Entry => ({
  words,
  hit: { places: [place], length: words.length, form, language },
  growth,
});

/** Two readings of the same words: either place may be meant. */
const merged = (known: Entry, added: Entry): Entry => {
  const places = [...new Set([...known.hit.places, ...added.hit.places])];
  const language = known.hit.language === added.hit.language ? known.hit.language : undefined;
  const growth = known.growth === 'none' ? added.growth : known.growth;
  return { ...known, hit: { ...known.hit, places, language }, growth };
};

const groupByFirstWord = (entries: Iterable<Entry>): Map<string, Entry[]> => {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) addTo(groups, entry.words[0] ?? '', entry);
  for (const group of groups.values()) group.sort((a, b) => b.words.length - a.words.length);
  return groups;
};

const buildIndex = (): PlaceIndex => {
  const named = readPlaceTables();
  const entriesBySurface = new Map<string, Entry>();
  for (const each of named) {
    for (const surface of surfacesOf(each)) {
      const key = surface.words.join(' ');
      const entry = entryOf(each.place, surface);
      const known = entriesBySurface.get(key);
      entriesBySurface.set(key, known ? merged(known, entry) : entry);
    }
  }
  return {
    placesById: new Map(named.map(({ place }) => [place.id, place])),
    entriesByFirstWord: groupByFirstWord(entriesBySurface.values()),
  };
};

let built: PlaceIndex | undefined;

const index = (): PlaceIndex => {
  built ??= buildIndex();
  return built;
};

/** The first words of all place names, folded. */
export const placeWords = (): Iterable<string> => index().entriesByFirstWord.keys();

/** The place of this id; `undefined` when there is none. */
export const placeById = (id: string): Place | undefined => index().placesById.get(id);

const wholeNameAt = (words: readonly string[], from: number): PlaceHit | undefined =>
  index()
    .entriesByFirstWord.get(words[from] ?? '')
    ?.find((entry) => entry.words.every((word, offset) => word === words[from + offset]))?.hit;

const AND: ReadonlySet<string | undefined> = new Set(['ja', 'och', 'and']);

/** "Kanta- ja Päijät-Hämeen": the first of two places borrows the last word of the second. */
const sharingNameAt = (words: readonly string[], from: number): PlaceHit | undefined => {
  const [first = '', and, second = '', shared = ''] = words.slice(from, from + 4);
  if (!AND.has(and) || wholeNameAt([second, shared], 0)?.length !== 2) return undefined;
  const hit = wholeNameAt([first, shared], 0);
  return hit?.length === 2 ? { ...hit, length: 1 } : undefined;
};

/**
 * The longest place name that begins at `words[from]`, folded words; `undefined` when none does. Of "Kanta- ja
 * Päijät-Hämeen" it reads Kanta-Häme from the one word "kanta".
 */
export const placeAt = (words: readonly string[], from: number): PlaceHit | undefined =>
  wholeNameAt(words, from) ?? sharingNameAt(words, from);

const SHORTEST_STEM = 3;
const SHORTEST_REST = 4;

/** How the words go on that only areas and their people have, folded: seutu, seudun, nejden, stadsregion … */
const AREA_WORD = /^(?:seutu|seudu|kaupun|kunta|kunna|maakun|lai[ns]e|nejd|region|stad|trakt|land)/u;

const growsInto = (growth: PlaceGrowth, rest: string): boolean =>
  growth === 'any' || (growth === 'area' && AREA_WORD.test(rest));

const stemHit = (stem: string, rest: string): PlaceHit | undefined =>
  index()
    .entriesByFirstWord.get(stem)
    ?.find(({ growth }) => growsInto(growth, rest))?.hit;

/**
 * The longest place that a folded word begins with, and the rest: "turunseudun" is Turku and "seudun". Only Finnish
 * genitives and Swedish names grow so; `undefined` when the rest would have fewer than four letters.
 */
export const placePrefix = (word: string): { hit: PlaceHit; rest: string } | undefined => {
  for (let length = word.length - SHORTEST_REST; length >= SHORTEST_STEM; length--) {
    const rest = word.slice(length);
    const hit = stemHit(word.slice(0, length), rest);
    if (hit) return { hit, rest };
  }
  return undefined;
};

/** Ids of the municipalities that a place may be or lie in; none for regions and wide areas. */
const municipalityIds = ({ places }: PlaceHit): readonly string[] =>
  places.flatMap(({ id, kind, within }) => (kind === 'municipality' ? id : (within ?? [])));

/**
 * The municipality that a name of folded words speaks of: its own, or today's of a former one or a part of town.
 * `undefined` when it speaks of none or of several.
 */
export const municipalityNamed = (words: readonly string[]): Place | undefined => {
  const ids = new Set<string>();
  for (let from = 0; from < words.length; ) {
    const hit = placeAt(words, from);
    for (const id of hit ? municipalityIds(hit) : []) ids.add(id);
    from += hit?.length ?? 1;
  }
  const [only, ...others] = ids;
  return only === undefined || others.length > 0 ? undefined : placeById(only);
};
