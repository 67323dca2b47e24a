import { byText } from '../select';

/** What one map says; a map votes for a value once, however many of its records say it. */
export interface Vote<T extends string> {
  readonly mapId: string;
  readonly value: T;
}

/** The value that most maps chose. */
export interface Voted<T extends string> {
  readonly value: T;
  /** All values that as many maps chose, `value` among them; empty unless there is a tie. */
  readonly tied: readonly T[];
  /** Nobody voted on it: the users decided it. */
  readonly decided: boolean;
}

/** A number that several maps gave. */
export interface Spread {
  /** Lower median: always a number that somebody gave. */
  readonly median: number;
  readonly min: number;
  readonly max: number;
  /** How many maps gave one. */
  readonly n: number;
}

const voters = <T extends string>(votes: readonly Vote<T>[]): Map<T, Set<string>> => {
  const byValue = new Map<T, Set<string>>();
  for (const { mapId, value } of votes) {
    const maps = byValue.get(value);
    if (maps) maps.add(mapId);
    else byValue.set(value, new Set([mapId]));
  }
  return byValue;
};

/** The values that most maps chose, in no particular order. */
const mostChosen = <T extends string>(votes: readonly Vote<T>[]): T[] => {
  const byValue = voters(votes);
  let most = 0;
  for (const maps of byValue.values()) most = Math.max(most, maps.size);
  return [...byValue].filter(([, maps]) => maps.size === most).map(([value]) => value);
};

const isUnanimous = (votes: readonly Vote<string>[]): boolean =>
  votes.every(({ value }) => value === votes[0]?.value);

/** The mode; among tied values the first in the given order stands for them. Undefined when nobody voted. */
export const mode = <T extends string>(
  votes: readonly Vote<T>[],
  order: (a: T, b: T) => number = byText,
): Voted<T> | undefined => {
  const top = isUnanimous(votes)
    ? votes.slice(0, 1).map(({ value }) => value)
    : mostChosen(votes).sort(order);
  const [value] = top;
  return value === undefined ? undefined : { value, tied: top.length > 1 ? top : [], decided: false };
};

/** Shorter first, then UTF-16 order. */
export const byLength = (a: string, b: string): number => a.length - b.length || byText(a, b);

/** The middle number, the lower one of two; undefined of none. */
export const lowerMedian = (numbers: readonly number[]): number | undefined =>
  [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)];

/** The middle number, the mean of the middle two; undefined of none. */
export const median = (numbers: readonly number[]): number | undefined => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  const upper = sorted[Math.floor(sorted.length / 2)];
  return lower === undefined || upper === undefined ? undefined : (lower + upper) / 2;
};

/** The numbers of several maps, where each map's own are first brought to one. Undefined when no map gave any. */
export const spread = (numbersOfMaps: readonly (readonly number[])[]): Spread | undefined => {
  const numbers = numbersOfMaps.map(lowerMedian).filter((number) => number !== undefined);
  const middle = lowerMedian(numbers);
  if (middle === undefined) return undefined;
  const ascending = [...numbers].sort((a, b) => a - b);
  return { median: middle, min: ascending[0] ?? middle, max: ascending.at(-1) ?? middle, n: numbers.length };
};
