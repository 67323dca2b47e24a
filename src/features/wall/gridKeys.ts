/** Where a tile stands on the page, in px. */
interface Place {
  readonly left: number;
  readonly top: number;
}

const nearestInRow = (places: readonly Place[], top: number, left: number): number => {
  const inRow = places.flatMap((place, index) => (place.top === top ? [{ index, left: place.left }] : []));
  const nearest = inRow.sort((a, b) => Math.abs(a.left - left) - Math.abs(b.left - left))[0];
  return nearest?.index ?? -1;
};

const inNextRow = (places: readonly Place[], from: number, way: 1 | -1): number => {
  const here = places[from];
  if (!here) return from;
  const tops = [...new Set(places.map(({ top }) => top))].sort((a, b) => a - b);
  const top = tops[tops.indexOf(here.top) + way];
  return top === undefined ? from : nearestInRow(places, top, here.left);
};

/** The tile that a key leads to from another, by its index; undefined for keys that lead nowhere. */
export const tileAfter = (key: string, from: number, places: readonly Place[]): number | undefined => {
  switch (key) {
    case 'ArrowRight':
      return Math.min(from + 1, places.length - 1);
    case 'ArrowLeft':
      return Math.max(from - 1, 0);
    case 'ArrowDown':
      return inNextRow(places, from, 1);
    case 'ArrowUp':
      return inNextRow(places, from, -1);
    case 'Home':
      return 0;
    case 'End':
      return places.length - 1;
    default:
      return undefined;
  }
};
