import { useMemo } from 'react';
import type { Merged } from '../../../canvas/useMerged';
import { standings } from '../../../domain/compare/overlay';
import { overlayDrawing } from '../../../domain/merge/drawing';
import type { Drawing } from '../../../picture/drawing';
import { mergedPicture } from '../../../picture/mergedPicture';

/** All maps on top of each other, nothing of it faded, and how many drew each actor and link, by id. */
export const useOverlay = ({
  view,
  records,
}: Merged): { readonly drawing: Drawing; readonly counts: ReadonlyMap<string, number> } => {
  const drawing = useMemo(() => mergedPicture(overlayDrawing(view, 1, records)), [view, records]);
  const counts = useMemo(() => standings(view.counts), [view]);
  return { drawing, counts };
};
