import type { Core } from 'cytoscape';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Point } from '../domain/layout/shapes';
import { isOnSurface, pointIn } from './gestures/hand';
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
}

export type LinkGestureStore = StoreApi<LinkGestureState>;

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
const DROP_SLACK = 10;

export const createLinkGesture = (): LinkGestureStore =>
  createStore<LinkGestureState>()(() => ({ hovered: null, pull: null }));

/**
 * Lets links be pulled from the rims of actors, with a pen from anywhere on them. Listens in the capture phase on the canvas's frame and takes the
 * gesture before Cytoscape sees it, so that Cytoscape neither moves the actor nor pans.
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

  const begin = (event: PointerEvent) => {
    if (pointer !== null || event.button !== 0 || event.shiftKey) return;
    if (!handlers.isOn() || !isOnSurface(event)) return;
    const at = pointIn(frame, event);
    const node = pullableAt(cy, at, event.pointerType);
    if (!node) return;
    pointer = event.pointerId;
    start = at;
    frame.setPointerCapture(pointer);
    event.stopPropagation();
    store.setState({ hovered: node.id(), pull: { source: node.id(), to: at } });
  };

  const pulled = (source: string, to: Point): Pull => {
    const over = actorAt(cy, to, DROP_SLACK)?.id();
    return over && over !== source ? { source, to, over } : { source, to };
  };

  const move = (event: PointerEvent) => {
    const { pull, hovered } = store.getState();
    if (pull && event.pointerId === pointer) {
      event.stopPropagation();
      store.setState({ pull: pulled(pull.source, pointIn(frame, event)) });
    } else if (event.pointerType === 'mouse' && event.buttons === 0) {
      const isHere = handlers.isOn() && isOnSurface(event);
      const next = isHere ? (rimAt(cy, pointIn(frame, event), 'mouse')?.id() ?? null) : null;
      if (next !== hovered) store.setState({ hovered: next });
    }
  };

  const finish = (event: PointerEvent) => {
    const { pull } = store.getState();
    if (event.pointerId !== pointer) return;
    pointer = null;
    store.setState({ pull: null, hovered: null });
    if (!pull) return;
    event.stopPropagation();
    const { source, to, over } = pulled(pull.source, pointIn(frame, event));
    if (over) handlers.onLink(source, over);
    else if (Math.hypot(to.x - start.x, to.y - start.y) < MIN_PULL) handlers.onTap(source);
    else if (actorAt(cy, to, DROP_SLACK) === undefined) handlers.onLinkToEmpty(source, to);
  };

  const cancel = (event: PointerEvent) => {
    if (event.pointerId !== pointer) return;
    pointer = null;
    store.setState({ pull: null, hovered: null });
  };

  /** The mouse and touch events that follow a pointer event of ours are not Cytoscape's either. */
  const swallow = (event: Event) => {
    if (pointer === null) return;
    event.stopPropagation();
    if (event.cancelable) event.preventDefault();
  };

  const options = { capture: true, signal: listening.signal };
  frame.addEventListener('pointerdown', begin, options);
  frame.addEventListener('pointermove', move, options);
  frame.addEventListener('pointerup', finish, options);
  frame.addEventListener('pointercancel', cancel, options);
  frame.addEventListener('mousedown', swallow, options);
  frame.addEventListener('touchstart', swallow, { ...options, passive: false });
  frame.addEventListener('touchmove', swallow, { ...options, passive: false });
  return () => listening.abort();
};
