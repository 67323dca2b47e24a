import { fold } from './fold';
import { remembered } from './remembered';

/** Letters that stand alone between hyphens, dots or an ampersand: "V-S", "L&T", "A-L". */
const INITIALS = /(?<![\p{L}\p{N}])(\p{L})(?:[-.&](\p{L})(?![\p{L}\p{N}]))+/gu;
/** Colons and apostrophes hold a word together: "S:t", "THL:n", "people's". */
const INSIDE_WORD = /(?<=\p{L})[:'’](?=\p{L})/gu;
/** "TurkuAMK", "VSKylät": a new word begins where the case says so; not in "SaiPa", "KooKoo" and "LaY", which are one. */
const CAMEL_CASE = /(?<=\p{Ll}{3})(?=\p{Lu}\p{L}{2})|(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll}{2})/gu;
/** Finnish endings that stand without a colon: "OYSin", "TAMKissa". */
const ACRONYM_ENDING = /(?<=\p{Lu}{3})i?(?:n|ssa|ssä|sta|stä|lla|llä|lle|lta|ltä)(?![\p{L}\p{N}])/gu;
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/u;

/** A text with its acronyms as they stand in tables. */
export const withoutAcronymEndings = (text: string): string => text.replace(ACRONYM_ENDING, '');

/** The words of a text, folded; empty when it holds no letter and no digit. */
export const wordsOf = remembered((text: string): readonly string[] =>
  withoutAcronymEndings(text.normalize('NFKC'))
    .replace(INITIALS, (initials) => initials.replace(/[-.&]/gu, ''))
    .replace(INSIDE_WORD, '')
    .replace(CAMEL_CASE, ' ')
    .split(BETWEEN_WORDS)
    .map(fold)
    .filter(Boolean),
);
