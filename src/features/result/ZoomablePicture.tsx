import { type CSSProperties, useLayoutEffect, useRef, useState } from 'react';
import { useViewWords } from '../../i18n/viewWords';
import type { Drawing } from '../../picture/drawing';
import { Picture } from '../../picture/Picture';
import { REACHABLE } from '../../ui/reachable';
import { ZoomButtons } from '../../ui/ZoomButtons';

const ZOOMS = [1, 1.5, 2.25, 3.5, 5] as const;

/** Keeps in the middle what stood there before the picture grew or shrank. */
const useSteadyMiddle = (zoom: number) => {
  const frame = useRef<HTMLElement>(null);
  const last = useRef(zoom);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element && last.current !== zoom) {
      const growth = zoom / last.current;
      const { clientWidth, clientHeight, scrollLeft, scrollTop } = element;
      element.scrollLeft = (scrollLeft + clientWidth / 2) * growth - clientWidth / 2;
      element.scrollTop = (scrollTop + clientHeight / 2) * growth - clientHeight / 2;
    }
    last.current = zoom;
  }, [zoom]);
  return frame;
};

export interface ZoomablePictureProps {
  readonly drawing: Drawing;
  /** What the picture is, for those who do not see it. */
  readonly label: string;
  /** Name of the frame in which it moves. */
  readonly areaLabel: string;
}

/** A picture that fits its frame, and can be enlarged and moved within it. */
export const ZoomablePicture = ({ drawing, label, areaLabel }: ZoomablePictureProps) => {
  const words = useViewWords();
  const [step, setStep] = useState(0);
  const zoom = ZOOMS[step] ?? 1;
  const frame = useSteadyMiddle(zoom);
  const size = { '--zoom': zoom } as CSSProperties;
  return (
    <div className="result-picture">
      <section className="result-frame on-paper" ref={frame} {...REACHABLE} aria-label={areaLabel}>
        <div style={size}>
          <Picture drawing={drawing} label={label} />
        </div>
      </section>
      <div className="result-zoom panel" role="toolbar" aria-label={words.tools}>
        <ZoomButtons
          labels={words}
          onZoomIn={() => setStep(Math.min(step + 1, ZOOMS.length - 1))}
          onZoomOut={() => setStep(Math.max(step - 1, 0))}
          onFit={() => setStep(0)}
        />
      </div>
    </div>
  );
};
