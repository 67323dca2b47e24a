import type { Axis } from './align';
import type { Box } from './placing';
import type { Point } from './shapes';

/** A line that shows why a dragged thing stands where it stands. */
export interface GuideLine {
  readonly from: Point;
  readonly to: Point;
}

/** How far a dragged thing moves to stand in line, and the lines that say so. */
export interface Guides {
  readonly dx: number;
  readonly dy: number;
  readonly lines: readonly GuideLine[];
}

/** What is further away is no neighbour: among many things there would always be something to stand in line with. */
const FARTHEST = 800;
/** Rounding of places to whole units shall not hide that things are in line. */
const SAME = 0.75;
/** In place of equal gaps: things in line come first when both are as near. */
const GAP_HANDICAP = 0.5;

/** A box as it lies along one axis and across it. */
interface Extent {
  readonly start: number;
  readonly middle: number;
  readonly end: number;
  readonly acrossStart: number;
  readonly acrossMiddle: number;
  readonly acrossEnd: number;
}

/** A stretch along the axis that is as long as another. */
interface EqualGap {
  readonly from: number;
  readonly to: number;
}

interface Snap {
  readonly by: number;
  readonly gaps?: readonly EqualGap[];
}

const extentOf = ({ x, y, width, height }: Box, axis: Axis): Extent => {
  const [along, across] = axis === 'x' ? [x, y] : [y, x];
  const [length, breadth] = axis === 'x' ? [width, height] : [height, width];
  return {
    start: along - length / 2,
    middle: along,
    end: along + length / 2,
    acrossStart: across - breadth / 2,
    acrossMiddle: across,
    acrossEnd: across + breadth / 2,
  };
};

const shifted = (box: Box, dx: number, dy: number): Box => ({ ...box, x: box.x + dx, y: box.y + dy });

const isNear = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) <= FARTHEST && Math.abs(a.y - b.y) <= FARTHEST;

const EDGES = ['middle', 'start', 'end'] as const;

const edgeSnaps = (moving: Extent, others: readonly Extent[]): Snap[] =>
  others.flatMap((other) => EDGES.map((edge) => ({ by: other[edge] - moving[edge] })));

/** Whether two lie beside one another, so that there is a gap between them along the axis. */
const isBeside = (a: Extent, b: Extent): boolean =>
  a.acrossStart < b.acrossEnd && b.acrossStart < a.acrossEnd;

/** Where the moving one would stand as far from its neighbours as they stand from each other. */
const gapSnapsOf = (moving: Extent, first: Extent, second: Extent): Snap[] => {
  const length = moving.end - moving.start;
  const gap = second.start - first.end;
  if (gap <= 0) return [];
  const before = first.start - gap - length;
  const after = second.end + gap;
  const between = first.end + (gap - length) / 2;
  const known = { from: first.end, to: second.start };
  return [
    { by: before - moving.start, gaps: [{ from: first.start - gap, to: first.start }, known] },
    { by: after - moving.start, gaps: [known, { from: second.end, to: after }] },
    ...(gap > length
      ? [
          {
            by: between - moving.start,
            gaps: [
              { from: first.end, to: between },
              { from: between + length, to: second.start },
            ],
          },
        ]
      : []),
  ];
};

/** Only next neighbours in the row of the moving one: among all pairs some gap would always fit. */
const gapSnaps = (moving: Extent, others: readonly Extent[]): Snap[] => {
  const row = others.filter((other) => isBeside(moving, other)).sort((a, b) => a.start - b.start);
  return row.slice(1).flatMap((second, index) => {
    const first = row[index];
    return first ? gapSnapsOf(moving, first, second) : [];
  });
};

const costOf = ({ by, gaps }: Snap): number => Math.abs(by) + (gaps ? GAP_HANDICAP : 0);

const nearestOf = (snaps: readonly Snap[], reach: number): Snap | undefined => {
  let nearest: Snap | undefined;
  for (const snap of snaps) {
    if (Math.abs(snap.by) > reach) continue;
    if (!nearest || costOf(snap) < costOf(nearest)) nearest = snap;
  }
  return nearest;
};

const snapAlong = (moving: Extent, others: readonly Extent[], reach: number): Snap | undefined =>
  nearestOf([...edgeSnaps(moving, others), ...gapSnaps(moving, others)], reach);

const pointAt = (axis: Axis, along: number, across: number): Point =>
  axis === 'x' ? { x: along, y: across } : { x: across, y: along };

/** A line through all that stand in line with the moving one at this edge. */
const lineAt = (axis: Axis, along: number, inLine: readonly Extent[]): GuideLine => ({
  from: pointAt(axis, along, Math.min(...inLine.map(({ acrossStart }) => acrossStart))),
  to: pointAt(axis, along, Math.max(...inLine.map(({ acrossEnd }) => acrossEnd))),
});

const edgeLines = (axis: Axis, moved: Extent, others: readonly Extent[]): GuideLine[] =>
  EDGES.flatMap((edge) => {
    const inLine = others.filter((other) => Math.abs(other[edge] - moved[edge]) < SAME);
    return inLine.length > 0 ? [lineAt(axis, moved[edge], [...inLine, moved])] : [];
  });

const gapLines = (axis: Axis, gaps: readonly EqualGap[], across: number): GuideLine[] =>
  gaps.map(({ from, to }) => ({ from: pointAt(axis, from, across), to: pointAt(axis, to, across) }));

const linesAlong = (axis: Axis, snap: Snap | undefined, moved: Box, others: readonly Box[]): GuideLine[] => {
  if (!snap) return [];
  const extent = extentOf(moved, axis);
  if (snap.gaps) return gapLines(axis, snap.gaps, extent.acrossMiddle);
  return edgeLines(
    axis,
    extent,
    others.map((box) => extentOf(box, axis)),
  );
};

/**
 * Where something that is being dragged would stand in line with its neighbours – by their middles, their edges, or by
 * equal gaps – when it is nearer to that than `reach`; of several the nearest, for x and y apart.
 */
export const guidesFor = (moving: Box, others: readonly Box[], reach: number): Guides => {
  const near = others.filter((other) => isNear(moving, other));
  const along = (axis: Axis): Snap | undefined =>
    snapAlong(
      extentOf(moving, axis),
      near.map((box) => extentOf(box, axis)),
      reach,
    );
  const [x, y] = [along('x'), along('y')];
  const [dx, dy] = [x?.by ?? 0, y?.by ?? 0];
  const moved = shifted(moving, dx, dy);
  return { dx, dy, lines: [...linesAlong('x', x, moved, near), ...linesAlong('y', y, moved, near)] };
};
