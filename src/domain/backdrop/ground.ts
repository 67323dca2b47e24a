import type { Backdrop, Zone } from '../entity';
import { textWidth } from '../layout/card';
import { LETTER_SIZE } from '../layout/letters';
import { type Point, pathNumber } from '../layout/shapes';
import { wrapInto } from '../layout/wrapping';
import {
  type Area,
  columnArea,
  type Ellipse,
  HEADING_HEIGHT,
  onEdge,
  outerEdge,
  planOf,
  ringEdge,
} from './plan';
import { zoneName } from './zones';

/** A part of the ground as SVG path data in model units. */
export interface GroundShape {
  /** An `area` has a tone and an edge; a `divider` is a mere line. */
  readonly role: 'area' | 'divider';
  readonly path: string;
  /** Of areas: neighbours have different ones. */
  readonly tone: 0 | 1 | 2;
  /** Where the ground ends without an end: the outermost ring. */
  readonly dotted: boolean;
}

/** The name of a ring, a sector or a column; `x` and `y` are the middle of its lines. */
export interface GroundCaption extends Area {
  readonly lines: readonly string[];
  /** Of the letters. */
  readonly size: number;
  readonly lineHeight: number;
}

/** What lies under a drawing, in the order it is painted, and the room that it takes. */
export interface Ground {
  readonly shapes: readonly GroundShape[];
  readonly captions: readonly GroundCaption[];
  readonly bounds: Area;
  /** The same without the captions that stand outside. */
  readonly outer: Area;
}

const LETTERS = 16;
const LINE_HEIGHT = 20;
const MOST_LINES = 2;
/** Between a caption and the edge it belongs to. */
const CAPTION_GAP = 10;
const WIDEST_SECTOR_NAME = 180;
const NARROWEST = 60;

const pair = ({ x, y }: Point): string => `${pathNumber(x)} ${pathNumber(y)}`;

const ellipsePath = ({ rx, ry }: Ellipse): string => {
  const arc = (to: Point) => `A${pair({ x: rx, y: ry })} 0 0 1 ${pair(to)}`;
  return `M${pair({ x: -rx, y: 0 })}${arc({ x: rx, y: 0 })}${arc({ x: -rx, y: 0 })}Z`;
};

const boxPath = ({ x, y, width, height }: Area): string =>
  `M${pair({ x, y })}h${pathNumber(width)}v${pathNumber(height)}h${pathNumber(-width)}Z`;

/** A name broken to a width; its box is placed by whoever knows where it belongs. */
const lettered = (name: string, widest: number): Omit<GroundCaption, 'x' | 'y'> => {
  const inCardLetters = (Math.max(widest, NARROWEST) * LETTER_SIZE) / LETTERS;
  const lines = wrapInto(name, inCardLetters, MOST_LINES);
  return {
    lines,
    size: LETTERS,
    lineHeight: LINE_HEIGHT,
    width: (Math.max(...lines.map(textWidth)) * LETTERS) / LETTER_SIZE,
    height: lines.length * LINE_HEIGHT,
  };
};

/** Width of an ellipse at a depth under its top. */
const chord = ({ rx, ry }: Ellipse, depth: number): number =>
  2 * rx * Math.sqrt(Math.max(0, 1 - (1 - depth / ry) ** 2));

/** A ring's name stands under the top of its edge. */
const ringCaption = (zone: Zone, ring: number, scale: number): GroundCaption => {
  const edge = ringEdge(ring, scale);
  const text = lettered(zoneName(zone, ring), chord(edge, CAPTION_GAP + LINE_HEIGHT / 2));
  return { ...text, x: 0, y: -edge.ry + CAPTION_GAP + text.height / 2 };
};

/** A sector's name stands outside, where no card hides it. */
const sectorCaption = (zone: Zone, sector: number, sectors: number, outer: Ellipse): GroundCaption => {
  const at = onEdge(sector / sectors, outer, outer);
  const text = lettered(zoneName(zone, sector), WIDEST_SECTOR_NAME);
  const out = { x: at.x / outer.rx, y: at.y / outer.ry };
  return {
    ...text,
    x: at.x + out.x * (text.width / 2 + CAPTION_GAP),
    y: at.y + out.y * (text.height / 2 + CAPTION_GAP),
  };
};

