import type { Core, ElementDefinition } from 'cytoscape';
import type { Point } from '../domain/layout/shapes';
import { DIMMED } from './dimming';
import {
  type CanvasActor,
  type CanvasDrawing,
  type CanvasLink,
  type CanvasText,
  edgeElement,
  nodeElement,
  textElement,
} from './elements';
import { fill } from './fast/filling';
import { LANDMARK } from './landmark';
import { prefersStillness } from './stillness';

const TIDY_MS = 160;

type Element = ElementDefinition & { classes: string[] };

export interface ReconcileOptions {
  /** Actors glide to where they now stand, unless the user asked for no motion. */
  readonly glide?: boolean;
}

const sameClasses = (now: readonly string[], wanted: readonly string[]): boolean =>
  now.length === wanted.length && wanted.every((name) => now.includes(name));

/** Classes that belong to the reader, not to the drawing. */
const isPassing = (name: string): boolean => [LANDMARK, DIMMED].includes(name);

const place = (cy: Core, { id, x, y }: Point & { readonly id: string }, glide: boolean): void => {
  const node = cy.getElementById(id);
  if (node.empty()) return;
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
  const now = element.classes();
  const passing = now.filter(isPassing);
  if (!sameClasses(now, [...wanted.classes, ...passing])) element.classes([...wanted.classes, ...passing]);
};

type Thing = CanvasActor | CanvasLink | CanvasText;

/** What each canvas was told of its things: the same object again is the same thing, and nothing about it differs. */
const drawnByCore = new WeakMap<Core, ReadonlyMap<string, Thing>>();

const elementOf = (thing: Thing): Element => {
  if ('source' in thing) return edgeElement(thing);
  return 'text' in thing ? textElement(thing) : nodeElement(thing);
};

/** Brings what is on the canvas in line, and returns what is not on it. */
const refreshAll = (cy: Core, wanted: ReadonlyMap<string, Thing>): Element[] => {
  const drawn = drawnByCore.get(cy);
  const missing: Element[] = [];
  cy.elements()
    .filter((element) => !wanted.has(element.id()))
    .remove();
  for (const [id, thing] of wanted) {
    const isHere = cy.getElementById(id).nonempty();
    if (isHere && drawn?.get(id) === thing) continue;
    const element = elementOf(thing);
    if (isHere && !hasOtherEnds(cy, element)) {
      refresh(cy, element);
      continue;
    }
    if (isHere) cy.getElementById(id).remove();
    missing.push(element);
  }
  return missing;
};

/**
 * Makes the canvas show exactly this drawing, touching only what differs. An actor that is being dragged keeps its
 * place until it is dropped.
 */
export const reconcile = (
  cy: Core,
  { actors, texts = [], links }: CanvasDrawing,
  { glide = false }: ReconcileOptions = {},
): void => {
  const gliding = glide && !prefersStillness();
  const wanted = new Map<string, Thing>([...actors, ...texts, ...links].map((thing) => [thing.id, thing]));
  let missing: Element[] = [];
  cy.batch(() => {
    missing = refreshAll(cy, wanted);
  });
  drawnByCore.set(cy, wanted);
  fill(cy, missing, () => [...wanted.values()].map(elementOf));
  // Outside the batch: animations that start inside one never move.
  for (const node of [...actors, ...texts]) place(cy, node, gliding);
};
