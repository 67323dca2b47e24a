import { type GroundCaption, type GroundShape, groundOf, scaleOf } from '../domain/backdrop/geometry';
import { TEXT_LINE_HEIGHT, TEXT_SIZE, textBlock } from '../domain/backdrop/texts';
import type { Backdrop, TextLabel } from '../domain/entity';
import type { MapContent } from '../domain/select';
import { around, type Mark, type Scene, textAround, together } from './marks';
import { GROUND_INK, GROUND_LINE, GROUND_TONES, INK } from './palette';

const EDGE = 1.5;
const DOTS: readonly number[] = [2, 7];

const shapeMark = ({ role, path, tone, dotted }: GroundShape): Mark => ({
  is: 'path',
  path,
  ...(role === 'area' && { fill: GROUND_TONES[tone] }),
  stroke: GROUND_LINE,
  width: EDGE,
  ...(dotted && { dash: DOTS }),
});

const captionMark = ({ lines, x, y, size, lineHeight }: GroundCaption): Mark =>
  textAround(y, { lines, x, size, lineHeight, weight: 550, colour: GROUND_INK, anchor: 'middle' });

/** The zones of a backdrop, to lie under everything. A picture to trace is no part of what a map says. */
export const groundScene = (backdrop: Backdrop | undefined, scale: number): Scene => {
  const ground = groundOf(backdrop, scale);
  if (!ground) return together([]);
  return {
    marks: [...ground.shapes.map(shapeMark), ...ground.captions.map(captionMark)],
    bounds: ground.bounds,
  };
};

/** The backdrop of a map. */
export const backdropScene = (content: MapContent): Scene => groundScene(content.backdrop, scaleOf(content));

const textScene = (text: TextLabel): Scene => {
  const { lines, width, height } = textBlock(text);
  const look = { size: TEXT_SIZE, lineHeight: TEXT_LINE_HEIGHT, weight: 500, colour: INK } as const;
  return {
    marks: [textAround(text.y, { lines, x: text.x, ...look, anchor: 'middle' })],
    bounds: around(text, width, height),
  };
};

/** The words that lie on a map by themselves. */
export const textsScene = ({ texts }: MapContent): Scene => together(texts.map(textScene));