const columnCaption = (zone: Zone, column: number, area: Area): GroundCaption => ({
  ...lettered(zoneName(zone, column), area.width - 2 * CAPTION_GAP),
  x: area.x + area.width / 2,
  y: area.y + HEADING_HEIGHT / 2,
});

/** The lightest lies in the middle. */
const toneOfRing = (ring: number): GroundShape['tone'] => (ring === 0 ? 0 : ring % 2 === 1 ? 1 : 2);

const ringShapes = (rings: number, scale: number): GroundShape[] =>
  Array.from({ length: rings }, (_, index) => rings - 1 - index).map((ring) => ({
    role: 'area',
    path: ellipsePath(ringEdge(ring, scale)),
    tone: toneOfRing(ring),
    dotted: ring === rings - 1 && rings > 1,
  }));

const sectorLines = (sectors: number, outer: Ellipse): GroundShape[] =>
  Array.from({ length: sectors < 2 ? 0 : sectors }, (_, sector) => ({
    role: 'divider',
    path: `M0 0L${pair(onEdge((sector + 0.5) / sectors, outer, outer))}`,
    tone: 0,
    dotted: false,
  }));

const roundGround = (rings: readonly Zone[], sectors: readonly Zone[], scale: number) => {
  const outer = outerEdge(rings.length, scale);
  const areas = ringShapes(rings.length, scale);
  const whole: GroundShape = { role: 'area', path: ellipsePath(outer), tone: 0, dotted: false };
  return {
    shapes: [...(areas.length > 0 ? areas : [whole]), ...sectorLines(sectors.length, outer)],
    captions: [
      ...rings.map((zone, ring) => ringCaption(zone, ring, scale)),
      ...sectors.map((zone, sector) => sectorCaption(zone, sector, sectors.length, outer)),
    ],
    outer: { x: -outer.rx, y: -outer.ry, width: 2 * outer.rx, height: 2 * outer.ry },
  };
};

const columnsGround = (columns: readonly Zone[], scale: number) => {
  const areas = columns.map((_, column) => columnArea(column, columns.length, scale));
  const last = areas.at(-1) ?? { x: 0, y: 0, width: 0, height: 0 };
  return {
    shapes: areas.map((area, index): GroundShape => {
      return { role: 'area', path: boxPath(area), tone: index % 2 === 0 ? 0 : 1, dotted: false };
    }),
    captions: columns.map((zone, column) => columnCaption(zone, column, areas[column] ?? last)),
    outer: { x: -(last.x + last.width), y: last.y, width: 2 * (last.x + last.width), height: last.height },
  };
};

const boundsWith = (outer: Area, captions: readonly GroundCaption[]): Area => {
  const lefts = captions.map(({ x, width }) => x - width / 2);
  const tops = captions.map(({ y, height }) => y - height / 2);
  const x = Math.min(outer.x, ...lefts);
  const y = Math.min(outer.y, ...tops);
  const right = Math.max(outer.x + outer.width, ...captions.map((one) => one.x + one.width / 2));
  const bottom = Math.max(outer.y + outer.height, ...captions.map((one) => one.y + one.height / 2));
  return { x, y, width: right - x, height: bottom - y };
};

/** The zones of a backdrop as shapes and captions around the origin; undefined when it has none. */
export const groundOf = (backdrop: Backdrop | undefined, scale: number): Ground | undefined => {
  const plan = backdrop && planOf(backdrop);
  if (!plan) return undefined;
  const { shapes, captions, outer } =
    plan.is === 'columns' ? columnsGround(plan.columns, scale) : roundGround(plan.rings, plan.sectors, scale);
  return { shapes, captions, bounds: boundsWith(outer, captions), outer };
};
