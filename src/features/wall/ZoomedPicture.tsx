import '../../ui/viewTools.css';
import { type MouseEvent, type PointerEvent, useLayoutEffect, useRef, useState } from 'react';
import { useViewWords } from '../../i18n/viewWords';
import { Picture, type PictureProps } from '../../picture/Picture';
import { useKeys } from '../../ui/useKeys';
import { ZoomButtons } from '../../ui/ZoomButtons';

const LARGEST = 6;
const STEP = 1.5;

interface Middle {
  readonly x: number;
  readonly y: number;
}

const middleOf = (view: HTMLElement): Middle => ({
  x: (view.scrollLeft + view.clientWidth / 2) / view.scrollWidth,
  y: (view.scrollTop + view.clientHeight / 2) / view.scrollHeight,
});

/** How much of the picture is in sight; what was in the middle stays there. */
const useZoom = () => {
  const view = useRef<HTMLElement>(null);
  const [zoom, setZoom] = useState(1);
  const middle = useRef<Middle>({ x: 0.5, y: 0.5 });
  const zoomTo = (wanted: number) => {
    if (view.current) middle.current = middleOf(view.current);
    setZoom(Math.min(LARGEST, Math.max(1, wanted)));
  };
  useLayoutEffect(() => {
    const element = view.current;
    if (!element || zoom === 1) return;
    const { x, y } = middle.current;
    element.scrollTo(
      x * element.scrollWidth - element.clientWidth / 2,
      y * element.scrollHeight - element.clientHeight / 2,
    );
  }, [zoom]);
  return { view, zoom, zoomTo };
};

const actorAt = ({ target }: MouseEvent): string | null =>
  target instanceof Element ? (target.closest('[data-actor]')?.getAttribute('data-actor') ?? null) : null;

export interface ZoomedPictureProps extends Pick<PictureProps, 'drawing' | 'label' | 'frame' | 'lit'> {
  /** The actor under the pointer, by its id on this map. */
  readonly onPoint: (actorId: string | null) => void;
  readonly onPick: (actorId: string | null) => void;
}

/** A picture that can be come closer to; what does not fit is scrolled to. */
export const ZoomedPicture = ({ onPoint, onPick, ...picture }: ZoomedPictureProps) => {
  const words = useViewWords();
  const { view, zoom, zoomTo } = useZoom();
  useKeys(({ key }) => {
    if (key === '+') zoomTo(zoom * STEP);
    if (key === '-') zoomTo(zoom / STEP);
    if (key === '0') zoomTo(1);
  });
  const size = { width: `${zoom * 100}%`, height: `${zoom * 100}%` };
  return (
    <div className="wall-zoom">
      <section
        ref={view}
        className="wall-zoom-view on-paper"
        aria-label={words.tools}
        tabIndex={zoom > 1 ? 0 : -1}
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
        <ZoomButtons
          labels={words}
          onZoomIn={() => zoomTo(zoom * STEP)}
          onZoomOut={() => zoomTo(zoom / STEP)}
          onFit={() => zoomTo(1)}
        />
      </div>
    </div>
  );
};
