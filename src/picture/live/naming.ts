import { CARD_FONT_SIZE } from '../../domain/layout/card';
import { type Box, boxAround, type Size } from '../../domain/layout/placing';
import { gone, hides, type NamedCard, overlaps, type Shown, shownCard, WAYS } from './shown';

/** How large names are to be seen, in px: the smallest cards' names, and the largest's. */
export interface LetterSizes {
  readonly least: number;
  readonly most: number;
}

/** Sizes tried for a name, as shares of the way from the smallest to the wanted. */
const TRIES = [1, 0.66, 0.33, 0] as const;
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
  /** These grow as they want, as long as they hide no other, and have a name whatever it covers. */
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

/** How many times as large as usual letters of a card are so many px large. */
const growthTo = (px: number, card: NamedCard, { zoom }: Naming): number => px / pxOf(card, zoom);

type Boxes = ReadonlyMap<string, Box>;

const isApart = ({ id }: NamedCard, box: Box, others: Boxes): boolean => {
  for (const [otherId, other] of others) if (otherId !== id && overlaps(box, other)) return false;
  return true;
};

/** Around what is talked about, in px: light, and something of the links that lead there. */
const AROUND_FREE = 28;

/** The room that a card takes from others. */
const roomOf = (card: NamedCard, shown: Shown, { zoom, isFree }: Naming): Box => {
  const box = shownCard(card, shown);
  if (!isFree(card.id) || shown.growth === 1) return box;
  const around = (2 * AROUND_FREE) / zoom;
  return { ...box, width: box.width + around, height: box.height + around };
};

const asItIs = ({ x, y }: NamedCard): Shown => ({ x, y, growth: 1 });

/** What several drew, or what is talked about, is not left without a name for another's being larger. */
const isKept = (card: NamedCard, index: number, { isFree }: Naming): boolean =>
  isFree(card.id) || (index < HIDING && card.scale > 1);

/** How the names that shall not be lost stand at the smallest size, as far as they have room beside one another. */
const keptNames = (cards: readonly NamedCard[], readable: Boxes, naming: Naming): Map<string, Shown> => {
  const all = cards.filter((card, index) => isKept(card, index, naming));
  const boxes = new Map(readable);
  const kept = new Map<string, Shown>();
  for (const card of all) {
    const growth = growthTo(rangeOf(card, naming).from, card, naming);
    const fits = (shown: Shown): boolean => {
      const box = roomOf(card, shown, naming);
      const hidesKept = all.some((other) => other !== card && hides(box, other));
      return isApart(card, box, boxes) && (!hidesKept || naming.isFree(card.id));
    };
    const shown = WAYS.map((way) => gone(card, growth, way)).find(fits);
    if (!shown) continue;
    kept.set(card.id, shown);
    boxes.set(card.id, shownCard(card, shown));
  }
  return kept;
};

/** The names that have been given room so far, and how to find room for more. */
const createRoom = (cards: readonly NamedCard[], naming: Naming) => {
  const { zoom, sizes, isFree } = naming;
  const taken = new Map<string, Box>(
    cards.filter((card) => pxOf(card, zoom) >= NEARLY * sizes.least).map((card) => [card.id, card]),
  );
  const kept = keptNames(cards, taken, naming);
  const keptBoxes = cards.flatMap((card): [string, Box][] => {
    const shown = kept.get(card.id);
    return shown ? [[card.id, shownCard(card, shown)]] : [];
  });
  const first = new Set(cards.slice(0, LEADING).map(({ id }) => id));
  const keptFree = new Map(keptBoxes.filter(([id]) => isFree(id)));
  const keptFirst = new Map(keptBoxes.filter(([id]) => isFree(id) || first.has(id)));
  const keptAll = new Map(keptBoxes);
  /** Whom a name leaves their room: those that come before it or are as important. */
  const spared = ({ id }: NamedCard): Boxes => (isFree(id) ? keptFree : first.has(id) ? keptFirst : keptAll);
  let mayStillHide = HIDDEN_SHARE * (cards.length > 0 ? areaOf(boxAround(cards)) : 0);
  const hidesSomebody = (card: NamedCard, box: Box): boolean =>
    cards.some((other) => other !== card && hides(box, other));
  const mayHide = (card: NamedCard, box: Box, index: number): boolean =>
    index < HIDING && areaOf(box) <= mayStillHide && !isFree(card.id);
  const mayGrow = ({ id }: NamedCard, index: number, growth: number): boolean =>
    growth <= MOST_GROWTH || index < LEADING || isFree(id);
  const fits = (card: NamedCard, index: number, shown: Shown): boolean => {
    const box = shownCard(card, shown);
    const room = roomOf(card, shown, naming);
    if (!isApart(card, room, taken) || !isApart(card, room, spared(card))) return false;
    return !hidesSomebody(card, box) || mayHide(card, box, index);
  };

  /** The first of the given shares of the way to its wanted size at which there is room for the name. */
  const find = (card: NamedCard, index: number, shares: readonly number[]): Shown | undefined => {
    const { from, to } = rangeOf(card, naming);
    const ways = index < HIDING ? WAYS : WAYS.slice(0, 1);
    for (const share of shares) {
      const growth = growthTo(from + (to - from) * share, card, naming);
      if (!mayGrow(card, index, growth)) continue;
      for (const way of ways) {
        const shown = gone(card, growth, way);
        if (fits(card, index, shown)) return shown;
      }
    }
    return undefined;
  };
  /** Where no room was found: as it was kept; what is talked about bears its name even over another. */
  const otherwise = (card: NamedCard): Shown | undefined => {
    const shown = kept.get(card.id);
    if (shown && (isFree(card.id) || isApart(card, shownCard(card, shown), taken))) return shown;
    if (taken.has(card.id)) return asItIs(card);
    return isFree(card.id)
      ? { ...asItIs(card), growth: growthTo(rangeOf(card, naming).from, card, naming) }
      : undefined;
  };
  const take = (card: NamedCard, shown: Shown): void => {
    const box = shownCard(card, shown);
    if (hidesSomebody(card, box)) mayStillHide -= areaOf(box);
    taken.set(card.id, box);
  };
  return { find, otherwise, take };
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
    const shown = room.find(card, index, TRIES) ?? room.otherwise(card);
    if (!shown) continue;
    room.take(card, shown);
    shownById.set(card.id, shown);
  }
  return shownById;
};
