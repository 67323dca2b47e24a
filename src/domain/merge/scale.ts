import type { Shape } from '../entity';
import { cardOf } from '../layout/card';
import type { Size } from '../layout/placing';

const PER_DOUBLING = 0.45;
/** Room for the count under the name. */
const COUNT_HEIGHT = 18;

/**
 * How many times as large as on a map an actor stands among many maps when n of them drew it: what many drew is to be
 * read from the back of the room, where a hundred things that one person drew surround it.
 */
export const scaleOf = (n: number): number => 1 + PER_DOUBLING * Math.log2(Math.max(1, n));

/** The room that such a card takes, its count included. */
export const scaledCard = (name: string, shape: Shape | undefined, n: number): Size => {
  const { width, height } = cardOf(name, shape);
  const scale = scaleOf(n);
  return { width: width * scale, height: (height + COUNT_HEIGHT) * scale };
};
