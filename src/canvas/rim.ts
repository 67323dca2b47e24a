import type { Core, NodeSingular } from 'cytoscape';
import type { Point } from '../domain/layout/shapes';

/** How far from an actor's border a link can be pulled out, in screen px. */
interface Reach {
  readonly outside: number;
  readonly inside: number;
}

const MOUSE: Reach = { outside: 9, inside: 6 };
/** A finger covers the border: more room outside, and the card itself stays for moving. */
const TOUCH: Reach = { outside: 18, inside: 2 };
/** The handle of a chosen actor: a round knob under its card. */
export const HANDLE_RADIUS = 13;
const HANDLE_DISTANCE = 20;

/** Of a card's height on the screen: on the rest of it the hand moves it, however small it is. */
const MOST_INSIDE = 0.25;

const reachOf = (pointerType: string): Reach => (pointerType === 'mouse' ? MOUSE : TOUCH);

/** Distance from the border of the actor's box in px; negative inside. */
const distanceToBox = (node: NodeSingular, { x, y }: Point): number => {
  const centre = node.renderedPosition();
  const dx = Math.abs(x - centre.x) - node.renderedWidth() / 2;
  const dy = Math.abs(y - centre.y) - node.renderedHeight() / 2;
  return dx > 0 && dy > 0 ? Math.hypot(dx, dy) : Math.max(dx, dy);
};

/** The class of words that lie on a map by themselves: no actor, and nothing to be linked. */
export const TEXT_CLASS = 'text';

/** Whether a node is an actor, and not mere words. */
export const isActor = (node: NodeSingular): boolean => !node.hasClass(TEXT_CLASS);

const topmost = (cy: Core, isHit: (node: NodeSingular) => boolean): NodeSingular | undefined => {
  const hits = cy.nodes().filter(isHit);
  return hits.empty() ? undefined : hits[hits.length - 1];
};

/** The topmost actor under a screen point. */
export const actorAt = (cy: Core, at: Point, slack = 0): NodeSingular | undefined =>
  topmost(cy, (node) => isActor(node) && distanceToBox(node, at) <= slack);

/** The topmost words under a screen point. */
export const textAt = (cy: Core, at: Point): NodeSingular | undefined =>
  topmost(cy, (node) => !isActor(node) && distanceToBox(node, at) <= 0);

/** Where the handle of an actor stands on the screen. */
export const handlePlace = (node: NodeSingular): Point => {
  const { x, y } = node.renderedPosition();
  return { x, y: y + node.renderedHeight() / 2 + HANDLE_DISTANCE };
};

const isOnHandle = (node: NodeSingular, { x, y }: Point): boolean => {
  const handle = handlePlace(node);
  return Math.hypot(handle.x - x, handle.y - y) <= HANDLE_RADIUS + 4;
};

/** The chosen actor, when it is the only one. */
export const onlyChosen = (cy: Core): NodeSingular | undefined => {
  const chosen = cy.nodes(':selected');
  const only = chosen.length === 1 ? chosen[0] : undefined;
  return only && isActor(only) ? only : undefined;
};

/** The actor from whose rim or handle a link would be pulled at this point. */
export const rimAt = (cy: Core, at: Point, pointerType: string): NodeSingular | undefined => {
  const chosen = onlyChosen(cy);
  if (chosen && isOnHandle(chosen, at)) return chosen;
  const { outside, inside } = reachOf(pointerType);
  const insideOf = (node: NodeSingular) => Math.min(inside, MOST_INSIDE * node.renderedHeight());
  const isWithin = (node: NodeSingular) => distanceToBox(node, at) < -insideOf(node);
  if (topmost(cy, (node) => isActor(node) && isWithin(node))) return undefined;
  return topmost(cy, (node) => isActor(node) && distanceToBox(node, at) <= outside && !isWithin(node));
};

/** The actor from which a link would be pulled at this point: a pen pulls from anywhere on it, whatever else moves it. */
export const pullableAt = (cy: Core, at: Point, pointerType: string): NodeSingular | undefined =>
  (pointerType === 'pen' ? actorAt(cy, at) : undefined) ?? rimAt(cy, at, pointerType);
