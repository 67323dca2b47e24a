import { addTo } from '../lists';
import { bodyWords } from './bodies';
import { conceptForms } from './lexicon';
import { placeWords } from './places';
import { edgesOf, slipsBetween } from './slips';

/** In shorter words a slip makes another word; in those of five letters only a changed one does. */
const SHORTEST = 5;
const SHORT = 6;
/** From so many letters on, two slips still leave no doubt. */
const LONG = 11;
/** Letters at either end by which a mistyped word is looked for. */
const EDGE = 2;

const byEdges = (words: Iterable<string>): Map<string, string[]> => {
  const byEdge = new Map<string, string[]>();
  for (const word of new Set(words)) {
    if (word.length < SHORTEST || word.includes(' ')) continue;
    for (const edge of edgesOf(word, EDGE)) addTo(byEdge, edge, word);
  }
  return byEdge;
};

let vocabulary: Map<string, string[]> | undefined;

const known = (): Map<string, string[]> => {
  vocabulary ??= byEdges([...placeWords(), ...conceptForms().map(({ text }) => text), ...bodyWords()]);
  return vocabulary;
};

/** A known word and how many slips lead to it. */
export interface NearWord {
  readonly word: string;
  readonly slips: number;
}

const slipsBorne = (length: number): number => {
  if (length < SHORTEST) return 0;
  return length < LONG ? 1 : 2;
};

/** Hardly anybody mistypes the first letter, and many other names differ by no more. */
const mayBe = (strange: string, word: string, borne: number): boolean =>
  word[0] === strange[0] &&
  Math.abs(word.length - strange.length) <= borne &&
  (strange.length >= SHORT || word.length !== strange.length);

/**
 * The known words, of places, bodies and the dictionary, that a strange one may be when mistyped; the nearest only,
 * in UTF-16 order.
 */
export const nearWords = (strange: string): readonly NearWord[] => {
  const borne = slipsBorne(strange.length);
  let nearest: NearWord[] = [];
  for (const word of new Set(edgesOf(strange, EDGE).flatMap((edge) => known().get(edge) ?? []))) {
    if (!mayBe(strange, word, borne)) continue;
    const slips = slipsBetween(strange, word);
    const best = nearest[0]?.slips ?? borne;
    if (slips > best) continue;
    if (slips < best) nearest = [];
    nearest.push({ word, slips });
  }
  return nearest.sort((a, b) => (a.word < b.word ? -1 : 1));
};
