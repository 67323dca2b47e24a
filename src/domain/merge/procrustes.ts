import { bestFit, type Fit, fitted } from '../layout/fitting';
import type { Point } from '../layout/shapes';

/** How a drawing is made larger or smaller and turned about a point, and where that point comes to. Never a reflection. */
export interface Alignment extends Fit {
  readonly scale: number;
}

/** Drawings whose points lie nearer to one another than this, in whatever unit, have no size. */
const ONE_POINT = 1e-9;

/** Σ (a − a₀) · (b − b₀) over points of one index. */
const product = (a: readonly Point[], a0: Point, b: readonly Point[], b0: Point): number =>
  a.reduce((sum, { x, y }, index) => {
    const other = b[index] ?? b0;
    return sum + (x - a0.x) * (other.x - b0.x) + (y - a0.y) * (other.y - b0.y);
  }, 0);

/**
 * The scale, turn and shift that bring the points of `source` nearest to those of `target` with the same index, by least
 * squares: ordinary Procrustes analysis without reflection (Gower & Dijksterhuis, Procrustes Problems, 2004, ch. 4). The
 * best turn and shift of the middle are the same at any scale. A source that lies on one point is only shifted; without
 * points nothing moves.
 */
export const alignTo = (target: readonly Point[], source: readonly Point[]): Alignment => {
  const fit = bestFit(source.flatMap((to, index) => (target[index] ? [{ from: target[index], to }] : [])));
  const turned = source.map((point) => fitted(fit, point));
  const size = product(source, fit.about, source, fit.about);
  const scale = size < ONE_POINT ** 2 ? 1 : product(turned, fit.to, target, fit.to) / size;
  return { ...fit, scale };
};

/** Where little is known a drawing is made no smaller than half and no larger than double. */
const SMALLEST = 0.5;
const LARGEST = 2;

/** A scale brought within what is believed. */
export const limitedScale = (scale: number): number => Math.min(LARGEST, Math.max(SMALLEST, scale));

/** Where the alignment brings a point of the source. */
export const aligned = (alignment: Alignment, { x, y }: Point): Point => {
  const { about, scale } = alignment;
  return fitted(alignment, { x: about.x + (x - about.x) * scale, y: about.y + (y - about.y) * scale });
};
