const RANDOM_LETTERS = 8;
const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz';

let last = 0;

/**
 * A new id: random, holds no `/`, never reused. It begins with the time, so that ids sort in the order in which
 * things were made, also when two are made within one millisecond.
 */
export const newId = (): string => {
  last = Math.max(Date.now(), last + 1);
  const random = crypto.getRandomValues(new Uint8Array(RANDOM_LETTERS));
  return last.toString(36) + [...random].map((byte) => LETTERS[byte % LETTERS.length]).join('');
};
