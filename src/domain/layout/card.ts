import type { Actor, ActorKind, Shape } from '../entity';
import { LETTER_SIZE, textWidth } from './letters';
import { halfWidthAt } from './shapes';
import { wrapInto } from './wrapping';

export { textWidth } from './letters';

/** The card of an actor: its name in lines, and the room it takes. Lengths in model units (px at zoom 1). */
export interface Card {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

export const CARD_FONT_SIZE = LETTER_SIZE;
export const CARD_LINE_HEIGHT = 18;
/** Free room beside, and above and below, the name. */
export const PADDING_X = 16;
export const PADDING_Y = 10;
const MIN_WIDTH = 56;
const MAX_LINE = 150;
const MAX_LINES = 4;
/** An ellipse would grow very long if it did not also grow tall. */
const ELLIPSE_STRETCH = 1.3;

const laidOut = (name: string, shape: Shape): Card => {
  const lines = wrapInto(name, MAX_LINE, MAX_LINES);
  const textHeight = lines.length * CARD_LINE_HEIGHT;
  const height = Math.ceil(textHeight * (shape === 'ellipse' ? ELLIPSE_STRETCH : 1)) + 2 * PADDING_Y;
  const room = halfWidthAt(shape, textHeight / height);
  const width = Math.ceil(Math.max(...lines.map(textWidth)) / room) + 2 * PADDING_X;
  return { lines, width: Math.max(MIN_WIDTH, width), height };
};

/** Enough for the largest maps; a card is the same whenever it is asked for. */
const MOST_REMEMBERED = 4000;
const remembered = new Map<string, Card>();

/** How a name stands on its card: at most four lines, the rest cut with an ellipsis; slanted and round shapes are wider. */
export const cardOf = (name: string, shape: Shape = 'card'): Card => {
  const key = `${shape}/${name}`;
  const known = remembered.get(key);
  if (known) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const card = laidOut(name, shape);
  remembered.set(key, card);
  return card;
};

/** Makes the card of each actor, in the shape of its kind; without one it is a plain card. */
export const cardByKind = (
  kinds: readonly Pick<ActorKind, 'id' | 'shape'>[],
): ((actor: Pick<Actor, 'name' | 'kind'>) => Card) => {
  const shapes = new Map(kinds.map(({ id, shape }) => [id, shape]));
  return ({ name, kind }) => cardOf(name, shapes.get(kind ?? ''));
};
