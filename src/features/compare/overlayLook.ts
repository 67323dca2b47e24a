import type { Colouring } from '../../domain/compare/colouring';
import type { Counting } from '../../domain/compare/overlay';
import type { Entities } from '../../domain/entity';
import { DEFAULT_COLOUR } from '../../domain/layout/colour';
import { colouredByGroup } from '../../domain/merge/coloured';
import { type MergedDrawing, overlayDrawing } from '../../domain/merge/drawing';
import type { View } from '../../domain/merge/view';
import type { Drawing } from '../../picture/drawing';

/** How the overlay is to look, but for what stands out. */
export interface OverlayLook {
  readonly counting: Counting;
  /** Groups tell what only they drew; absent: actors have the colours of their types. */
  readonly colouring?: Colouring | undefined;
}

/** Among many a link that one person drew is thin and pale: where it is what is looked at, it is seen as on a map. */
const LEAST_WIDTH = 3;

/** The same drawing, with links that stand out for what they are and not for how many drew them. */
export const withStrong = (
  drawing: Drawing,
  kept: ReadonlySet<string>,
  { colouring }: OverlayLook,
): Drawing => ({
  ...drawing,
  links: drawing.links.map((link) =>
    kept.has(link.id)
      ? {
          ...link,
          width: Math.max(LEAST_WIDTH, link.width),
          colour: colouring ? link.colour : DEFAULT_COLOUR,
        }
      : link,
  ),
});

/** All maps on one another in the wanted look; what fewer than k drew is faded. */
export const lookedOverlay = (
  view: View,
  k: number,
  records: Entities,
  { counting, colouring }: OverlayLook,
): MergedDrawing => {
  const drawing = overlayDrawing(view, k, records, counting);
  return colouring ? colouredByGroup(drawing, colouring.groupOfThing) : drawing;
};
