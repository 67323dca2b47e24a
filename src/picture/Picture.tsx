import { createElement, memo, type ReactElement, useMemo } from 'react';
import type { Detail, Drawing } from './drawing';
import { around, type Bounds, grown, type Mark, type PathMark, type TextMark } from './marks';
import { FONT_FAMILY } from './palette';
import { sceneOf } from './scene';

interface PictureProps {
  /** Kept by the caller: the same object is not worked out again. */
  readonly drawing: Drawing;
  /** What the picture is, for those who do not see it. */
  readonly label: string;
  readonly detail?: Detail;
  readonly className?: string;
}

const MARGIN = 16;
/** A single card shall not fill the whole frame. */
const SMALLEST_VIEW = { width: 480, height: 300 } as const;

const viewOf = (bounds: Bounds): string => {
  const room = grown(bounds, MARGIN);
  const middle = { x: room.x + room.width / 2, y: room.y + room.height / 2 };
  const width = Math.max(room.width, SMALLEST_VIEW.width);
  const height = Math.max(room.height, SMALLEST_VIEW.height);
  const view = around(middle, width, height);
  return [view.x, view.y, view.width, view.height].map(Math.round).join(' ');
};

const pathElement = ({ path, fill, stroke, width, dash }: PathMark): ReactElement => (
  <path
    d={path}
    fill={fill ?? 'none'}
    stroke={stroke}
    strokeWidth={width}
    strokeDasharray={dash?.join(' ')}
    strokeLinejoin="round"
  />
);

const textElement = ({ lines, x, y, size, lineHeight, weight, colour, anchor }: TextMark): ReactElement => (
  <text fontSize={size} fontWeight={weight} fill={colour} textAnchor={anchor}>
    {lines.map((line, index) => {
      const baseline = y + index * lineHeight;
      return (
        <tspan key={baseline} x={x} y={baseline}>
          {line}
        </tspan>
      );
    })}
  </text>
);

const markElement = (mark: Mark): ReactElement =>
  mark.is === 'path' ? pathElement(mark) : textElement(mark);

/** Marks have no identity of their own: handed over one by one, they need no keys. */
const group = (marks: readonly Mark[]): ReactElement => createElement('g', null, ...marks.map(markElement));

/** A drawing as an SVG picture that fits its frame. */
export const Picture = memo(({ drawing, label, detail = 'full', className }: PictureProps) => {
  const scene = useMemo(() => sceneOf(drawing, detail), [drawing, detail]);
  return (
    <svg
      role="img"
      aria-label={label}
      className={className}
      viewBox={viewOf(scene.bounds)}
      fontFamily={FONT_FAMILY}
    >
      {group(scene.marks)}
    </svg>
  );
});
