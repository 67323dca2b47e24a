import { borderOfShare, widthsBeside } from '../domain/layout/widths';
import type { MergedDrawing } from '../domain/merge/drawing';
import type { CanvasDrawing } from './elements';

/** Many people's maps as the canvas draws them: the more drew a thing, the thicker it is. */
export const mergedCanvasDrawing = ({ actors, links }: MergedDrawing): CanvasDrawing => {
  const widthOf = widthsBeside(links);
  return {
    actors: actors.map(({ share, ...actor }) => ({ ...actor, border: borderOfShare(share) })),
    links: links.map(({ share, ...link }) => ({ ...link, width: widthOf({ share, single: link.single }) })),
  };
};
