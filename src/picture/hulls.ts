import { cardOf } from '../domain/layout/card';
import { inWhite } from '../domain/layout/colour';
import { roundedPath } from '../domain/layout/shapes';
import { CAPTION_SIZE, type NetworkHull, networkHulls } from '../domain/networks/hulls';
import type { MapContent } from '../domain/select';
import type { DrawnActor } from './drawing';
import { around, grown, type Mark, type Scene, textAround, together, union } from './marks';
import { SURFACE } from './palette';

const STROKE = 2;
/** Seen through, so that hulls which lie over one another are all seen; two hexadecimal digits behind a colour. */
const GROUND_OPACITY = '1F';
/** Letters on white in the hull's own colour, a little darker than its line. */
const LINE_SHARE = 0.8;

const groundMark = ({ ground, colour }: NetworkHull): Mark => ({
  is: 'path',
  path: ground,
  fill: colour + GROUND_OPACITY,
});

const outlineMark = ({ outline, colour, dash }: NetworkHull): Mark => ({
  is: 'path',
  path: outline,
  stroke: inWhite(colour, LINE_SHARE),
  width: STROKE,
  ...(dash && { dash }),
});

const captionMarks = ({ caption, colour, name }: NetworkHull): Mark[] => [
  {
    is: 'path',
    path: roundedPath(caption.width, caption.height, caption.height / 2, caption),
    fill: SURFACE,
  },
  textAround(caption.y, {
    lines: [name],
    x: caption.x,
    size: CAPTION_SIZE,
    lineHeight: caption.height,
    weight: 600,
    colour,
    anchor: 'middle',
  }),
];

/** The networks of a map as soft hulls around their members, who stand where `actors` say. */
export const hullsScene = (content: MapContent, actors: readonly DrawnActor[]): Scene => {
  if (content.networks.length === 0) return together([]);
  const cards = actors.map(({ id, name, x, y, kind }) => {
    const { width, height } = cardOf(name, kind?.shape);
    return { id, x, y, width, height };
  });
  const hulls = networkHulls(content.networks, cards);
  const boxes = hulls.flatMap(({ box, caption }) => [box, caption]);
  return {
    marks: [...hulls.map(groundMark), ...hulls.map(outlineMark), ...hulls.flatMap(captionMarks)],
    bounds: grown(union(boxes.map((box) => around(box, box.width, box.height))), STROKE / 2),
  };
};
