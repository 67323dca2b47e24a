/** Sums of fractions that are equal by definition differ by their last digits. */
const SAME = 1e-9;

/**
 * The rank of each number among all of them, the largest being 1; equal ones share the better rank, and as many ranks
 * after it are left out: 9, 7, 7, 3 have 1, 2, 2, 4.
 */
export const ranksOf = (numbers: readonly number[]): number[] => {
  const order = numbers.map((_, index) => index).sort((a, b) => (numbers[b] ?? 0) - (numbers[a] ?? 0));
  const ranks = numbers.map(() => 0);
  let last = { number: Number.POSITIVE_INFINITY, rank: 0 };
  for (const [place, index] of order.entries()) {
    const number = numbers[index] ?? 0;
    if (last.number - number > SAME) last = { number, rank: place + 1 };
    ranks[index] = last.rank;
  }
  return ranks;
};
