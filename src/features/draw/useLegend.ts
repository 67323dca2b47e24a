import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { look } from '../../state/look';
import { WIDE } from './covered';
import type { FittedView } from './fitting';

const hasRoom = (): boolean => matchMedia(WIDE).matches && !look.getState().isProjector;

/** Whether the types are in sight: where there is room, until they are folded away; in a room the map needs it all. */
export const useLegend = (
  view: FittedView | null,
): { readonly isOpen: boolean; readonly toggle: () => void } => {
  const [isOpen, setOpen] = useState(hasRoom);
  useEffect(
    () =>
      look.subscribe((now, before) => {
        if (now.isProjector !== before.isProjector) setOpen(hasRoom());
      }),
    [],
  );
  const toggle = () => {
    flushSync(() => setOpen(!isOpen));
    view?.refit();
  };
  return { isOpen, toggle };
};
