import type { CollectionReturnValue, Core, EventObject, NodeCollection, NodeSingular } from 'cytoscape';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type GuideLine, guidesFor } from '../../domain/layout/guides';
import { type Box, boxAround } from '../../domain/layout/placing';
import type { Point } from '../../domain/layout/shapes';

/** Why what is dragged stands where it stands, in model units. */
export type GuideStore = StoreApi<{ readonly lines: readonly GuideLine[] }>;

const NONE: { readonly lines: readonly GuideLine[] } = { lines: [] };
const NOT_SNAPPED: Point = { x: 0, y: 0 };
/** In screen px. */
const REACH = 6;

/** Nothing is dragged yet. */
export const createGuides = (): GuideStore => createStore<{ lines: readonly GuideLine[] }>()(() => NONE);

/** A drag: what moves, what it may stand in line with, and how far it has been pulled aside so far. */
interface Drag {
  readonly held: NodeSingular;
  readonly moving: NodeCollection;
  readonly others: readonly Box[];
  readonly aside: Point;
}

const boxOf = (node: NodeSingular): Box => ({
  ...node.position(),
  width: node.width(),
  height: node.height(),
});

const isInSight = (cy: Core, { x, y }: Point): boolean => {
  const { x1, y1, x2, y2 } = cy.extent();
  return x >= x1 && x <= x2 && y >= y1 && y <= y2;
};

const dragOf = (cy: Core, held: NodeSingular): Drag => {
  const moving: CollectionReturnValue = cy.nodes().filter((node) => node.grabbed());
  const others = cy.nodes().difference(moving).map(boxOf);
  return { held, moving, others: others.filter((box) => isInSight(cy, box)), aside: NOT_SNAPPED };
};

/** Whether whoever drags asks for a free hand, as with Alt held. */
const isFree = ({ originalEvent }: EventObject): boolean => originalEvent?.altKey === true;

/**
 * Draws what is dragged into line with what stands near it, and tells by which lines. The hand's own way is kept: only
 * the last pull aside is ever taken back. Returns how to stop.
 */
export const snapWhileDragging = (cy: Core, store: GuideStore, isOn: () => boolean): (() => void) => {
  let drag: Drag | null = null;

  const begin = ({ target }: EventObject) => {
    drag = isOn() ? dragOf(cy, target) : null;
  };
  const follow = (event: EventObject) => {
    if (!drag || event.target !== drag.held) return;
    const { moving, others, aside } = drag;
    const whole = boxAround(moving.map(boxOf));
    const byHand = { ...whole, x: whole.x - aside.x, y: whole.y - aside.y };
    const guides = isFree(event) ? { dx: 0, dy: 0, ...NONE } : guidesFor(byHand, others, REACH / cy.zoom());
    moving.shift({ x: guides.dx - aside.x, y: guides.dy - aside.y });
    drag = { ...drag, aside: { x: guides.dx, y: guides.dy } };
    store.setState({ lines: guides.lines });
  };
  const end = () => {
    drag = null;
    if (store.getState() !== NONE) store.setState(NONE, true);
  };

  cy.on('grabon', 'node', begin);
  cy.on('drag', 'node', follow);
  cy.on('freeon', 'node', end);
  return () => {
    cy.off('grabon', 'node', begin);
    cy.off('drag', 'node', follow);
    cy.off('freeon', 'node', end);
  };
};
