import type { Core } from 'cytoscape';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Point } from '../domain/layout/shapes';
import { isOnSurface, pointIn } from './gestures/hand';
import { swallowWhile } from './gestures/swallowing';
import { actorAt, pullableAt, rimAt } from './rim';

/** A link being pulled: from an actor, to a screen point, perhaps over another actor. */
export interface Pull {
  readonly source: string;
  readonly to: Point;
  readonly over?: string;
}

/** What the pointer is about to do with links; the overlay draws it. */
export interface LinkGestureState {
  readonly hovered: string | null;
  readonly pull: Pull | null;
  /** The actor beside which a finger came down, where names are too small for pulling: it taps it, or moves the view. */
  readonly beside: string | null;
}

/** The pointer is about nothing. */
export const NO_LINK_GESTURE: LinkGestureState = { hovered: null, pull: null, beside: null };

/** Where the gesture and what is drawn of it meet. */
export type LinkGestureStore = StoreApi<LinkGestureState>;

/** What a pulled link means. */
export interface LinkGestureHandlers {
  /** Whether links are pulled now; else the hand does something else. */
  readonly isOn: () => boolean;
  readonly onLink: (source: string, target: string) => void;
  /** Dropped on empty space; `at` in screen px from the canvas's upper left corner. */
  readonly onLinkToEmpty: (source: string, at: Point) => void;
  /** Not pulled anywhere. */
  readonly onTap: (id: string) => void;
}

const MIN_PULL = 14;
/** On smaller cards a finger that wants to move the view could not help touching a rim. */
const SMALLEST_FOR_FINGERS = 0.4;
const DROP_SLACK = 10;

/** No link is pulled yet. */
export const createLinkGesture = (): LinkGestureStore =>
  createStore<LinkGestureState>()(() => NO_LINK_GESTURE);

/**
 * Lets links be pulled from the rims of actors, with a pen from anywhere on them. Listens in the capture phase on the
 * canvas's frame and takes the gesture before Cytoscape sees it, so that Cytoscape neither moves the actor nor pans.
 */
export const listenForLinks = (
  frame: HTMLElement,
  cy: Core,
  store: LinkGestureStore,
  handlers: LinkGestureHandlers,
): (() => void) => {
  const listening = new AbortController();
  let pointer: number | null = null;
  let start: Point = { x: 0, y: 0 };
  let last: Point = start;

  const letGo = (): void => {
    pointer = null;
    store.setState(NO_LINK_GESTURE);
  };

  const begin = (event: PointerEvent) => {
    if (pointer !== null) return letGo();
    // a second finger pinches: that, and what the first one began, is Cytoscape's
    if (!event.isPrimary) return;
    if (event.button !== 0 || event.shiftKey) return;
    if (!handlers.isOn() || !isOnSurface(event)) return;
    const at = pointIn(frame, event);
    const node = pullableAt(cy, at, event.pointerType);
    if (!node) return;
    pointer = event.pointerId;
    start = at;
    last = at;
    frame.setPointerCapture(pointer);
    event.stopPropagation();
    const [id, isFinger] = [node.id(), event.pointerType === 'touch'];
    if (isFinger && cy.zoom() < SMALLEST_FOR_FINGERS) store.setState({ beside: id });
    else store.setState({ hovered: id, pull: { source: id, to: at } });
  };

  const pulled = (source: string, to: Point): Pull => {
    const over = actorAt(cy, to, DROP_SLACK)?.id();
    return over && over !== source ? { source, to, over } : { source, to };
  };

  const move = (event: PointerEvent) => {
    const { pull, hovered, beside } = store.getState();
    if (beside && event.pointerId === pointer) {
      event.stopPropagation();
      const at = pointIn(frame, event);
      cy.panBy({ x: at.x - last.x, y: at.y - last.y });
      last = at;
    } else if (pull && event.pointerId === pointer) {
      event.stopPropagation();
      store.setState({ pull: pulled(pull.source, pointIn(frame, event)) });
    } else if (event.pointerType === 'mouse' && event.buttons === 0) {
      const isHere = handlers.isOn() && isOnSurface(event);
      const next = isHere ? (rimAt(cy, pointIn(frame, event), 'mouse')?.id() ?? null) : null;
      if (next !== hovered) store.setState({ hovered: next });
    }
  };

  const finish = (event: PointerEvent) => {
    const { pull, beside } = store.getState();
    if (event.pointerId !== pointer) return;
    letGo();
    if (!pull && !beside) return;
    event.stopPropagation();
    const at = pointIn(frame, event);
    const isTap = Math.hypot(at.x - start.x, at.y - start.y) < MIN_PULL;
    if (beside && isTap) handlers.onTap(beside);
    if (!pull) return;
    const { source, to, over } = pulled(pull.source, at);
    if (over) handlers.onLink(source, over);
    else if (isTap) handlers.onTap(source);
    else if (actorAt(cy, to, DROP_SLACK) === undefined) handlers.onLinkToEmpty(source, to);
  };

  const cancel = (event: PointerEvent) => {
    if (event.pointerId === pointer) letGo();
  };

  const options = { capture: true, signal: listening.signal };
  frame.addEventListener('pointerdown', begin, options);
  frame.addEventListener('pointermove', move, options);
  frame.addEventListener('pointerup', finish, options);
  frame.addEventListener('pointercancel', cancel, options);
  swallowWhile(frame, () => pointer !== null, listening.signal);
  return () => listening.abort();
};
