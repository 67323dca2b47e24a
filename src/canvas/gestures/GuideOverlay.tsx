import type { Core } from 'cytoscape';
import { useStore } from 'zustand';
import { ModelLayer } from '../ModelLayer';
import type { GuideStore } from './snapping';

interface GuideOverlayProps {
  readonly cy: Core;
  readonly guides: GuideStore;
}

/** Thin lines that show with what a dragged actor stands in line. */
export const GuideOverlay = ({ cy, guides }: GuideOverlayProps) => {
  const { lines } = useStore(guides);
  if (lines.length === 0) return null;
  return (
    <ModelLayer cy={cy}>
      {lines.map(({ from, to }) => (
        <line
          key={`${from.x} ${from.y} ${to.x} ${to.y}`}
          className="guide-line"
          x1={from.x}
          y1={from.y}
          x2={to.x}
          y2={to.y}
        />
      ))}
    </ModelLayer>
  );
};
