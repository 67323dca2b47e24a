import type { Size } from './placing';

/** How tiles of one size fill a room. */
export interface Tiling {
  readonly columns: number;
  /** Width of a tile; its height is the width divided by the aspect. */
  readonly width: number;
}

const widthIn = ({ width, height }: Size, columns: number, rows: number, aspect: number, gap: number) =>
  Math.min((width - gap * (columns - 1)) / columns, ((height - gap * (rows - 1)) / rows) * aspect);

/**
 * So many tiles, `aspect` times as wide as high, as large as they can be in a room that holds them all, `gap` apart.
 * The width is 0 where there is no room at all.
 */
export const tilesIn = (room: Size, count: number, aspect: number, gap: number): Tiling => {
  let best: Tiling = { columns: 1, width: 0 };
  for (let columns = 1; columns <= count; columns++) {
    const width = widthIn(room, columns, Math.ceil(count / columns), aspect, gap);
    if (width > best.width) best = { columns, width };
  }
  return best;
};
