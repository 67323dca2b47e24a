import { type Point, shapeOutline } from '../domain/layout/shapes';
import { pairKey } from '../domain/select';
import type { Figure } from './actors';
import type { DrawnLink } from './drawing';

/** The visible part of a link, from border to border. */
export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

const LANE = 12;
/** The narrowest cards still hold the outermost lane. */
const WIDEST_SPREAD = 28;
const SHORTEST = 2;

const parallelLinks = (links: readonly DrawnLink[]): DrawnLink[][] => {
  const linksByPair = new Map<string, DrawnLink[]>();
  for (const link of links) {
    const pair = pairKey(link.source, link.target);
    const parallel = linksByPair.get(pair);
    if (parallel) parallel.push(link);
    else linksByPair.set(pair, [link]);
  }
  return [...linksByPair.values()];
};

/** How far each link stands beside the line between the centres, so that parallel links are all seen. */
export const lanesOf = (links: readonly DrawnLink[]): Map<DrawnLink, number> => {
  const lanes = new Map<DrawnLink, number>();
  for (const parallel of parallelLinks(links)) {
    const spacing = Math.min(LANE, WIDEST_SPREAD / Math.max(1, parallel.length - 1));
    parallel.forEach((link, index) => {
      const offset = (index - (parallel.length - 1) / 2) * spacing;
      lanes.set(link, link.source < link.target ? offset : -offset);
    });
  }
  return lanes;
};

/** How many steps `by` lead from a point inside a convex outline to its border. */
const stepsOut = (outline: readonly Point[], from: Point, by: Point): number => {
  const steps = outline.flatMap((a, index) => {
    const b = outline[(index + 1) % outline.length] ?? a;
    const edge = { x: b.x - a.x, y: b.y - a.y };
    const cross = by.x * edge.y - by.y * edge.x;
    // The outline runs clockwise on the screen: only edges that the ray leaves through count.
    return cross <= 0 ? [] : [((a.x - from.x) * edge.y - (a.y - from.y) * edge.x) / cross];
  });
  return Math.min(...steps);
};

const outlineOf = (figure: Figure): Point[] =>
  shapeOutline(figure.shape, figure.width + figure.border, figure.height + figure.border, figure);

const between = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});

const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

const shifted = (point: Point, { x, y }: Point): Point => ({ x: point.x + x, y: point.y + y });

/** The part of the line between two cards that neither covers, `lane` to its right; undefined when nothing is seen of it. */
export const segmentBetween = (source: Figure, target: Figure, lane: number): Segment | undefined => {
  const length = distance(source, target);
  if (length === 0) return undefined;
  const by = { x: target.x - source.x, y: target.y - source.y };
  const aside = { x: (-by.y / length) * lane, y: (by.x / length) * lane };
  const from = shifted(source, aside);
  const to = shifted(target, aside);
  const start = stepsOut(outlineOf(source), from, by);
  const end = 1 - stepsOut(outlineOf(target), to, { x: -by.x, y: -by.y });
  if ((end - start) * length < SHORTEST) return undefined;
  return { from: between(from, to, start), to: between(from, to, end) };
};

/** A segment's ends pulled in by the given lengths. */
export const shortened = ({ from, to }: Segment, atStart: number, atEnd: number): Segment => {
  const length = distance(from, to);
  return { from: between(from, to, atStart / length), to: between(from, to, 1 - atEnd / length) };
};

export const lengthOf = ({ from, to }: Segment): number => distance(from, to);
export const middleOf = ({ from, to }: Segment): Point => between(from, to, 0.5);

/** Tip and both corners of an arrowhead at a segment's end. */
export const headAt = (segment: Segment, length: number, halfWidth: number): Point[] => {
  const all = lengthOf(segment);
  const foot = shortened(segment, 0, length).to;
  const aside = {
    x: (-(segment.to.y - segment.from.y) / all) * halfWidth,
    y: ((segment.to.x - segment.from.x) / all) * halfWidth,
  };
  return [segment.to, shifted(foot, aside), shifted(foot, { x: -aside.x, y: -aside.y })];
};
