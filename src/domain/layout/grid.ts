import { GAP, type Size } from './placing';
import type { Point } from './shapes';

/** The room of a card that is yet to be placed. */
export interface Card extends Size {
  readonly id: string;
}

/** Width to height of the whole, as screens and sheets of paper are. */
const ASPECT = 1.5;
const BETWEEN_GROUPS = GAP * 2;

const inRows = <T>(items: readonly T[], columns: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / columns) }, (_, row) =>
    items.slice(row * columns, (row + 1) * columns),
  );

const columnsFor = (cards: readonly Card[], cell: Size): number =>
  Math.max(1, Math.round(Math.sqrt((cards.length * ASPECT * cell.height) / cell.width)));

/**
 * Places in columns of one width, row by row in the given order, each group from a new row on. The upper left card
 * begins at the origin.
 */
export const grid = (groups: readonly (readonly Card[])[]): Map<string, Point> => {
  const cards = groups.flat();
  const cell: Size = {
    width: Math.max(0, ...cards.map(({ width }) => width)) + GAP,
    height: cards.reduce((sum, { height }) => sum + height, 0) / Math.max(1, cards.length) + GAP,
  };
  const columns = columnsFor(cards, cell);
  const places = new Map<string, Point>();
  let top = 0;
  for (const group of groups) {
    for (const row of inRows(group, columns)) {
      const height = Math.max(...row.map((card) => card.height));
      for (const [column, { id }] of row.entries()) {
        places.set(id, { x: (column + 0.5) * cell.width, y: top + height / 2 });
      }
      top += height + GAP;
    }
    if (group.length > 0) top += BETWEEN_GROUPS - GAP;
  }
  return places;
};
