import { createElement, memo, type ReactElement, useMemo } from 'react';
import type { Detail, Drawing } from './drawing';
import { around, type Bounds, grown, type Mark, type PathMark, type TextMark } from './marks';
import { FONT_FAMILY } from './palette';
import { litScene, sceneOf } from './scene';

export interface PictureProps {
  /** Kept by the caller: the same object is not worked out again. */
  readonly drawing: Drawing;
  /** What the picture is, for those who do not see it. */
  readonly label: string;
  readonly detail?: Detail;
  readonly className?: string;
  /** The part of the plane to show, such as one that several pictures have in common; absent: what is drawn. */
  readonly frame?: Bounds | undefined;
  /** Ids of the actors that are talked about. Lighting them leaves the rest of the picture as it stands. */
  readonly lit?: ReadonlySet<string> | undefined;
  /** How much of it is on the page so far, 0–1, what lies lowest first; absent: all. For a picture of hundreds of names. */
  readonly share?: number | undefined;
}

const MARGIN = 16;
/** A single card shall not fill the whole frame. */
const SMALLEST_VIEW = { width: 400, height: 200 } as const;

const viewOf = (bounds: Bounds): string => {
  const room = grown(bounds, MARGIN);
  const middle = { x: room.x + room.width / 2, y: room.y + room.height / 2 };
  const width = Math.max(room.width, SMALLEST_VIEW.width);
  const height = Math.max(room.height, SMALLEST_VIEW.height);
  const view = around(middle, width, height);
  return [view.x, view.y, view.width, view.height].map(Math.round).join(' ');
};

const pathElement = ({ path, fill, stroke, width, dash, actor }: PathMark): ReactElement => (
  <path
    d={path}
    data-actor={actor}
    fill={fill ?? 'none'}
    stroke={stroke}
    strokeWidth={width}
    strokeDasharray={dash?.join(' ')}
    strokeLinejoin="round"
  />
);

/** Lines where they stand; none of them knows which text it came from. */
const linesOf = ({ lines, x, y, lineHeight }: TextMark): ReactElement[] =>
  lines.map((line, index) => {
    const baseline = y + index * lineHeight;
    return (
      <tspan key={`${x} ${baseline}`} x={x} y={baseline}>
        {line}
      </tspan>
    );
  });

const textElement = (
  { size, weight, colour, anchor }: TextMark,
  lines: readonly ReactElement[],
): ReactElement =>
  createElement('text', { fontSize: size, fontWeight: weight, fill: colour, textAnchor: anchor }, ...lines);

const lookOf = ({ size, weight, colour, anchor }: TextMark): string =>
  [size, weight, colour, anchor].join(' ');

/** All lettering of one look as one text, above everything: setting many small texts is what a thumbnail costs most. */
const letteringOf = (marks: readonly Mark[]): ReactElement[] => {
  const byLook = new Map<string, TextMark[]>();
  for (const mark of marks) {
    if (mark.is === 'text') byLook.set(lookOf(mark), [...(byLook.get(lookOf(mark)) ?? []), mark]);
  }
  return [...byLook.values()].flatMap((texts) =>
    texts.slice(0, 1).map((first) => textElement(first, texts.flatMap(linesOf))),
  );
};

const markElement = (mark: Mark): ReactElement =>
  mark.is === 'path' ? pathElement(mark) : textElement(mark, linesOf(mark));

/** Marks have no identity of their own: handed over one by one, they need no keys. */
const group = (marks: readonly Mark[]): ReactElement => createElement('g', null, ...marks.map(markElement));

/** Marks as SVG, made light: all lettering of one look is one text, above everything. */
export const lightGroup = (marks: readonly Mark[]): ReactElement =>
  createElement(
    'g',
    null,
    ...marks.filter(({ is }) => is === 'path').map(markElement),
    ...letteringOf(marks),
  );

/** So many marks are a few milliseconds' work for the browser. */
const MARKS_AT_A_TIME = 100;

/** The same marks in groups that may come onto the page one after the other. */
const inGroups = (marks: readonly Mark[]): ReactElement[] =>
  Array.from({ length: Math.ceil(marks.length / MARKS_AT_A_TIME) }, (_, index) =>
    group(marks.slice(index * MARKS_AT_A_TIME, (index + 1) * MARKS_AT_A_TIME)),
  );

const firstOf = (groups: readonly ReactElement[], share: number): ReactElement =>
  createElement('g', null, ...groups.slice(0, Math.ceil(share * groups.length)));

const GROUPS: Readonly<Record<Detail, typeof group>> = { full: group, thumbnail: lightGroup };

const LitActors = ({
  drawing,
  lit,
  detail,
}: {
  drawing: Drawing;
  lit: ReadonlySet<string>;
  detail: Detail;
}) => <g data-lit>{group(litScene(drawing, lit, detail).marks)}</g>;

/**
 * A drawing as an SVG picture that fits its frame. Each card bears its actor's id as `data-actor`, so that one listener
 * around many pictures can tell what is pointed at.
 */
export const Picture = memo((props: PictureProps) => {
  const { drawing, label, detail = 'full', className, frame, lit, share } = props;
  const isPartial = share !== undefined;
  const scene = useMemo(() => sceneOf(drawing, detail), [drawing, detail]);
  // the same element each time: React leaves all that is in it alone
  const groups = useMemo(
    () => (isPartial ? inGroups(scene.marks) : [GROUPS[detail](scene.marks)]),
    [scene, detail, isPartial],
  );
  return (
    <svg
      role="img"
      aria-label={label}
      className={className}
      viewBox={viewOf(frame ?? scene.bounds)}
      fontFamily={FONT_FAMILY}
    >
      {share === undefined ? groups[0] : firstOf(groups, share)}
      {lit?.size ? <LitActors drawing={drawing} lit={lit} detail={detail} /> : null}
    </svg>
  );
});
