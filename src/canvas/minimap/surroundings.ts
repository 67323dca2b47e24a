import type { Core } from 'cytoscape';
import { type Box, boxAround, type Size } from '../../domain/layout/placing';
import type { Point } from '../../domain/layout/shapes';
import { isActor } from '../rim';

/** An actor as small as it gets. */
export interface Dot extends Box {
  readonly colour: string;
}

/** On fewer actors nobody gets lost. */
const MANY = 40;
/** On a phone the small map covers much of the large one. */
const MANY_ON_PHONE = 24;
const SOME = 12;
/** Less than this share of a smaller map in sight, and one gets lost there too. */
const WELL_IN_SIGHT = 0.7;

/** The actors as they stand now. */
export const dotsOf = (cy: Core): Dot[] =>
  cy
    .nodes()
    .toArray()
    .filter(isActor)
    .map((node) => ({
      ...node.position(),
      width: node.data('width'),
      height: node.data('height'),
      colour: node.data('stroke'),
    }));

/** What is in sight, in model units. */
export const sightOf = (cy: Core): Box => {
  const { x1, y1, w, h } = cy.extent();
  return { x: x1 + w / 2, y: y1 + h / 2, width: w, height: h };
};

/** How much two stretches have in common. */
const common = (a: number, lengthA: number, b: number, lengthB: number): number =>
  Math.max(0, Math.min(a + lengthA / 2, b + lengthB / 2) - Math.max(a - lengthA / 2, b - lengthB / 2));

/** Which share of the map is in sight, 0–1. */
export const shareInSight = (map: Box, sight: Box): number =>
  (common(map.x, map.width, sight.x, sight.width) * common(map.y, map.height, sight.y, sight.height)) /
  (map.width * map.height);

/** Whether a small map of the whole helps to know where one is. */
export const isLost = (actors: number, share: number, isPhone: boolean): boolean => {
  if (isPhone) return actors > MANY_ON_PHONE && share < WELL_IN_SIGHT;
  return (actors > MANY && share < 1) || (actors > SOME && share < WELL_IN_SIGHT);
};

/** How model units become px of the small map. */
export interface Scale {
  readonly zoom: number;
  readonly toPx: (at: Point) => Point;
  readonly toModel: (at: Point) => Point;
}

/** All actors in the middle of the small map, as large as they can be. */
export const scaleFor = (dots: readonly Dot[], { width, height }: Size, margin: number): Scale => {
  const map = boxAround(dots);
  const zoom = Math.min((width - 2 * margin) / map.width, (height - 2 * margin) / map.height);
  return {
    zoom,
    toPx: ({ x, y }) => ({ x: width / 2 + (x - map.x) * zoom, y: height / 2 + (y - map.y) * zoom }),
    toModel: ({ x, y }) => ({ x: map.x + (x - width / 2) / zoom, y: map.y + (y - height / 2) / zoom }),
  };
};
