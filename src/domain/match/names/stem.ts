import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as swedish } from '@orama/stemmers/swedish';

/** A stem says something from here on. */
const SHORTEST_STEM = 3;

/** What gradation and the stemmers leave behind: setlementti and setlementin meet, and so do tuppi and tupin. */
const levelled = (stem: string): string =>
  stem.replace(/([kpt])\1[aeiouy]?$/u, '$1').replace(/[aeiouyj]+$/u, '');

/**
 * Bases of a folded word outside the dictionary, by the Finnish and the Swedish Snowball stemmer: inflections of one
 * word share at least one. Words of other scripts and short ones are their own base.
 */
export const stemsOf = (word: string): readonly string[] => {
  const stems = [finnish(word), swedish(word)].map(levelled).filter(({ length }) => length >= SHORTEST_STEM);
  return stems.length === 0 ? [word] : [...new Set(stems)];
};
