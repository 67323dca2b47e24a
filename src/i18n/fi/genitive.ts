import { LAST_PARTS, PARTS_BEHIND_OTHERS } from './lastParts';
import { GENITIVES_BY_PLACE } from './places';

/** What is written with a colon, whatever stands before it: "Pelastakaa Lapset ry:n". */
const LEGAL_FORM = /(?:^|\s)(?:ry|rf|sr|rs|Oy|Oyj|Ab|Ky|osk)$/u;
/** Read letter by letter: short, or with one vowel at most. "TURKU" and "MARTAT" are words, "4H" is none. */
const ACRONYM = /^(?:4H|[A-ZÅÄÖ]{2,3}|(?=.{4,6}$)[B-DF-HJ-NP-TV-XZ]*[AEIOUYÅÄÖ]?[B-DF-HJ-NP-TV-XZ]*)$/u;
const ALL_CAPITALS = /^[\p{Lu}-]{2,}$/u;
const LETTERS_AND_SPACES = /^(?:[\p{L}\s.-]|\b4H\b)+$/u;
/** Before the last word these stay as they are: genitives, abbreviations, the first half of "sosiaali- ja". */
const STAYS = /^(?:\p{L}[\p{L}-]*(?<!ne)n|[\p{Lu}.-]+|\p{L}[\p{L}-]*-|ja)$/u;
/** A compound that begins so is inflected at its front too: Uudenkaupungin. */
const INFLECTED_FRONT = /^(?:uusi|iso|vanha|pitkä|vähä)(?!-)/iu;
/** No stop that would weaken, no consonant stem, no ending of another case: "Varha", "Kela", "Raisio". */
const SAFE_STEM = /^\p{L}*(?:[bdfghjlmrsv][aoöuy]|[fhlmrsv]ä|io|iö|nia)$/u;
const OTHER_CASES = /(?:ss[aä]|ll[aä]|[aeiouyäö]j[aä]|(?<!n)ia|iä)$/u;

const startsAlike = (one: string, other: string): number => {
  const differs = [...one].findIndex((letter, at) => letter !== other[at]);
  return differs < 0 ? one.length : differs;
};

const ofLastPart = (word: string): string | undefined => {
  if (INFLECTED_FRONT.test(word)) return undefined;
  const lower = word.toLowerCase();
  const found =
    LAST_PARTS.find(([ending]) => lower.endsWith(ending)) ??
    PARTS_BEHIND_OTHERS.find(([ending]) => lower.endsWith(ending) && lower !== ending);
  if (!found) return undefined;
  const [ending, inflected] = found;
  const same = startsAlike(ending, inflected);
  return word.slice(0, word.length - ending.length + same) + inflected.slice(same);
};

const ofSafeStem = (word: string): string | undefined =>
  SAFE_STEM.test(word) && !OTHER_CASES.test(word) && !INFLECTED_FRONT.test(word) ? `${word}n` : undefined;

const ofLastWord = (word: string, isAlone: boolean): string | undefined => {
  if (ALL_CAPITALS.test(word)) return undefined;
  return GENITIVES_BY_PLACE.get(word) ?? ofLastPart(word) ?? (isAlone ? ofSafeStem(word) : undefined);
};

/** Letters are read after any name that stays one: "Turun AMK:n", and "Turku AMK:n" as it calls itself. */
const ofAcronym = (name: string, words: readonly string[]): string | undefined =>
  words.every((word) => STAYS.test(word) || GENITIVES_BY_PLACE.has(word)) ? `${name}:n` : undefined;

/**
 * The Finnish genitive of a name where it is certain: "Turun kaupungin", "MLL:n", "Varhan", "Pelastakaa Lapset ry:n".
 * Undefined where a machine would guess: "Lounatuulet", "Suomen Punainen Risti"; say then "toimijan Lounatuulet".
 * Names in the plural are left to that too: somebody drew "Yrittäjät", but went through "Yrittäjien".
 */
export const genitive = (name: string): string | undefined => {
  if (LEGAL_FORM.test(name)) return `${name}:n`;
  if (!LETTERS_AND_SPACES.test(name)) return undefined;
  const words = name.split(' ');
  const last = words.pop() ?? '';
  if (ACRONYM.test(last)) return ofAcronym(name, words);
  if (!words.every((word) => STAYS.test(word))) return undefined;
  const inflected = ofLastWord(last, words.length === 0);
  return inflected && [...words, inflected].join(' ');
};
