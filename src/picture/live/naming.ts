import { CARD_FONT_SIZE } from '../../domain/layout/card';
import { type Box, boxAround, type Size } from '../../domain/layout/placing';
import type { Point } from '../../domain/layout/shapes';

/** A card in model units, and how many times as large as usual its letters are. */
export interface NamedCard extends Box {
  readonly id: string;
  readonly scale: number;
  /** How much of its width and height is free around its name. */
  readonly padding: Size;
}

/** How large names are to be seen, in px: the smallest cards' names, and the largest's. */
export interface LetterSizes {
  readonly least: number;
  readonly most: number;
}

/** Sizes tried for a name, as shares of the way from the smallest to the wanted. */
const TRIES = [1, 0.66, 0.33, 0] as const;
/** Room between two names, as a share of their height and width. */
const ROOM = 1.06;

/** The room around a name grows less than its letters: so a name takes less from what lies around it. */
const grown = (length: number, padding: number, growth: number): number =>
  (length - padding) * growth + padding * Math.sqrt(growth);

/** How a card is shown whose name is seen: where, in model units, and how many times as large as usual its letters are. */
export interface Shown extends Point {
  readonly growth: number;
}

/** The room of a card as it is shown; without a name it is as it is. */
export const shownCard = (card: NamedCard, shown?: Shown): Box => ({
  x: shown?.x ?? card.x,
  y: shown?.y ?? card.y,
  width: grown(card.width, card.padding.width, shown?.growth ?? 1),
  height: grown(card.height, card.padding.height, shown?.growth ?? 1),
});

/** How far a name may give way to another, in halves of its own size: it still lies over its place. */
const WAYS: readonly Point[] = [
  { x: 0, y: 0 },
  { x: 0, y: -0.8 },
  { x: 0, y: 0.8 },
  { x: -0.8, y: 0 },
  { x: 0.8, y: 0 },
  { x: -0.8, y: -0.8 },
  { x: 0.8, y: -0.8 },
  { x: -0.8, y: 0.8 },
  { x: 0.8, y: 0.8 },
];

const gone = (card: NamedCard, growth: number, way: Point): Shown => {
  const { width, height } = shownCard(card, { growth, x: card.x, y: card.y });
  // a card that is hardly larger than usual stays where it is
  const [roomX, roomY] = [width - card.width, height - card.height].map((room) => Math.max(0, room) / 2);
  return { growth, x: card.x + (roomX ?? 0) * way.x, y: card.y + (roomY ?? 0) * way.y };
};

const overlaps = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) * 2 < (a.width + b.width) * ROOM &&
  Math.abs(a.y - b.y) * 2 < (a.height + b.height) * ROOM;

const hides = (outer: Box, inner: Box): boolean =>
  Math.abs(outer.x - inner.x) * 2 <= outer.width - inner.width &&
  Math.abs(outer.y - inner.y) * 2 <= outer.height - inner.height;

/** The larger the card, the larger its name: a power of its scale that takes the largest card to the largest size. */
const wantedPx = (scale: number, largest: number, { least, most }: LetterSizes): number =>
  largest > 1 ? least * scale ** (Math.log(most / least) / Math.log(largest)) : least;

/** So many names, the first ones, say what the drawing is about. */
const LEADING = 12;
/** To be read from afar, so many names may hide what lies under them, on no more than this share of the drawing. */
const HIDING = 30;
const HIDDEN_SHARE = 0.3;
/** The names of others grow no more than so: seen from afar, what hardly anybody drew would else say most. */
const MOST_GROWTH = 4.5;
/** So large a part of the leading names must have room for a size, or all names are smaller. */
const WITH_ROOM = 0.75;
/** A name that is nearly large enough is shown as it is. */
const NEARLY = 0.8;

interface Naming {
  readonly zoom: number;
  readonly sizes: LetterSizes;
  /** How many times as large as usual the letters of the largest card are. */
  readonly largest: number;
  /** These grow as they want, and hide what they must. */
  readonly isFree: (id: string) => boolean;
  /** How large the others may grow, in px. */
  readonly most: number;
}

const pxOf = ({ scale }: NamedCard, zoom: number): number => zoom * CARD_FONT_SIZE * scale;

