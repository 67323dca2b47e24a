import type { Core, ElementDefinition } from 'cytoscape';
import { type CanvasDrawing, edgeElement, nodeElement } from './elements';

const TIDY_MS = 160;

type Element = ElementDefinition & { classes: string[] };

export interface ReconcileOptions {
  /** Actors glide to where they now stand, unless the user asked for no motion. */
  readonly glide?: boolean;
}

const prefersStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

const sameClasses = (now: readonly string[], wanted: readonly string[]): boolean =>
  now.length === wanted.length && wanted.every((name) => now.includes(name));

/** Classes that belong to the pointer and the reader, not to the drawing. */
const isPassing = (name: string): boolean => name === 'lit';

const place = (cy: Core, wanted: Element, glide: boolean): void => {
  const node = cy.getElementById(wanted.data.id ?? '');
  const { x, y } = wanted.position ?? { x: 0, y: 0 };
  const now = node.position();
  if (node.grabbed() || (now.x === x && now.y === y)) return;
  node.stop(true);
  if (glide) node.animate({ position: { x, y }, duration: TIDY_MS, easing: 'ease-out' });
  else node.position({ x, y });
};

/** Link ends cannot be changed in place. */
const hasOtherEnds = (cy: Core, wanted: Element): boolean => {
  const edge = cy.getElementById(wanted.data.id ?? '');
  return (
    edge.isEdge() &&
    (edge.data('source') !== wanted.data.source || edge.data('target') !== wanted.data.target)
  );
};

const refresh = (cy: Core, wanted: Element): void => {
  const element = cy.getElementById(wanted.data.id ?? '');
  for (const [name, value] of Object.entries(wanted.data)) {
    if (element.data(name) !== value) element.data(name, value);
  }
  if (!('badge' in wanted.data)) element.removeData('badge');
  const now = element.classes();
  const passing = now.filter(isPassing);
  if (!sameClasses(now, [...wanted.classes, ...passing])) element.classes([...wanted.classes, ...passing]);
};

/**
 * Makes the canvas show exactly this drawing, touching only what differs. An actor that is being dragged keeps its
 * place until it is dropped.
 */
export const reconcile = (
  cy: Core,
  drawing: CanvasDrawing,
  { glide = false }: ReconcileOptions = {},
): void => {
  const gliding = glide && !prefersStillness();
  const nodes = drawing.actors.map(nodeElement);
  const edges = drawing.links.map(edgeElement);
  const wanted = new Set([...nodes, ...edges].map((element) => element.data.id));
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    for (const edge of edges) if (hasOtherEnds(cy, edge)) cy.getElementById(edge.data.id ?? '').remove();
    for (const element of [...nodes, ...edges]) {
      if (cy.getElementById(element.data.id ?? '').empty()) cy.add(element);
      else refresh(cy, element);
    }
  });
  // Outside the batch: animations that start inside one never move.
  for (const node of nodes) place(cy, node, gliding);
};
