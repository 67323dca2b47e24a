import { seededRandom } from '../../../scripts/seeded';

/** What one participant draws: names in the order in which they come to mind, links as places in that list. */
export interface Sketch {
  readonly names: readonly string[];
  readonly links: readonly (readonly [number, number])[];
}

/** The actors of the forum, each with the ways in which people write it; the first is the commonest. */
const FORUM: readonly (readonly string[])[] = [
  ['Turun kaupunki', 'Åbo stad'],
  ['Varha'],
  ['Varsinais-Suomen liitto', 'V-S liitto'],
  ['Raision kaupunki'],
  ['Turun yliopisto'],
  ['MLL Varsinais-Suomen piiri'],
  ['Lounatuulet'],
  ['Kaarinan kaupunki'],
  ['Seurakunta'],
  ['Martat ry'],
];

const MOST_NAMES = 4;
const LEAST_NAMES = 3;
/** How many write an actor in its other way: one in so many. */
const OTHER_WAY = 6;

/**
 * What so many people draw: the first actors of the forum are on most maps, the last on few; everybody links the
 * first name with the others. The same for the same seed.
 */
export const sketches = (count: number, seed: number): Sketch[] => {
  const random = seededRandom(seed);
  const upTo = (end: number): number => Math.floor(random() * end);
  return Array.from({ length: count }, () => {
    const left = [...FORUM];
    const names = Array.from({ length: LEAST_NAMES + upTo(MOST_NAMES - LEAST_NAMES + 1) }, () => {
      const at = Math.floor(random() ** 2 * left.length);
      const [ways = ['']] = left.splice(at, 1);
      return (upTo(OTHER_WAY) === 0 ? ways.at(-1) : ways[0]) ?? '';
    });
    return { names, links: names.slice(1).map((_, index) => [0, index + 1] as const) };
  });
};
