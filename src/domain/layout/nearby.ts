import type { Box } from './placing';
import type { Point } from './shapes';

const CELL = 256;

/** Boxes by where they are, so that a look at a neighbourhood does not cost a look at all. */
export interface Nearby {
  readonly add: (box: Box) => void;
  /** All boxes that come nearer to the point than the margins in x and y, and perhaps some more. */
  readonly around: (point: Point, marginX: number, marginY: number) => Box[];
}

const cellOf = (coordinate: number): number => Math.floor(coordinate / CELL);

/** A place for boxes that stand. */
export const createNearby = (): Nearby => {
  const rows = new Map<number, Map<number, Box[]>>();
  let [widest, highest] = [0, 0];

  const add = (box: Box): void => {
    const row = rows.get(cellOf(box.y)) ?? new Map<number, Box[]>();
    const cell = row.get(cellOf(box.x)) ?? [];
    cell.push(box);
    row.set(cellOf(box.x), cell);
    rows.set(cellOf(box.y), row);
    widest = Math.max(widest, box.width);
    highest = Math.max(highest, box.height);
  };

  const around = ({ x, y }: Point, marginX: number, marginY: number): Box[] => {
    const found: Box[] = [];
    const [left, right] = [cellOf(x - marginX - widest / 2), cellOf(x + marginX + widest / 2)];
    const [top, bottom] = [cellOf(y - marginY - highest / 2), cellOf(y + marginY + highest / 2)];
    for (let row = top; row <= bottom; row++) {
      const cells = rows.get(row);
      if (!cells) continue;
      for (let column = left; column <= right; column++) found.push(...(cells.get(column) ?? []));
    }
    return found;
  };

  return { add, around };
};
