import { createBodyFinder, type FindBody } from './bodyFinder';
import { type Body, readBodyTables } from './bodyTables';
import { wordsOf } from './words';

export type { Body, BodyName } from './bodyTables';

let bodies: readonly Body[] | undefined;

/** Every body the app knows by name. */
export const allBodies = (): readonly Body[] => {
  bodies ??= readBodyTables();
  return bodies;
};

let find: FindBody | undefined;

/**
 * The longest known body whose name begins at words[from], possibly inflected ("Lastensuojeluliiton", "THL:n" → "thln");
 * undefined when none does. Folded words, as `wordsOf` makes them. Names of one or two letters are found too: what
 * they are worth is for the caller to judge by `code` and `length`.
 */
export const bodyAt: FindBody = (words, from) => {
  find ??= createBodyFinder(allBodies());
  return find(words, from);
};

/** Acronyms and brands are too like other words to be looked for in mistyped ones. */
const SPELT_OUT = new Set(['fi', 'sv', 'en']);

/** All words of the bodies' names that are spelt out, folded. */
export const bodyWords = (): readonly string[] =>
  allBodies().flatMap(({ names }) =>
    names.filter(({ code }) => SPELT_OUT.has(code)).flatMap(({ text }) => wordsOf(text)),
  );
