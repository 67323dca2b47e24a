import type { Backdrop, Zone } from '../entity';
import type { Size } from '../layout/placing';
import type { Point } from '../layout/shapes';

/** Half the width and half the height of an ellipse around the origin, in model units. */
export interface Ellipse {
  readonly rx: number;
  readonly ry: number;
}

/** A rectangle in model units; `x` and `y` are its upper left corner. */
export interface Area extends Point, Size {}

/** How the ground of a backdrop is divided; sectors may be crossed by rings. */
export type Plan =
  | { readonly is: 'round'; readonly rings: readonly Zone[]; readonly sectors: readonly Zone[] }
  | { readonly is: 'columns'; readonly columns: readonly Zone[] };

const INNERMOST: Ellipse = { rx: 150, ry: 120 };
/** Rings are wider than high, as cards and screens are. */
const STEP: Ellipse = { rx: 140, ry: 100 };
/** Sectors without rings reach as far as three rings do. */
const RINGS_OF_SECTORS = 3;
const COLUMN: Size = { width: 240, height: 620 };
/** What the heading takes of a column. */
export const HEADING_HEIGHT = 52;

/** How a backdrop divides the ground; undefined when it has no zones. */
export const planOf = ({ type, rings = [], sectors = [], columns = [] }: Backdrop): Plan | undefined => {
  if (type === 'columns') return columns.length > 0 ? { is: 'columns', columns } : undefined;
  if (type === 'rings') return rings.length > 0 ? { is: 'round', rings, sectors: [] } : undefined;
  if (type === 'sectors') return sectors.length > 0 ? { is: 'round', rings, sectors } : undefined;
  return undefined;
};

/** The outer edge of a ring; 0 is the innermost. */
export const ringEdge = (ring: number, scale: number): Ellipse => ({
  rx: (INNERMOST.rx + ring * STEP.rx) * scale,
  ry: (INNERMOST.ry + ring * STEP.ry) * scale,
});

/** The edge of the outermost ring, or of the sectors. */
export const outerEdge = (rings: number, scale: number): Ellipse =>
  ringEdge((rings || RINGS_OF_SECTORS) - 1, scale);

/** How far out a point lies: 1 on the edge, less inside. */
export const reach = ({ x, y }: Point, { rx, ry }: Ellipse): number => Math.hypot(x / rx, y / ry);

const TURN = 2 * Math.PI;

/** In which of so many sectors a point lies. They run clockwise; the middle of the first points straight up. */
export const sectorAt = ({ x, y }: Point, { rx, ry }: Ellipse, sectors: number): number => {
  const turns = Math.atan2(x / rx, 0 - y / ry) / TURN;
  return (Math.floor(turns * sectors + 0.5) + sectors) % sectors;
};

/** Where a ray from the middle meets an edge; `turns` runs clockwise from the top, 0–1, even along the outer edge. */
export const onEdge = (turns: number, edge: Ellipse, outer: Ellipse): Point => {
  const ray = { x: outer.rx * Math.sin(turns * TURN), y: -outer.ry * Math.cos(turns * TURN) };
  const far = reach(ray, edge);
  return { x: ray.x / far, y: ray.y / far };
};

/** Where a column stands among so many. */
export const columnArea = (column: number, columns: number, scale: number): Area => {
  const width = COLUMN.width * scale;
  const height = COLUMN.height * scale;
  return { x: (column - columns / 2) * width, y: -height / 2, width, height };
};
