import type { Core } from 'cytoscape';

/** Zoom per px that a wheel or two fingers on a touchpad turn; a pinch on a touchpad comes as small px with ctrl held. */
const WHEEL_RATE = 0.0018;
const PINCH_RATE = 0.01;
const PX_PER_LINE = 16;

const factorOf = ({ deltaY, deltaMode, ctrlKey }: WheelEvent): number => {
  const px = deltaMode === WheelEvent.DOM_DELTA_LINE ? deltaY * PX_PER_LINE : deltaY;
  return Math.exp(-px * (ctrlKey ? PINCH_RATE : WHEEL_RATE));
};

/**
 * Zooms towards the pointer, a fifth for each notch of a mouse wheel: Cytoscape's own zooming takes every even wheel
 * for a coarse one and crawls. Returns how to stop.
 */
export const zoomByWheel = (cy: Core): (() => void) => {
  // Cytoscape listens on its container in the capture phase: only what stands around it hears first.
  const surface = cy.container()?.parentElement;
  if (!surface) return () => undefined;
  const zoom = (event: WheelEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const { left, top } = surface.getBoundingClientRect();
    const renderedPosition = { x: event.clientX - left, y: event.clientY - top };
    cy.zoom({ level: cy.zoom() * factorOf(event), renderedPosition });
  };
  const options = { capture: true, passive: false } as const;
  surface.addEventListener('wheel', zoom, options);
  return () => surface.removeEventListener('wheel', zoom, options);
};
