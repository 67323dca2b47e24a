import { useEffect } from 'react';
import { select } from '../../state/selection';
import type { Drawing } from './drawing';
import { useContent } from './hooks';

/** A selection of what has just been undone or deleted elsewhere would leave an empty inspector. */
export const useLivingSelection = (drawing: Drawing): void => {
  const content = useContent(drawing);
  useEffect(() => {
    const here = new Set([...content.actors, ...content.links, ...content.texts].map(({ id }) => id));
    const still = [...drawing.selection.getState().ids].filter((id) => here.has(id));
    select(drawing.selection, still);
  }, [content, drawing]);
};
