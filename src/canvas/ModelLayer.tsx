import type { Core } from 'cytoscape';
import { type ReactNode, useEffect, useRef } from 'react';

interface ModelLayerProps {
  readonly cy: Core;
  readonly className?: string;
  readonly children: ReactNode;
}

/** SVG in model units under or over the canvas; it moves with the view without being drawn again. */
export const ModelLayer = ({ cy, className = '', children }: ModelLayerProps) => {
  const group = useRef<SVGGElement>(null);
  useEffect(() => {
    const follow = () => {
      const { x, y } = cy.pan();
      group.current?.setAttribute('transform', `translate(${x} ${y}) scale(${cy.zoom()})`);
    };
    follow();
    cy.on('viewport', follow);
    return () => {
      cy.off('viewport', follow);
    };
  }, [cy]);
  return (
    <svg className={`model-layer ${className}`} aria-hidden="true">
      <g ref={group}>{children}</g>
    </svg>
  );
};
