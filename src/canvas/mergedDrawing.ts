import { borderOfShare, widthOfShare } from '../domain/layout/widths';
import type { MergedDrawing } from '../domain/merge/drawing';
import type { CanvasDrawing } from './elements';

/** Many people's maps as the canvas draws them: the more drew a thing, the thicker it is. */
export const mergedCanvasDrawing = ({ actors, links }: MergedDrawing): CanvasDrawing => ({
  actors: actors.map(({ share, ...actor }) => ({ ...actor, border: borderOfShare(share) })),
  links: links.map(({ share, ...link }) => ({ ...link, width: widthOfShare(share) })),
});
