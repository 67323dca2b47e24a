import { seededRandom } from '../../../scripts/seeded';

/** What a mutation asks of chance; the same seed answers the same. */
export interface Dice {
  /** From 0 to below `most`. */
  readonly below: (most: number) => number;
  readonly chance: (share: number) => boolean;
  readonly of: <T>(choices: readonly [T, ...T[]]) => T;
}

/** The dice of one case: each can be had by itself, whatever came before it. */
export const diceOf = (seed: number, run: number): Dice => {
  const random = seededRandom(Math.imul(seed, 1_000_003) + run);
  // near seeds begin alike
  random();
  const below = (most: number) => Math.floor(random() * most);
  return {
    below,
    chance: (share) => random() < share,
    of: (choices) => choices[below(choices.length)] ?? choices[0],
  };
};

/** So many turns as chance has it, from one on. */
export const times = (dice: Dice, most: number, act: () => void): void => {
  for (let left = 1 + dice.below(most); left > 0; left--) act();
};
