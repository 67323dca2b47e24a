import type { Cell } from '../../picture/matrix';
import { arrowWay, type KeyPress, withControl } from '../../ui/keys';

const within = (index: number, size: number): number => Math.max(0, Math.min(size - 1, index));

/**
 * The cell that a key leads to in a square of so many rows: arrows one step, Home and End along the row, with Ctrl to
 * the corners. Undefined for keys that lead nowhere.
 */
export const cellAfter = (key: KeyPress, { row, column }: Cell, size: number): Cell | undefined => {
  const way = arrowWay(key);
  if (way) return { row: within(row + way.y, size), column: within(column + way.x, size) };
  const edge = key.key === 'Home' ? 0 : key.key === 'End' ? size - 1 : undefined;
  if (edge === undefined) return undefined;
  return { row: withControl(key) ? edge : row, column: edge };
};
