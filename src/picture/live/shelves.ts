import type { Size } from '../../domain/layout/placing';
import type { Point } from '../../domain/layout/shapes';

/** Where things stand on shelves, in the order they were given, and the room that all of them take. */
export interface Shelves extends Size {
  readonly places: readonly Point[];
}

/** Puts things of these sizes on shelves of a width, the highest first, none over another; a thing that is wider makes all shelves so wide. */
export const shelved = (sizes: readonly Size[], shelfWidth: number): Shelves => {
  const width = Math.max(shelfWidth, ...sizes.map((size) => size.width));
  const places = sizes.map((): Point => ({ x: 0, y: 0 }));
  const highestFirst = sizes.map((size, index) => ({ size, index }));
  highestFirst.sort((a, b) => b.size.height - a.size.height || a.index - b.index);
  let [x, y, shelf] = [0, 0, 0];
  for (const { size, index } of highestFirst) {
    if (x + size.width > width) [x, y, shelf] = [0, y + shelf, 0];
    places[index] = { x, y };
    x += size.width;
    shelf = Math.max(shelf, size.height);
  }
  return { places, width, height: y + shelf };
};
