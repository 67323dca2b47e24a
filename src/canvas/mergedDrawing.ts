import type { MergedDrawing } from '../domain/merge/drawing';
import type { CanvasDrawing } from './elements';

const THINNEST = 1.5;
const LINK_RANGE = 8;
const BORDER_RANGE = 3.5;

/** Many people's maps as the canvas draws them: the more drew a thing, the thicker it is. */
export const mergedCanvasDrawing = ({ actors, links }: MergedDrawing): CanvasDrawing => ({
  actors: actors.map(({ share, ...actor }) => ({ ...actor, border: THINNEST + share * BORDER_RANGE })),
  links: links.map(({ share, ...link }) => ({ ...link, width: THINNEST + share * LINK_RANGE })),
});
