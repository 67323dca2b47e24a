import { byText } from '../select';
import { cardOf } from './card';
import { GAP, type Size } from './placing';
import type { Point } from './shapes';
import { type TidyActor, type TidyLink, type TidyOptions, tidy } from './tidy';

interface LooseCard extends Size {
  readonly id: string;
}

interface Row extends Size {
  readonly cards: readonly LooseCard[];
}

/** Cards are wide and flat: laid out as if they were higher, they come closer above one another. */
const FLATNESS = 1.6;
/** Width to height of the picture that shall be filled. */
const ASPECT = 1.9;
const WIDER_BY = 60;
const WIDTHS_TRIED = 60;

const ORIGIN: Point = { x: 0, y: 0 };

/** Actors by their links, in a shape that is wider than high, as screens are. */
export const flatTidy = <T extends TidyActor>(
  actors: readonly T[],
  links: readonly TidyLink[],
  sizeOf: (actor: T) => Size,
  options: TidyOptions = {},
): Map<string, Point> => {
  const higher = actors.map((actor) => (actor.y === undefined ? actor : { ...actor, y: actor.y * FLATNESS }));
  const sizeOfHigher = (actor: T) => {
    const { width, height } = sizeOf(actor);
    return { width, height: height * FLATNESS };
  };
  const places = tidy(higher, links, sizeOfHigher, options);
  return new Map([...places].map(([id, { x, y }]) => [id, { x, y: y / FLATNESS }]));
};

const withCard = (row: Row, card: LooseCard): Row => ({
  cards: [...row.cards, card],
  width: row.width + GAP + card.width,
  height: Math.max(row.height, card.height),
});

const rowsWithin = (cards: readonly LooseCard[], width: number): Row[] => {
  const rows: Row[] = [];
  for (const card of cards) {
    const last = rows.at(-1);
    if (last && last.width + GAP + card.width <= width) rows[rows.length - 1] = withCard(last, card);
    else rows.push({ cards: [card], width: card.width, height: card.height });
  }
  return rows;
};

const heightOf = (rows: readonly Row[]): number => rows.reduce((sum, { height }) => sum + height + GAP, 0);

/** The rows that leave the whole picture largest, given what stands above them. */
const bestRows = (cards: readonly LooseCard[], above: Size): Row[] => {
  const narrowest = Math.max(above.width, ...cards.map(({ width }) => width));
  const tries = Array.from({ length: WIDTHS_TRIED }, (_, index) => narrowest + index * WIDER_BY).map(
    (width) => {
      const rows = rowsWithin(cards, width);
      return { rows, size: Math.max(width / ASPECT, above.height + heightOf(rows)) };
    },
  );
  return tries.reduce((best, one) => (one.size < best.size ? one : best)).rows;
};

/** As one reads them where they stand, newcomers last: rows that grow keep their order. */
const inReadingOrder = (a: TidyActor, b: TidyActor): number => {
  const last = Number.MAX_SAFE_INTEGER;
  return (a.y ?? last) - (b.y ?? last) || (a.x ?? last) - (b.x ?? last) || byText(a.id, b.id);
};

interface Extent extends Size {
  readonly middle: number;
  readonly bottom: number;
}

const extentOf = (boxes: readonly (Size & Point)[]): Extent => {
  if (boxes.length === 0) return { width: 0, height: 0, middle: 0, bottom: 0 };
  const left = Math.min(...boxes.map(({ x, width }) => x - width / 2));
  const right = Math.max(...boxes.map(({ x, width }) => x + width / 2));
  const top = Math.min(...boxes.map(({ y, height }) => y - height / 2));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height / 2));
  return { width: right - left, height: bottom - top, middle: (left + right) / 2, bottom: bottom + GAP };
};

const placesInRows = (rows: readonly Row[], { middle, bottom }: Extent): [string, Point][] => {
  let top = bottom;
  return rows.flatMap(({ cards, width, height }) => {
    const y = top + height / 2;
    let left = middle - width / 2;
    top += height + GAP;
    return cards.map((card): [string, Point] => {
      const x = left + card.width / 2;
      left += card.width + GAP;
      return [card.id, { x, y }];
    });
  });
};

/**
 * Places for a small, wide picture: linked actors as their links have it, those without a link close together in rows
 * below, so that nobody drifts away and letters stay as large as they can. No card covers another.
 */
export const gather = <T extends TidyActor>(
  actors: readonly T[],
  links: readonly TidyLink[],
  sizeOf: (actor: T) => Size = ({ name }) => cardOf(name),
): Map<string, Point> => {
  const ends = new Set(links.flatMap(({ source, target }) => [source, target]));
  const linked = actors.filter(({ id }) => ends.has(id));
  const loose = actors.filter(({ id }) => !ends.has(id)).sort(inReadingOrder);
  const places = flatTidy(linked, links, sizeOf);
  const above = extentOf(linked.map((actor) => ({ ...sizeOf(actor), ...(places.get(actor.id) ?? ORIGIN) })));
  const rows = bestRows(
    loose.map((actor) => ({ id: actor.id, ...sizeOf(actor) })),
    above,
  );
  return new Map([...places, ...placesInRows(rows, above)]);
};
