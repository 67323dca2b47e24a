/** Two numbered things, a < b. */
interface Numbered {
  readonly a: number;
  readonly b: number;
}

/** The pair of two numbers, whichever is named first. */
export type FindPair<P> = (one: number, other: number) => P | undefined;

/** Finds pairs of numbers below `count`; each pair may be given once. */
export const pairFinder = <P extends Numbered>(count: number, pairs: readonly P[]): FindPair<P> => {
  // a number has few partners: to look through them costs less than to keep tables of tables
  const pairsBySmaller: P[][] = Array.from({ length: count }, () => []);
  for (const pair of pairs) pairsBySmaller[pair.a]?.push(pair);
  return (one, other) => {
    const larger = Math.max(one, other);
    for (const pair of pairsBySmaller[Math.min(one, other)] ?? []) if (pair.b === larger) return pair;
    return undefined;
  };
};
