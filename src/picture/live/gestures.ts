import type { Point } from '../../domain/layout/shapes';
import type { Grip } from './holding';

/** What hands do on a drawing; points in px from its upper left corner. */
export interface Hand {
  readonly pan: (by: Point) => void;
  /** Makes it so many times as large; what lies at the point stays there. */
  readonly zoom: (factor: number, at: Point) => void;
  /** What is grabbed at the point moves with the hand instead of the drawing; undefined: nothing is. */
  readonly grab: (at: Point) => Grip | undefined;
  readonly tap: (at: Point, isFinger: boolean) => void;
  /** Null: nothing is pointed at any more. */
  readonly hover: (at: Point | null) => void;
}

/** Zoom per px that a wheel or two fingers on a touchpad turn; a pinch on a touchpad comes as small px with ctrl held. */
const WHEEL_RATE = 0.0018;
const PINCH_RATE = 0.01;
const PX_PER_LINE = 16;
/** So far a pointer may slip and still tap. */
const SLIP: Readonly<Record<string, number>> = { mouse: 4, pen: 6 };
const FINGER_SLIP = 10;

const wheelFactor = ({ deltaY, deltaMode, ctrlKey }: WheelEvent): number => {
  const px = deltaMode === WheelEvent.DOM_DELTA_LINE ? deltaY * PX_PER_LINE : deltaY;
  return Math.exp(-px * (ctrlKey ? PINCH_RATE : WHEEL_RATE));
};

const middle = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});

const spread = ([a, b]: readonly Point[]): number => (a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0);

/** Follows pointers and wheel on an element: one drags or moves what it has grabbed, two zoom. Returns how to stop. */
export const followHand = (element: HTMLElement, hand: Hand): (() => void) => {
  const down = new Map<number, Point>();
  /** Where the one pointer came down, as long as it has not slipped. */
  let still: Point | null = null;
  let held: { readonly grip: Grip; readonly from: Point } | null = null;

  const placeOf = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };

  const grabbed = (from: Point) => {
    const grip = hand.grab(from);
    return grip ? { grip, from } : null;
  };

  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    element.setPointerCapture(event.pointerId);
    still = down.size === 0 ? placeOf(event) : null;
    // a second finger means the drawing
    held?.grip.cancel();
    held = null;
    down.set(event.pointerId, placeOf(event));
    hand.hover(null);
  };

  const onMove = (event: PointerEvent) => {
    const at = placeOf(event);
    if (!down.has(event.pointerId)) {
      if (event.pointerType !== 'touch') hand.hover(at);
      return;
    }
    if (still && spread([still, at]) <= (SLIP[event.pointerType] ?? FINGER_SLIP)) return;
    if (still) held = grabbed(still);
    still = null;
    const before = [...down.values()];
    down.set(event.pointerId, at);
    if (held) {
      held.grip.move({ x: at.x - held.from.x, y: at.y - held.from.y });
      return;
    }
    const after = [...down.values()];
    const [from, to] = [middle(before), middle(after)];
    hand.pan({ x: to.x - from.x, y: to.y - from.y });
    const factor = spread(after) / spread(before);
    if (down.size === 2 && Number.isFinite(factor) && factor > 0) hand.zoom(factor, to);
  };

  const onUp = (event: PointerEvent) => {
    if (!down.delete(event.pointerId)) return;
    if (still && event.type === 'pointerup') hand.tap(still, event.pointerType === 'touch');
    still = null;
    if (event.type === 'pointerup') held?.grip.drop();
    else held?.grip.cancel();
    held = null;
  };

  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    hand.zoom(wheelFactor(event), placeOf(event));
  };

  const stopping = new AbortController();
  const { signal } = stopping;
  element.addEventListener('pointerdown', onDown, { signal });
  element.addEventListener('pointermove', onMove, { signal });
  element.addEventListener('pointerup', onUp, { signal });
  element.addEventListener('pointercancel', onUp, { signal });
  element.addEventListener('pointerleave', () => hand.hover(null), { signal });
  element.addEventListener('wheel', onWheel, { signal, passive: false });
  return () => stopping.abort();
};
