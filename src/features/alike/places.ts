import type { Bounds } from '../../picture/marks';

const percent = (part: number, whole: number): string => `${(part / whole) * 100}%`;

/** Where a part of a picture stands in the element that shows the whole of it. */
export const shareOf = (part: Bounds, whole: Bounds) => ({
  left: percent(part.x - whole.x, whole.width),
  top: percent(part.y - whole.y, whole.height),
  width: percent(part.width, whole.width),
  height: percent(part.height, whole.height),
});
