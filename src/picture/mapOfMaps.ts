import { inWhite } from '../domain/layout/colour';
import { removeOverlaps } from '../domain/layout/overlaps';
import type { Box } from '../domain/layout/placing';
import { type Point, shapePath } from '../domain/layout/shapes';
import { type MapContent, pairKey } from '../domain/select';
import type { Steps } from '../domain/steps';
import type { Drawing, DrawnLink } from './drawing';
import { type Kinds, keptPicture } from './mapPicture';
import type { MapRow } from './mapRow';
import { around, type Bounds, grown, type Scene, textAround, together, union } from './marks';
import { HAIRLINE, INK, SURFACE } from './palette';
import { sceneOf } from './scene';

/** Where the pictures of maps stand, in units of one plane; `x` and `y` are their middles. */
export interface ThumbnailPlaces {
  readonly boxes: readonly Box[];
  /** The room that all of them take, with a margin. */
  readonly bounds: Bounds;
}

const PLANE = { width: 1000, height: 560 } as const;
/** The share of the plane that the pictures cover, while they are many. */
const COVER = 0.42;
const LARGEST = 200;
const RATIO = 1.5;
const GAP = 8;
const MARGIN = 14;

const fitted = (points: readonly Point[]): Point[] => {
  const span = (along: 'x' | 'y') => {
    const values = points.map((point) => point[along]);
    return Math.max(...values) - Math.min(...values);
  };
  const scale = Math.min(PLANE.width / (span('x') || 1), PLANE.height / (span('y') || 1));
  return points.map(({ x, y }) => ({ x: x * scale, y: y * scale }));
};

/** A place for the picture of each map, near its point, so that none hides another. */
export const thumbnailPlaces = (points: readonly Point[]): ThumbnailPlaces => {
  const width = Math.min(LARGEST, Math.sqrt(((COVER * PLANE.width * PLANE.height) / points.length) * RATIO));
  const size = { width, height: width / RATIO };
  // ids of one length: their order is that of the maps
  const wanted = fitted(points).map((point, index) => ({
    id: String(index).padStart(6, '0'),
    ...point,
    ...size,
  }));
  const places = removeOverlaps(wanted, { gap: GAP });
  const boxes = wanted.map(({ id, x, y }) => ({ x, y, ...places.get(id), ...size }));
  return { boxes, bounds: grown(union(boxes.map((box) => around(box, box.width, box.height))), MARGIN) };
};

/** A map on the map of maps. */
export interface MapThumbnail extends MapRow {
  readonly drawing: Drawing;
  readonly box: Box;
}

/** Maps keep about the size at which they were drawn, so that lines and letters keep their proportions. */
const UNITS = 12;
const LABEL = 15 * UNITS;
const PADDING = 5 * UNITS;
const EDGE = 2 * UNITS;

/** Parallel links keep a distance that does not shrink with the cards: of each pair one stands for all. */
const onePerPair = (links: readonly DrawnLink[]): DrawnLink[] => [
  ...new Map(links.map((link) => [pairKey(link.source, link.target), link])).values(),
];

/** The same drawing, so much larger, about another middle. What lies under and over it is left out. */
const moved = ({ actors, links }: Drawing, from: Point, to: Point, scale: number): Drawing => ({
  actors: actors.map((actor) => ({
    ...actor,
    x: to.x + (actor.x - from.x) * scale,
    y: to.y + (actor.y - from.y) * scale,
    scale: (actor.scale ?? 1) * scale,
  })),
  links: onePerPair(links).map((link) => ({ ...link, width: link.width * scale })),
});

/** One map in small with its label and the colour of its family. */
export const thumbnailScene = ({ drawing, box, label, family }: MapThumbnail): Scene => {
  const [width, height] = [box.width * UNITS, box.height * UNITS];
  const middle = { x: box.x * UNITS, y: box.y * UNITS };
  const frame = around(middle, width, height);
  const own = sceneOf(drawing, 'thumbnail').bounds;
  const room = { width: width - 2 * PADDING, height: height - 2 * PADDING - LABEL };
  const scale = Math.min(room.width / Math.max(own.width, 1), room.height / Math.max(own.height, 1));
  const ownMiddle = { x: own.x + own.width / 2, y: own.y + own.height / 2 };
  const to = { x: middle.x, y: middle.y + LABEL / 2 };
  const text = family ? `${label}  ${family.letter}` : label;
  const edge = family?.colour ?? inWhite(INK, 0.3);
  return {
    marks: [
      {
        is: 'path',
        path: shapePath('card', width, height, middle),
        fill: SURFACE,
        stroke: family ? edge : HAIRLINE,
        width: EDGE,
      },
      ...sceneOf(moved(drawing, ownMiddle, to, scale), 'thumbnail').marks,
      textAround(frame.y + PADDING + LABEL / 2, {
        lines: [text],
        x: frame.x + PADDING,
        size: LABEL * 0.8,
        lineHeight: LABEL,
        weight: 650,
        colour: family ? edge : INK,
        anchor: 'start',
      }),
    ],
    bounds: grown(frame, EDGE / 2),
  };
};

/** Maps to be laid on one plane; all lists are in one order. */
export interface MapsOnPlane {
  readonly contents: readonly MapContent[];
  readonly rows: readonly MapRow[];
  readonly kinds: Kinds;
  readonly places: ThumbnailPlaces;
}

/** All maps in small on one plane, made in steps of one map. */
export function* drawingMapOfMaps({ contents, rows, kinds, places }: MapsOnPlane): Steps<Scene> {
  const scenes: Scene[] = [];
  for (const [index, content] of contents.entries()) {
    const box = places.boxes[index];
    const row = rows[index];
    if (!box || !row) continue;
    scenes.push(thumbnailScene({ ...row, drawing: keptPicture(content, kinds), box }));
    yield;
  }
  return together(scenes);
}
