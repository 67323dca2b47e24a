import type { Shape } from '../entity';

/** In model units, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const ORIGIN: Point = { x: 0, y: 0 };

/** The middle of points by their mean; the origin when there are none. */
export const centreOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / Math.max(1, points.length),
  y: points.reduce((sum, { y }) => sum + y, 0) / Math.max(1, points.length),
});

const CARD_RADIUS = 11;
const CURVE_STEPS = 12;
/** How much of each half of the height the bulge at top and bottom takes. */
const BARREL_BULGE = 0.36;
const ELLIPSE_BULGE = 1;

/** Corners clockwise, mirrored from those of the upper right quarter (given from the top rightwards). */
const mirrored = (quarter: readonly Point[]): Point[] => {
  const right = [...quarter, ...quarter.map(({ x, y }) => ({ x, y: -y })).reverse()];
  return [...right, ...right.map(({ x, y }) => ({ x: -x, y })).reverse()].filter(isNotRepeated);
};

const isNotRepeated = (point: Point, index: number, points: readonly Point[]): boolean => {
  const before = points[(index + points.length - 1) % points.length];
  return before === undefined || before.x !== point.x || before.y !== point.y;
};

/** A box whose top and bottom are half ellipses. */
const bulging = (bulge: number): Point[] => {
  const angles = Array.from({ length: CURVE_STEPS }, (_, step) => ((step / CURVE_STEPS) * Math.PI) / 2);
  const curve = angles.map((angle) => ({ x: Math.sin(angle), y: bulge - 1 - bulge * Math.cos(angle) }));
  return mirrored([...curve, { x: 1, y: bulge - 1 }]);
};

const BOX = mirrored([{ x: 1, y: -1 }]);

const POINTS: Readonly<Record<Shape, readonly Point[]>> = {
  card: BOX,
  square: BOX,
  ellipse: bulging(ELLIPSE_BULGE),
  barrel: bulging(BARREL_BULGE),
  hexagon: mirrored([
    { x: 0.84, y: -1 },
    { x: 1, y: 0 },
  ]),
  octagon: mirrored([
    { x: 0.82, y: -1 },
    { x: 1, y: -0.35 },
  ]),
  diamond: mirrored([
    { x: 0.6, y: -1 },
    { x: 1, y: 0 },
  ]),
  cut: [
    { x: -1, y: -1 },
    { x: 0.8, y: -1 },
    { x: 1, y: -0.2 },
    { x: 1, y: 1 },
    { x: -0.8, y: 1 },
    { x: -1, y: 0.2 },
  ],
};

/** A shape's convex outline, clockwise, in a box from −1 to 1; a card's round corners are left out. */
export const shapePoints = (shape: Shape): readonly Point[] => POINTS[shape];

/** A shape's convex outline at its size and place. */
export const shapeOutline = (shape: Shape, width: number, height: number, at: Point = ORIGIN): Point[] =>
  shapePoints(shape).map(({ x, y }) => ({ x: at.x + (x * width) / 2, y: at.y + (y * height) / 2 }));

/** Where the outline crosses the given height. */
const crossings = (points: readonly Point[], y: number): number[] =>
  points.flatMap((a, index) => {
    const b = points[(index + 1) % points.length] ?? a;
    if (y < Math.min(a.y, b.y) || y > Math.max(a.y, b.y)) return [];
    return a.y === b.y ? [a.x, b.x] : [a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)];
  });

/**
 * How far a box that reaches from −y to y can reach to both sides inside the shape, as shares of the half size. Every
 * shape looks the same turned upside down, so that one of the two heights tells.
 */
export const halfWidthAt = (shape: Shape, y: number): number => {
  const xs = crossings(shapePoints(shape), y);
  return Math.min(Math.max(...xs), -Math.min(...xs));
};

/** A coordinate in path data: two decimals are finer than any screen. */
export const pathNumber = (value: number): string => String(Math.round(value * 100) / 100);

const pair = (x: number, y: number): string => `${pathNumber(x)} ${pathNumber(y)}`;

/** SVG path data through the points, closed. */
export const polygonPath = (points: readonly Point[]): string =>
  `M${points.map(({ x, y }) => pair(x, y)).join('L')}Z`;

/** SVG path data of a box with round corners, given its centre. */
export const roundedPath = (width: number, height: number, radius: number, { x, y }: Point): string => {
  const right = width / 2;
  const bottom = height / 2;
  const arcTo = (toX: number, toY: number) => `A${pair(radius, radius)} 0 0 1 ${pair(toX, toY)}`;
  return [
    `M${pair(x - right + radius, y - bottom)}L${pair(x + right - radius, y - bottom)}`,
    `${arcTo(x + right, y - bottom + radius)}L${pair(x + right, y + bottom - radius)}`,
    `${arcTo(x + right - radius, y + bottom)}L${pair(x - right + radius, y + bottom)}`,
    `${arcTo(x - right, y + bottom - radius)}L${pair(x - right, y - bottom + radius)}`,
    `${arcTo(x - right + radius, y - bottom)}Z`,
  ].join('');
};

const bulgingPath = (bulge: number, width: number, height: number, { x, y }: Point): string => {
  const side = ((1 - bulge) * height) / 2;
  const arc = `A${pair(width / 2, (bulge * height) / 2)} 0 0 1 `;
  return [
    `M${pair(x - width / 2, y - side)}${arc}${pair(x + width / 2, y - side)}`,
    `L${pair(x + width / 2, y + side)}${arc}${pair(x - width / 2, y + side)}Z`,
  ].join('');
};

/** SVG path data of a shape at its size; `at` is its centre. */
export const shapePath = (shape: Shape, width: number, height: number, at: Point = ORIGIN): string => {
  if (shape === 'card') return roundedPath(width, height, Math.min(CARD_RADIUS, height / 3), at);
  if (shape === 'ellipse') return bulgingPath(ELLIPSE_BULGE, width, height, at);
  if (shape === 'barrel') return bulgingPath(BARREL_BULGE, width, height, at);
  return polygonPath(shapeOutline(shape, width, height, at));
};
