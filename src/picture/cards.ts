import type { Shape } from '../domain/entity';
import { type Card, cardOf } from '../domain/layout/card';

const MOST_KEPT = 4000;
const cards = new Map<string, Card>();

/** `cardOf`, worked out once for each name and shape: many maps show the same actors. */
export const knownCard = (name: string, shape: Shape = 'card'): Card => {
  const key = `${shape} ${name}`;
  const known = cards.get(key);
  if (known) return known;
  const card = cardOf(name, shape);
  if (cards.size >= MOST_KEPT) cards.clear();
  cards.set(key, card);
  return card;
};
