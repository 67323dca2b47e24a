import type { Box } from './placing';

/** A box that gives way to others, unless it is fixed. */
export interface Movable extends Box {
  x: number;
  y: number;
  readonly isFixed: boolean;
}

const MAX_ROUNDS = 40;
/** Parted boxes keep a little more than the gap: a push that ends exactly there would be repeated for ever. */
const CLEARANCE = 0.5;
/** Boxes with so many overlapping neighbours on average are a crowd, which needs this many times its own area. */
const CROWD_NEIGHBOURS = 4;
const CROWD_ROOM = 1.6;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

const leftEdge = ({ x, width }: Movable): number => x - width / 2;

/** How far two boxes reach into each other, in x and y; undefined when they do not, or cannot give way. */
const overlapOf = (a: Movable, b: Movable, gap: number) => {
  const reachX = (a.width + b.width) / 2 + gap;
  const reachY = (a.height + b.height) / 2 + gap;
  const x = reachX - Math.abs(b.x - a.x);
  const y = reachY - Math.abs(b.y - a.y);
  if (x <= 0 || y <= 0 || (a.isFixed && b.isFixed)) return undefined;
  return { x, y, isFurtherApartInX: x / reachX < y / reachY };
};

/** Looks at every two boxes that overlap in x, in a sweep from the left, until a look says that it is enough. */
const lookAtNeighbours = (
  boxes: readonly Movable[],
  gap: number,
  isEnough: (a: Movable, b: Movable) => boolean,
): boolean => {
  const sorted = [...boxes].sort((a, b) => leftEdge(a) - leftEdge(b));
  for (const [index, box] of sorted.entries()) {
    const right = box.x + box.width / 2 + gap;
    for (let next = index + 1; next < sorted.length; next++) {
      const other = sorted[next];
      if (!other || leftEdge(other) >= right) break;
      if (isEnough(box, other)) return true;
    }
  }
  return false;
};

/** Which part of a way each of two boxes goes; a fixed one goes none of it. */
const sharesOf = (a: Movable, b: Movable): [number, number] => {
  if (a.isFixed) return [0, 1];
  return b.isFixed ? [1, 0] : [0.5, 0.5];
};

/** Parts two boxes along the axis on which they are further apart already. */
const part = (a: Movable, b: Movable, overlap: NonNullable<ReturnType<typeof overlapOf>>): void => {
  const axis = overlap.isFurtherApartInX ? 'x' : 'y';
  const way = (overlap[axis] + CLEARANCE) * (b[axis] < a[axis] ? -1 : 1);
  const [shareA, shareB] = sharesOf(a, b);
  a[axis] -= way * shareA;
  b[axis] += way * shareB;
};

/** Parts every overlapping pair once. Whether there was any. */
const partAll = (boxes: readonly Movable[], gap: number): boolean => {
  let parted = false;
  lookAtNeighbours(boxes, gap, (a, b) => {
    const overlap = overlapOf(a, b, gap);
    if (overlap) part(a, b, overlap);
    parted ||= overlap !== undefined;
    return false;
  });
  return parted;
};

/** Two boxes on one point have no side to give way to: lays the later ones in a tiny spiral around the first. */
const partPiles = (boxes: readonly Movable[]): void => {
  const heights = new Map<string, number>();
  for (const box of boxes) {
    const point = `${box.x} ${box.y}`;
    const height = heights.get(point) ?? 0;
    heights.set(point, height + 1);
    if (height === 0 || box.isFixed) continue;
    box.x += Math.sqrt(height) * Math.cos(height * GOLDEN_ANGLE);
    box.y += Math.sqrt(height) * Math.sin(height * GOLDEN_ANGLE);
  }
};

const isCrowd = (boxes: readonly Movable[], gap: number): boolean => {
  let pairs = 0;
  return lookAtNeighbours(boxes, gap, (a, b) => {
    if (overlapOf(a, b, gap)) pairs++;
    return pairs > (CROWD_NEIGHBOURS / 2) * boxes.length;
  });
};

const sumOf = (boxes: readonly Movable[], read: (box: Movable) => number): number =>
  boxes.reduce((sum, box) => sum + read(box), 0);

/** Spreads a crowd around its middle in one go: parted pair by pair it would lose its shape. */
const spreadCrowd = (boxes: readonly Movable[], gap: number): void => {
  const centreX = sumOf(boxes, ({ x }) => x) / boxes.length;
  const centreY = sumOf(boxes, ({ y }) => y) / boxes.length;
  const area = sumOf(boxes, ({ width, height }) => (width + gap) * (height + gap));
  const squares = sumOf(boxes, ({ x, y }) => (x - centreX) ** 2 + (y - centreY) ** 2);
  // an evenly filled disc has an area of 2π times its mean square radius
  const factor = Math.sqrt((area * CROWD_ROOM * boxes.length) / (2 * Math.PI * squares));
  if (!(factor > 1)) return;
  for (const box of boxes) {
    box.x = centreX + (box.x - centreX) * factor;
    box.y = centreY + (box.y - centreY) * factor;
  }
};

/** Lets overlapping boxes give way to each other, little by little, in place. A few may still overlap afterwards. */
export const relax = (boxes: readonly Movable[], gap: number): void => {
  partPiles(boxes);
  if (isCrowd(boxes, gap)) {
    spreadCrowd(
      boxes.filter(({ isFixed }) => !isFixed),
      gap,
    );
  }
  for (let round = 0; round < MAX_ROUNDS && partAll(boxes, gap); round++);
};