/** How large a name may become, from the smallest size that can be read on, in px. */
const rangeOf = (card: NamedCard, { zoom, sizes, largest, isFree, most }: Naming) => {
  const from = Math.max(pxOf(card, zoom), sizes.least);
  const wanted = wantedPx(card.scale, largest, isFree(card.id) ? sizes : { ...sizes, most });
  return { from, to: Math.max(from, wanted) };
};

const areaOf = ({ width, height }: Size): number => width * height;

/** The names that have been given room so far, and how to find room for more. */
const createRoom = (cards: readonly NamedCard[], naming: Naming) => {
  const { zoom, sizes, isFree } = naming;
  const taken = new Map<string, Box>(
    cards.filter((card) => pxOf(card, zoom) >= NEARLY * sizes.least).map((card) => [card.id, card]),
  );
  let mayStillHide = HIDDEN_SHARE * (cards.length > 0 ? areaOf(boxAround(cards)) : 0);
  const isApart = (card: NamedCard, box: Box): boolean =>
    [...taken].every(([id, other]) => id === card.id || !overlaps(box, other));
  const hidesSomebody = (card: NamedCard, box: Box): boolean =>
    cards.some((other) => other !== card && hides(box, other));
  const mayHide = (card: NamedCard, box: Box, index: number): boolean =>
    isFree(card.id) || (index < HIDING && areaOf(box) <= mayStillHide);
  const mayGrow = ({ id }: NamedCard, index: number, growth: number): boolean =>
    growth <= MOST_GROWTH || index < LEADING || isFree(id);

  /** The first of the given shares of the way to its wanted size at which there is room for the name. */
  const find = (card: NamedCard, index: number, shares: readonly number[]): Shown | undefined => {
    const { from, to } = rangeOf(card, naming);
    const ways = index < HIDING ? WAYS : WAYS.slice(0, 1);
    return shares
      .map((share) => (from + (to - from) * share) / pxOf(card, zoom))
      .filter((growth) => mayGrow(card, index, growth))
      .flatMap((growth) => ways.map((way) => gone(card, growth, way)))
      .find((shown) => {
        const box = shownCard(card, shown);
        return isApart(card, box) && (!hidesSomebody(card, box) || mayHide(card, box, index));
      });
  };
  const take = (card: NamedCard, shown: Shown): void => {
    const box = shownCard(card, shown);
    if (hidesSomebody(card, box)) mayStillHide -= areaOf(box);
    taken.set(card.id, box);
  };
  return { find, take, isTaken: (id: string) => taken.has(id) };
};

/** Whether most of the leading names have room at the size that they want. */
const haveRoom = (cards: readonly NamedCard[], naming: Naming): boolean => {
  const room = createRoom(cards, naming);
  const leading = cards.slice(0, LEADING);
  const withRoom = leading.filter((card, index) => {
    const shown = room.find(card, index, [1]);
    if (shown) room.take(card, shown);
    return shown !== undefined;
  });
  return withRoom.length >= WITH_ROOM * leading.length;
};

/**
 * How the cards are shown at a zoom whose names can be read; cards that are not among them have no room for a name.
 * What comes first is named first, and names are as large as the first ones have room to be; those may also give way a
 * little. A card made larger never lies over another name; another card it hides whole only if it is free to, or as one
 * of the first, within bounds. One whose name is read as it is, is always named.
 */
export const namesSeen = (
  byImportance: readonly NamedCard[],
  zoom: number,
  sizes: LetterSizes,
  isFree: (id: string) => boolean = () => false,
): ReadonlyMap<string, Shown> => {
  const largest = Math.max(1, ...byImportance.map(({ scale }) => scale));
  const most = TRIES.map((share) => sizes.least + (sizes.most - sizes.least) * share);
  const namings = most.map((each): Naming => ({ zoom, sizes, largest, isFree, most: each }));
  const naming = namings.find((each) => haveRoom(byImportance, each)) ?? namings.at(-1);
  const shownById = new Map<string, Shown>();
  if (!naming) return shownById;
  const room = createRoom(byImportance, naming);
  for (const [index, card] of byImportance.entries()) {
    const asItIs = room.isTaken(card.id) ? { growth: 1, x: card.x, y: card.y } : undefined;
    const shown = room.find(card, index, TRIES) ?? asItIs;
    if (!shown) continue;
    room.take(card, shown);
    shownById.set(card.id, shown);
  }
  return shownById;
};
