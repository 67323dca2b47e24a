import './minimap/minimap.css';
import type { Core } from 'cytoscape';
import { type PointerEvent, useMemo, useRef } from 'react';
import type { Scale } from './minimap/surroundings';
import { MINIMAP, type Parts, useSurroundings } from './minimap/useSurroundings';

export interface MinimapProps {
  readonly cy: Core;
}

/** Brings the place under the pointer into the middle of the view. */
const goTo = (cy: Core, scale: Scale, event: PointerEvent): void => {
  const { left, top } = event.currentTarget.getBoundingClientRect();
  const { x, y } = scale.toModel({ x: event.clientX - left, y: event.clientY - top });
  cy.pan({ x: cy.width() / 2 - x * cy.zoom(), y: cy.height() / 2 - y * cy.zoom() });
};

/** Where the view is on a map that does not fit into it; a press there goes there. By keys one zooms and searches. */
export const Minimap = ({ cy }: MinimapProps) => {
  const dots = useRef<HTMLCanvasElement>(null);
  const frame = useRef<SVGRectElement>(null);
  const scale = useRef<Scale>(null);
  const parts = useMemo<Parts>(() => ({ dots, frame, scale }), []);
  const isShown = useSurroundings(cy, parts);
  const go = (event: PointerEvent) => {
    if (scale.current) goTo(cy, scale.current, event);
  };
  return (
    <div className="minimap panel" aria-hidden hidden={!isShown} data-testid="minimap">
      <div
        className="minimap-ground"
        style={{ width: MINIMAP.width, height: MINIMAP.height }}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          go(event);
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) go(event);
        }}
      >
        <canvas ref={dots} />
        <svg aria-hidden>
          <rect ref={frame} rx={3} />
        </svg>
      </div>
    </div>
  );
};
