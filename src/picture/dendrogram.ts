import { cutHeights, type Families, type Family } from '../domain/compare/families';
import { textWidth } from '../domain/layout/card';
import { LETTER_SIZE } from '../domain/layout/letters';
import type { MapRow } from './mapRow';
import { type Mark, type Scene, textAround } from './marks';
import { ATTENTION, INK, INK_2 } from './palette';

/** How maps join into families, and where the tree is cut. */
export interface Dendrogram {
  readonly families: Families;
  /** The map at each index of the families; not in the order of the leaves. */
  readonly rows: readonly MapRow[];
  /** The height of the cut, one of `cutHeights`. */
  readonly cut: number;
}

/** From one leaf to the next, in model units; leaves stand as the rows of a matrix do. */
const ROW = 32;
const TOP = 32;
const LENGTH = 360;
const STUB = 18;
const GAP = 8;
const LETTER = 26;
const LINE = 2;
const FAMILY_LINE = 3.5;
const CUT_LINE = 3;
const LABEL_SIZE = 17;

/** Where heights lie across the picture, in model units: `left` is 0, the leaves' end. */
interface Axis {
  readonly left: number;
  readonly low: number;
  readonly high: number;
}

const axisOf = ({ families, rows }: Dendrogram): Axis => {
  const left =
    Math.max(0, ...rows.map(({ label }) => (textWidth(label) * LABEL_SIZE) / LETTER_SIZE)) + GAP + LETTER;
  const heights = families.merges.map(({ height }) => height);
  const low = Math.min(...heights, 1);
  const high = Math.max(...heights, low);
  // what joins first stands a little away from the leaves, and the root a little away from the edge
  const room = Math.max(0.02, (high - low) / 8);
  return { left: left + STUB, low: low - room, high: high + room };
};

const xOf = ({ left, low, high }: Axis, height: number): number =>
  left + (Math.max(0, height - low) / (high - low)) * LENGTH;

interface Drawn {
  /** Where the family's own line goes on from. */
  readonly x: number;
  readonly y: number;
  readonly marks: readonly Mark[];
}

const strokeOf = (look: MapRow['family'], isInside: boolean) =>
  look && isInside ? { stroke: look.colour, width: FAMILY_LINE } : { stroke: INK_2, width: LINE };

/** A family's brackets, from its leaves to where its parts join. */
const branch = (
  family: Family,
  picture: Dendrogram,
  axis: Axis,
  placeOf: ReadonlyMap<number, number>,
): Drawn => {
  const first = family.maps[0] ?? -1;
  if (!family.parts) {
    return { x: axis.left - STUB, y: TOP + ((placeOf.get(first) ?? 0) + 0.5) * ROW, marks: [] };
  }
  const [one, other] = family.parts.map((part) => branch(part, picture, axis, placeOf));
  if (!one || !other) return { x: axis.left, y: TOP, marks: [] };
  const x = xOf(axis, family.height);
  const isInside = family.height <= picture.cut + 1e-9;
  const bracket: Mark = {
    is: 'path',
    path: `M${one.x} ${one.y}H${x}V${other.y}H${other.x}`,
    ...strokeOf(picture.rows[first]?.family, isInside),
  };
  return { x, y: (one.y + other.y) / 2, marks: [...one.marks, ...other.marks, bracket] };
};

const labelMarks = ({ families, rows }: Dendrogram, axis: Axis): Mark[] =>
  families.order.flatMap((map, place): Mark[] => {
    const row = rows[map];
    if (!row) return [];
    const y = TOP + (place + 0.5) * ROW;
    const look = { size: LABEL_SIZE, lineHeight: LABEL_SIZE, colour: INK } as const;
    const label = textAround(y, { ...look, lines: [row.label], x: 0, weight: 500, anchor: 'start' });
    if (!row.family) return [label];
    const { letter, colour } = row.family;
    const x = axis.left - STUB - LETTER / 2 - 2;
    return [label, textAround(y, { ...look, lines: [letter], x, weight: 700, colour, anchor: 'middle' })];
  });

/** Where the cut stands: half-way to where the next families join, so that what it leaves together lies before it. */
const cutX = ({ families, cut }: Dendrogram, axis: Axis): number => {
  const next = cutHeights(families).find((height) => height > cut + 1e-9);
  const here = xOf(axis, cut);
  return next === undefined ? axis.left + LENGTH : (here + xOf(axis, next)) / 2;
};

const heightOf = ({ families }: Pick<Dendrogram, 'families'>): number => families.order.length * ROW;

/** The tree of the maps from its leaves at the left to the right, with the line of the cut. */
export const dendrogramScene = (picture: Dendrogram): Scene => {
  const axis = axisOf(picture);
  const { tree, order } = picture.families;
  const placeOf = new Map(order.map((map, place) => [map, place]));
  const root = tree && branch(tree, picture, axis, placeOf);
  const bottom = TOP + heightOf(picture);
  const x = cutX(picture, axis);
  return {
    marks: [
      ...(root?.marks ?? []),
      ...labelMarks(picture, axis),
      { is: 'path', path: `M${x} ${TOP / 2}V${bottom}`, stroke: ATTENTION, width: CUT_LINE, dash: [8, 5] },
      {
        is: 'path',
        path: `M${x - 9} ${TOP / 2 - 9}h18v10l-9 9l-9 -9z`,
        fill: ATTENTION,
        stroke: INK,
        width: 1,
      },
    ],
    bounds: { x: -GAP, y: 0, width: GAP + axis.left + LENGTH + GAP * 2, height: bottom + 3 },
  };
};

/** The cut that somebody means who points at a place across the picture: the one whose line is nearest. */
export const cutNear = (picture: Dendrogram, x: number): number => {
  const axis = axisOf(picture);
  let nearest = { cut: picture.cut, away: Number.POSITIVE_INFINITY };
  for (const cut of cutHeights(picture.families)) {
    const away = Math.abs(cutX({ ...picture, cut }, axis) - x);
    if (away < nearest.away) nearest = { cut, away };
  }
  return nearest.cut;
};
