import { useMemo, useState } from 'react';
import type { Merged } from '../../canvas/useMerged';
import { type Colouring, groupColouring } from '../../domain/compare/colouring';
import { type Counting, standings } from '../../domain/compare/overlay';
import { withinMaps } from '../../domain/compare/thresholds';
import type { Drawing } from '../../picture/drawing';
import { mergedPicture } from '../../picture/mergedPicture';
import { lookedOverlay, type OverlayLook } from './overlayLook';

/** How the overlay is looked at, on this screen and for now. */
export interface OverlaySettings {
  readonly k: number;
  readonly onK: (k: number) => void;
  readonly counting: Counting;
  readonly onCounting: (counting: Counting) => void;
  readonly isColoured: boolean;
  readonly onColoured: (isColoured: boolean) => void;
}

/** The overlay as it is shown. */
export interface Overlaid {
  readonly settings: OverlaySettings;
  readonly look: OverlayLook;
  /** The groups that could be told by colour. */
  readonly colouring: Colouring;
  /** With nothing faded: sliding leaves it as it is. */
  readonly drawing: Drawing;
  /** The highest k at which each thing still stands out. */
  readonly standing: ReadonlyMap<string, number>;
}

/** The chosen maps on one another; a slider that stood higher than there are maps stands at the last. */
export const useOverlay = ({ view, choice, records, labels }: Merged): Overlaid => {
  const [wanted, onK] = useState(1);
  const [counting, onCounting] = useState<Counting>('all');
  const [wantsColours, onColoured] = useState(false);
  const k = withinMaps(wanted, view.counts.maps.length);
  const colouring = useMemo(
    () => groupColouring(choice.contents, view.counts, (mapId) => labels.get(mapId)?.number ?? 0),
    [choice, view, labels],
  );
  const isColoured = wantsColours && colouring.groups.length > 0;
  const look = useMemo(
    (): OverlayLook => ({ counting, ...(isColoured && { colouring }) }),
    [counting, colouring, isColoured],
  );
  const drawing = useMemo(() => mergedPicture(lookedOverlay(view, 1, records, look)), [view, records, look]);
  const standing = useMemo(() => standings(view.counts, counting), [view, counting]);
  const settings = { k, onK, counting, onCounting, isColoured, onColoured };
  return { settings, look, colouring, drawing, standing };
};
