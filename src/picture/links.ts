import type { LineStyle } from '../domain/entity';
import { textWidth } from '../domain/layout/card';
import { inWhite } from '../domain/layout/colour';
import { LETTER_SIZE } from '../domain/layout/letters';
import { pathNumber, polygonPath, roundedPath } from '../domain/layout/shapes';
import type { DrawnLink } from './drawing';
import { headAt, lengthOf, middleOf, type Segment, shortened } from './lines';
import { around, grown, type Mark, type PathMark, type Scene, textAround, union } from './marks';
import { HAIRLINE, INK_2, SURFACE } from './palette';

const FADED_SHARE = 0.35;
const BADGE_SIZE = 11;
const BADGE_HEIGHT = 18;
const BADGE_PADDING = 7;

/** Dashes and gaps of a line style, for a line of the given width. */
export const dashOf = (line: LineStyle, width: number): readonly number[] | undefined => {
  const unit = Math.max(1.5, width);
  if (line === 'dashed') return [4 * unit, 3 * unit];
  return line === 'dotted' ? [unit, 2.5 * unit] : undefined;
};

const linePath = ({ from, to }: Segment): string =>
  `M${pathNumber(from.x)} ${pathNumber(from.y)}L${pathNumber(to.x)} ${pathNumber(to.y)}`;

const reversed = ({ from, to }: Segment): Segment => ({ from: to, to: from });

const colourOf = (link: DrawnLink): string => (link.faded ? inWhite(link.colour, FADED_SHARE) : link.colour);

const lineMark = (link: DrawnLink, segment: Segment): Mark => {
  const dash = dashOf(link.dashed ? 'dashed' : link.line, link.width);
  const look = { stroke: colourOf(link), width: link.width, ...(dash ? { dash } : {}) };
  return { is: 'path', path: linePath(segment), ...look };
};

/** A link's line with its arrowheads, without its badge. */
export const linkScene = (link: DrawnLink, segment: Segment): Scene => {
  const heads =
    link.direction === 'none' ? [] : link.direction === 'both' ? [segment, reversed(segment)] : [segment];
  const length = Math.min(7 + 2 * link.width, lengthOf(segment) / 2);
  const halfWidth = 3 + link.width;
  // The line ends inside the head: its square end would stick out beside the tip.
  const under = length * 0.8;
  const line = shortened(segment, heads.length === 2 ? under : 0, heads.length > 0 ? under : 0);
  const corners = heads.map((end) => headAt(end, length, halfWidth));
  return {
    marks: [
      lineMark(link, line),
      ...corners.map((points): Mark => ({ is: 'path', path: polygonPath(points), fill: colourOf(link) })),
    ],
    bounds: grown(
      union([segment.from, segment.to, ...corners.flat()].map((point) => around(point, 0, 0))),
      link.width / 2,
    ),
  };
};

/** The count in the middle of a link, `scale` times as large as usual. */
export const badgeScene = (text: string, segment: Segment, scale = 1): Scene => {
  const middle = middleOf(segment);
  const width = ((textWidth(text) * BADGE_SIZE) / LETTER_SIZE + 2 * BADGE_PADDING) * scale;
  const height = BADGE_HEIGHT * scale;
  const pill = roundedPath(width, height, height / 2, middle);
  const look = { size: BADGE_SIZE * scale, lineHeight: height, weight: 500, colour: INK_2 } as const;
  return {
    marks: [
      { is: 'path', path: pill, fill: SURFACE, stroke: HAIRLINE, width: scale },
      textAround(middle.y, { ...look, lines: [text], x: middle.x, anchor: 'middle' }),
    ],
    bounds: grown(around(middle, width, height), scale / 2),
  };
};

const lookOf = ({ fill, stroke, width, dash }: PathMark): string => [fill, stroke, width, dash].join(' ');

/** Outlines of one look as one mark, in the order in which the looks come: far fewer marks to paint. */
export const gathered = (marks: readonly Mark[]): Mark[] => {
  const byLook = new Map<string, { mark: PathMark; paths: string[] }>();
  const others: Mark[] = [];
  for (const mark of marks) {
    const known = mark.is === 'path' ? byLook.get(lookOf(mark)) : undefined;
    if (mark.is !== 'path') others.push(mark);
    else if (known) known.paths.push(mark.path);
    else byLook.set(lookOf(mark), { mark, paths: [mark.path] });
  }
  return [...[...byLook.values()].map(({ mark, paths }) => ({ ...mark, path: paths.join('') })), ...others];
};
