import type { Core } from 'cytoscape';
import type { Point } from '../../domain/layout/shapes';
import { isOnSurface, pointIn, thingAt } from './hand';

/** What a long press or a right click means. */
export interface MenuHandlers {
  /** `at` in screen px from the canvas's upper left corner; `id` of what is there, null on empty ground. */
  readonly onMenu: (at: Point, id: string | null) => void;
  /** The press became a long one: what it had begun is over. */
  readonly onHeld: () => void;
}

const HOLD_MS = 500;
/** A finger never rests quite still. */
const STILL_PX = 8;

/**
 * Asks for the menu of what is under a finger or pen that is held still, and under a right click. Returns whether the
 * press that is ending was a long one, and how to stop.
 */
export const listenForMenu = (
  frame: HTMLElement,
  cy: Core,
  { onMenu, onHeld }: MenuHandlers,
): { readonly wasHeld: () => boolean; readonly stop: () => void } => {
  const listening = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pressed: { readonly pointer: number; readonly at: Point } | null = null;
  let held = false;

  const ask = (at: Point) => onMenu(at, thingAt(cy, at));
  const forget = () => {
    clearTimeout(timer);
    pressed = null;
  };
  const hold = (at: Point) => {
    forget();
    held = true;
    onHeld();
    ask(at);
  };
  const begin = (event: PointerEvent) => {
    const isFirst = pressed === null && event.isPrimary;
    forget();
    held = false;
    // a second finger pinches
    if (!isFirst || event.pointerType === 'mouse' || !isOnSurface(event)) return;
    const at = pointIn(frame, event);
    pressed = { pointer: event.pointerId, at };
    timer = setTimeout(() => hold(at), HOLD_MS);
  };
  const move = (event: PointerEvent) => {
    if (event.pointerId !== pressed?.pointer) return;
    const { x, y } = pointIn(frame, event);
    if (Math.hypot(x - pressed.at.x, y - pressed.at.y) > STILL_PX) forget();
  };
  /** Browsers ask for their own menu on a right click, and some on a long press: ours stands in its place. */
  const instead = (event: MouseEvent) => {
    if (!isOnSurface(event)) return;
    event.preventDefault();
    if (pressed) hold(pressed.at);
    else if (!held) ask(pointIn(frame, event));
  };
  /** A held actor shall not follow the finger any more, nor the ground. */
  const swallow = (event: Event) => {
    if (!held) return;
    event.stopPropagation();
    if (event.cancelable) event.preventDefault();
  };

  const options = { capture: true, signal: listening.signal };
  frame.addEventListener('pointerdown', begin, options);
  frame.addEventListener('pointermove', move, options);
  frame.addEventListener('pointerup', forget, options);
  frame.addEventListener('pointercancel', forget, options);
  frame.addEventListener('contextmenu', instead, options);
  frame.addEventListener('touchmove', swallow, { ...options, passive: false });
  return {
    wasHeld: () => held,
    stop: () => {
      forget();
      listening.abort();
    },
  };
};
