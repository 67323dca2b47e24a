import '../../ui/viewTools.css';
import type { PointerEvent } from 'react';
import { useViewWords } from '../../i18n/viewWords';
import { actorAt } from '../../picture/actorAt';
import { Picture, type PictureProps } from '../../picture/Picture';
import { useKeys } from '../../ui/useKeys';
import { useZoom } from '../../ui/useZoom';
import { ZoomButtons } from '../../ui/ZoomButtons';

export interface ZoomedPictureProps extends Pick<PictureProps, 'drawing' | 'label' | 'frame' | 'lit'> {
  /** The actor under the pointer, by its id on this map. */
  readonly onPoint: (actorId: string | null) => void;
  readonly onPick: (actorId: string | null) => void;
}

/** A picture that can be come closer to; what does not fit is scrolled to. */
export const ZoomedPicture = ({ onPoint, onPick, ...picture }: ZoomedPictureProps) => {
  const words = useViewWords();
  const { zoomIn, zoomOut, fit, viewProps, size, onKey } = useZoom();
  useKeys(({ key }) => onKey(key));
  return (
    <div className="wall-zoom">
      <section
        {...viewProps}
        className="wall-zoom-view on-paper"
        aria-label={words.tools}
        onPointerOver={(event: PointerEvent) => onPoint(actorAt(event))}
        onPointerLeave={() => onPoint(null)}
        onPointerUp={(event) => onPick(actorAt(event))}
      >
        <div style={size}>
          <Picture {...picture} />
        </div>
      </section>
      <div
        className="view-tools panel wall-zoom-tools"
        role="toolbar"
        aria-orientation="vertical"
        aria-label={words.tools}
      >
        <ZoomButtons labels={words} onZoomIn={zoomIn} onZoomOut={zoomOut} onFit={fit} />
      </div>
    </div>
  );
};
