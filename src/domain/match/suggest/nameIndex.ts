import { addTo } from '../lists';
import { initialsShare, mayBeAcronym } from '../names/acronym';
import { type Facet, isPlace, isTelling, isWord, type Part } from '../names/part';
import type { NameReading } from '../names/reading';
import { edgesOf } from '../names/slips';

/** By which traits a name looks for others, and by which it is found. */
export interface MeetingKeys {
  readonly calls: readonly string[];
  readonly answers: readonly string[];
  /** Words that may abbreviate a whole name. */
  readonly acronyms: readonly string[];
  /** The words that an acronym of the name would be made of. */
  readonly words: readonly string[];
}

/** Begins a trait by which an acronym looks for the words it may be made of. */
const ACRONYM = 'i:';

/** Letters at either end of a word by which a mistyped one is looked for. */
const EDGE = 4;

const isCommon = ({ kind, role }: Part): boolean =>
  kind === 'concept' && (role === 'ordinary' || role === 'branch' || role === 'unit');

const keysOf = (parts: readonly Part[]): string[] => parts.flatMap(({ keys }) => keys);

/** What both sides must share: a telling part, a place with something else, or all letters. */
const sharedKeysOf = ({ parts, squeezed }: Facet): string[] => {
  const beside = keysOf(parts.filter((part) => !isPlace(part) && part.role !== 'native'));
  return [
    `s:${squeezed}`,
    ...keysOf(parts.filter(isTelling)),
    ...keysOf(parts.filter(isPlace)).flatMap((place) => beside.map((key) => `${place}+${key}`)),
  ];
};

const edges = (word: string): readonly string[] => (word.length < EDGE ? [] : edgesOf(word, EDGE));

/** A word that we know is no slip; the strange one looks for it. */
const slipCalls = ({ parts }: Facet): string[] =>
  parts.filter(isWord).flatMap(({ surface }) => edges(surface));

/** "Kumppanuusfoorumi" alone may be the forum of any place. */
const openCalls = ({ parts }: Facet): string[] =>
  parts.some(isPlace) ? [] : keysOf(parts.filter(isCommon)).map((key) => `o:${key}`);

const acronymsOf = ({ words, parts }: Facet): readonly string[] =>
  parts.length === 1 && parts.every(isTelling) ? words.filter(mayBeAcronym) : [];

const acronymTrait = (start: string, last: string): string => `${ACRONYM}${start}${last}`;

/** The first two letters, and each of those that the last word may begin with. */
const acronymCalls = (acronym: string): string[] =>
  [...new Set(acronym.slice(1))].map((last) => acronymTrait(acronym.slice(0, 2), last));

/** The first two letters of every acronym that the words could have, and the initial of the last word. */
const acronymAnswers = (words: readonly string[]): string[] => {
  const [first = '', second = ''] = words;
  const seconds = new Set([...first.slice(1), ...second.slice(0, 1)]);
  const last = words.at(-1)?.slice(0, 1) ?? '';
  return words.length > 1 ? [...seconds].map((letter) => acronymTrait(first.slice(0, 1) + letter, last)) : [];
};

const answersOf = (facet: Facet): string[] => [
  ...facet.words.flatMap(edges),
  ...keysOf(facet.parts.filter(isCommon)).map((key) => `o:${key}`),
];

/** The traits by which a name meets those worth comparing it with. */
export const meetingKeys = ({ facets, person }: NameReading): MeetingKeys => {
  const shared = new Set(facets.flatMap(({ facet }) => sharedKeysOf(facet)));
  if (person) shared.add(`n:${person.surname}`);
  const calls = facets.flatMap(({ facet }) => [...slipCalls(facet), ...openCalls(facet)]);
  const acronyms = facets.flatMap(({ facet }) => acronymsOf(facet));
  const answers = facets.flatMap(({ facet }) => answersOf(facet));
  const words = facets[0]?.facet.words ?? [];
  return {
    calls: [...new Set([...shared, ...calls, ...acronyms.flatMap(acronymCalls)])],
    answers: [...new Set([...shared, ...answers, ...acronymAnswers(words)])],
    acronyms,
    words,
  };
};

/** A trait that more names than this have in common says little: of them only neighbours in the alphabet meet. */
const MOST = 200;
const NEAREST = 10;

/** Three letters in common are few: the others must fit as well. */
const mayAbbreviate = (one: MeetingKeys, other: MeetingKeys): boolean =>
  one.acronyms.some((acronym) => initialsShare(acronym, other.words) > 0);

const answerers = (keys: readonly MeetingKeys[]): Map<string, number[]> => {
  const byKey = new Map<string, number[]>();
  keys.forEach(({ answers }, at) => {
    for (const key of answers) addTo(byKey, key, at);
  });
  return byKey;
};

const NOBODY: readonly number[] = [];

/** Those of an ascending list that stand next to a number. */
const nearest = (list: readonly number[], at: number): readonly number[] => {
  const from = list.findIndex((other) => other >= at);
  return list.slice(Math.max(0, from - NEAREST), from + NEAREST + 1);
};

/** For each name the larger numbers of those that it meets; some more than once. */
const meetings = (keys: readonly MeetingKeys[]): readonly (readonly number[])[] => {
  const byKey = answerers(keys);
  const met: number[][] = keys.map(() => []);
  keys.forEach((own, at) => {
    for (const key of own.calls) {
      const all = byKey.get(key) ?? NOBODY;
      const isAcronym = key.startsWith(ACRONYM);
      for (const other of all.length > MOST ? nearest(all, at) : all) {
        if (other === at || (isAcronym && !mayAbbreviate(own, keys[other] ?? own))) continue;
        met[Math.min(at, other)]?.push(Math.max(at, other));
      }
    }
  });
  return met;
};

/**
 * Calls for every two names that share a trait, the smaller number first and each pair once. Names are numbered in
 * the order of their letters, so that the same names always make the same pairs (sorted neighbourhoods: Hernández
 * and Stolfo 1995).
 */
export const eachMeeting = (
  keys: readonly MeetingKeys[],
  visit: (one: number, other: number) => void,
): void => {
  const lastMet = new Int32Array(keys.length).fill(-1);
  meetings(keys).forEach((others, one) => {
    for (const other of others) {
      if (lastMet[other] === one) continue;
      lastMet[other] = one;
      visit(one, other);
    }
  });
};
