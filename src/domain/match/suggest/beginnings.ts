import { allBodies, type Body } from '../names/bodies';
import { conceptForms } from '../names/lexicon';
import { partKey } from '../names/part';
import { wordsOf } from '../names/words';
import type { NameMemory, ReadText } from './names';

/** What a name that is being typed may become. */
export interface Becoming {
  readonly text: string;
  /** In (0, 1): the more of it is written already, the surer. */
  readonly certainty: number;
}

/** Of a name with nearly no letter written, and of one with nearly all. */
const LEAST_SURE = 0.55;
const SUREST = 0.9;

const certaintyOf = (written: number, whole: number): number =>
  LEAST_SURE + ((SUREST - LEAST_SURE) * written) / whole;

/** Fewer letters begin too many names. */
const LEAST_OF_BODY = 4;

const squeezed = (text: string): string => wordsOf(text).join('');

let bodiesByKey: ReadonlyMap<string, Body> | undefined;

/** By the key of the parts that are read from its names. */
const bodyOfKey = (key: string): Body | undefined => {
  bodiesByKey ??= new Map(allBodies().map((body) => [partKey('body', body.id), body]));
  return bodiesByKey.get(key);
};

const partsOf = ({ reading }: ReadText) => reading.facets[0]?.facet.parts ?? [];

/** "kansanel" beside "Kela": other names of the bodies that the other name speaks of. */
const bodyNames = (beginning: string, other: ReadText): Becoming[] => {
  if (beginning.length < LEAST_OF_BODY) return [];
  const bodies = partsOf(other).flatMap(({ keys }) => keys.flatMap((key) => bodyOfKey(key) ?? []));
  return bodies
    .flatMap(({ names }) => names)
    .filter(({ text }) => squeezed(text).startsWith(beginning))
    .map(({ text }) => ({ text, certainty: certaintyOf(beginning.length, squeezed(text).length) }));
};

const BEFORE_AND_LAST_WORD = /^(.*\S)\s+(\S+)$/su;

/** Words by which a last word may be finished, with the keys of what they mean. */
const finishedBy = (beginning: string): ((other: ReadText) => ReadonlySet<string>) => {
  const forms = conceptForms().filter(({ text }) => text.startsWith(beginning));
  return (other) => {
    const meanings = new Set(partsOf(other).flatMap(({ keys }) => keys));
    const synonyms = forms.filter(({ concepts }) =>
      concepts.every(({ id }) => meanings.has(partKey('concept', id))),
    );
    const own = other.reading.facets[0]?.facet.words ?? [];
    return new Set([
      ...own.filter((word) => word.startsWith(beginning)),
      ...synonyms.map(({ text }) => text),
    ]);
  };
};

/**
 * What an unfinished name may become beside another one: "Åbo st" beside "Turun kaupunki" for "Åbo stad", "kansanel"
 * beside "Kela" for "Kansaneläkelaitos". The letters of a last word say nothing where what stands before it says nothing.
 */
export const becomingBeside = (
  name: string,
  { read, compare }: NameMemory,
): ((other: ReadText) => readonly Becoming[]) => {
  const whole = squeezed(name);
  const [, before, last = ''] = BEFORE_AND_LAST_WORD.exec(name) ?? [];
  const beginning = squeezed(last);
  if (before === undefined || beginning === '') return (other) => bodyNames(whole, other);
  const finished = finishedBy(beginning);
  return (other) => {
    const isBegun = (compare(read(before), other)?.matches.length ?? 0) > 0;
    const words = isBegun ? [...finished(other)] : [];
    return [
      ...bodyNames(whole, other),
      ...words.map((word) => ({
        text: `${before} ${word}`,
        certainty: certaintyOf(beginning.length, word.length),
      })),
    ];
  };
};
