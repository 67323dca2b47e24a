import type { Core, EdgeSingular } from 'cytoscape';
import { distanceToSegment } from '../../domain/layout/segments';
import type { Point } from '../../domain/layout/shapes';
import { actorAt, textAt } from '../rim';

/** Where an event happened, in px from the upper left corner of the canvas. */
export const pointIn = (frame: HTMLElement, { clientX, clientY }: MouseEvent): Point => {
  const { left, top } = frame.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
};

/** Whether an event is meant for the drawing, not for what floats above it. */
export const isOnSurface = ({ target }: Event): boolean =>
  target instanceof Element && target.closest('.canvas-surface') !== null;

/** How near to a link a hand has to be, in screen px. */
const LINK_REACH = 12;

/** A link is drawn as a straight line or a gentle bow through its middle. */
const distanceToLink = (link: EdgeSingular, at: Point): number => {
  const [from, middle, to] = [
    link.renderedSourceEndpoint(),
    link.renderedMidpoint(),
    link.renderedTargetEndpoint(),
  ];
  return Math.min(distanceToSegment(at, { from, to: middle }), distanceToSegment(at, { from: middle, to }));
};

const linkAt = (cy: Core, at: Point): string | undefined => {
  let nearest: { readonly id: string; readonly distance: number } | undefined;
  for (const link of cy.edges().toArray()) {
    const distance = distanceToLink(link, at);
    if (distance <= (nearest?.distance ?? LINK_REACH)) nearest = { id: link.id(), distance };
  }
  return nearest?.id;
};

/** Id of the actor, the words or the link under a screen point; null on empty ground. */
export const thingAt = (cy: Core, at: Point): string | null =>
  (actorAt(cy, at) ?? textAt(cy, at))?.id() ?? linkAt(cy, at) ?? null;
