import { conceptsAt } from './lexicon';
import { type NearWord, nearWords } from './nearWords';
import { bothSlips, NO_SLIPS, type Slips } from './part';
import { facetOf } from './parts';
import { remembered } from './remembered';

/** Words put right, and how much had to be. */
export interface Corrected {
  readonly words: readonly string[];
  readonly slips: Slips;
}

const meaningOf = (word: string): string =>
  facetOf([word])
    .parts.map(({ keys }) => keys.join('|'))
    .join(' ');

/** The one known word that a strange one was meant to be; undefined where several meanings are as near. */
const meant = remembered((strange: string) => {
  const [near, ...others] = nearWords(strange);
  if (!near) return undefined;
  const meaning = others.length > 0 ? meaningOf(near.word) : '';
  return others.every(({ word }) => meaningOf(word) === meaning) ? near : undefined;
});

/** Shorter fronts begin many words, shorter ends are near to many. */
const SHORTEST_FRONT = 4;
const SHORTEST_END = 6;

const isKnown = (word: string): boolean => {
  const hit = conceptsAt([word], 0);
  return hit !== undefined && hit.reading.rest === undefined;
};

/** "nuorisovaltusto": a compound whose end alone is mistyped; no table holds it whole. */
const meantCompound = remembered((strange: string): NearWord | undefined => {
  for (let at = strange.length - SHORTEST_END; at >= SHORTEST_FRONT; at -= 1) {
    const front = strange.slice(0, at);
    const end = isKnown(front) ? meant(strange.slice(at)) : undefined;
    if (end && isKnown(end.word)) return { word: front + end.word, slips: end.slips };
  }
  return undefined;
});

/** The words with those that are strange put right where it is clear what was meant. */
export const corrected = (words: readonly string[], strange: ReadonlySet<string>): Corrected => {
  let slips: Slips = NO_SLIPS;
  const right = words.map((word) => {
    const near = strange.has(word) ? (meant(word) ?? meantCompound(word)) : undefined;
    if (!near) return word;
    slips = bothSlips(slips, { count: near.slips, shortest: word.length });
    return near.word;
  });
  return { words: right, slips };
};
