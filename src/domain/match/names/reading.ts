import { bodiesLike } from './bodySignatures';
import { corrected } from './correction';
import { segmentsOf } from './facets';
import { fold } from './fold';
import { type Facet, isBody, isTelling, isWord } from './part';
import { facetOf } from './parts';
import { type Person, personOf } from './persons';
import { withoutAcronymEndings, wordsOf } from './words';

/** Where in a name a reading comes from. */
export type FacetSource = 'whole' | 'apart' | 'aside';

export interface ReadFacet {
  /** `apart`: known bodies taken apart into their words; `aside`: some part of the name that its writer set apart. */
  readonly source: FacetSource;
  readonly facet: Facet;
}

/** All that one name says, in every way it may be read. */
export interface NameReading {
  readonly text: string;
  readonly facets: readonly ReadFacet[];
  /** Of the parts of all facets, each once. */
  readonly keys: readonly string[];
  readonly person: Person | undefined;
}

/** Longer names are read no further: nobody means another by what comes after. */
const MOST_LETTERS = 200;
const MOST_WORDS = 24;

const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}&-]*\p{Lu}(?![\p{Ll}\p{N}])/gu;

/** Words in capitals, where not everything is. */
const capitalsIn = (text: string): ReadonlySet<string> => {
  if (text === text.toUpperCase() && /\s/u.test(text.trim())) return new Set();
  const uninflected = withoutAcronymEndings(text);
  return new Set([...uninflected.matchAll(CAPITALS)].flatMap(([word]) => [fold(word), ...wordsOf(word)]));
};

const wordsIn = (text: string): readonly string[] => wordsOf(text).slice(0, MOST_WORDS);

const facetIn = (text: string, knowsBodies = true): Facet =>
  facetOf(wordsIn(text), capitalsIn(text), knowsBodies);

const hasBody = ({ parts }: Facet): boolean => parts.some(isBody);

/** The name taken for a known body that is called so in other words or another order. */
const asBody = (facet: Facet): ReadFacet[] => {
  const body = bodiesLike(facet.parts);
  return body ? [{ source: 'whole', facet: { ...facet, parts: [body] } }] : [];
};

/** A whole name with its known bodies, and with these taken apart. `read`: with bodies or without. */
const wholeFacets = (read: (knowsBodies: boolean) => Facet): ReadFacet[] => {
  const whole: ReadFacet = { source: 'whole', facet: read(true) };
  if (!hasBody(whole.facet)) return [whole, ...asBody(whole.facet)];
  const apart: ReadFacet = { source: 'apart', facet: read(false) };
  return [whole, apart, ...(whole.facet.parts.length > 1 ? asBody(apart.facet) : [])];
};

/** The name with its mistyped words put right, where there are any. */
const correctedFacets = (text: string, { parts }: Facet): ReadFacet[] => {
  const strange = new Set(parts.filter(isWord).map(({ surface }) => surface));
  const { words, slips } = corrected(wordsIn(text), strange);
  if (slips.count === 0) return [];
  return wholeFacets((knowsBodies) => ({ ...facetOf(words, capitalsIn(text), knowsBodies), slips }));
};

const aside = (text: string): ReadFacet[] => {
  const facet = facetIn(text);
  return facet.parts.some(isTelling) ? [{ source: 'aside', facet }] : [];
};

const asides = (text: string): ReadFacet[] => {
  const { outside, inside, before } = segmentsOf(text);
  return [
    ...(inside.length > 0 ? [outside, ...inside] : []),
    ...(before === undefined ? [] : [before]),
  ].flatMap(aside);
};

const keysOf = (facets: readonly ReadFacet[]): readonly string[] => [
  ...new Set(facets.flatMap(({ facet }) => facet.parts.flatMap(({ keys }) => keys))),
];

/** Reads a name in all its ways; no facet says anything where there is no letter and no digit. */
export const readName = (name: string): NameReading => {
  const text = name.slice(0, MOST_LETTERS);
  const whole = wholeFacets((knowsBodies) => facetIn(text, knowsBodies));
  const right = whole.flatMap(({ facet, source }) =>
    source === 'whole' ? correctedFacets(text, facet) : [],
  );
  const facets = [...whole, ...right, ...asides(text)].filter(({ facet }) => facet.squeezed !== '');
  return { text, facets, keys: keysOf(facets), person: personOf(text) };
};
