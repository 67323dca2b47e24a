import type { Insets, ModelBox } from '../../domain/layout/framing';
import type { Point } from '../../domain/layout/shapes';
import { look } from '../../state/look';
import type { Drawing } from '../drawing';
import { createCamera } from './camera';
import { develop, isFaded, strengthen, type Threshold } from './developing';
import { hit } from './hitting';
import { type Grip, type Held, paintHeld, placeOf } from './holding';
import { formatOf, lettersFor } from './lettering';
import { type LitIds, lightUp } from './lighting';
import { namesSeen } from './naming';
import { contentAt, type Parts, partsOf } from './parts';
import { createPrint, discard, lay, type Print } from './print';
import { roomOf } from './sheet';
import { createPace, type Work, workFor } from './slices';
import { covers, isSameView, toModel } from './viewport';

/** A drawing in a frame: what is in sight of it, and what stands out. Screen points in px from the frame's corner. */
export interface Live {
  readonly setDrawing: (drawing: Drawing, counts: ReadonlyMap<string, number> | undefined) => void;
  readonly setK: (k: number) => void;
  readonly setLit: (ids: LitIds) => void;
  /** The part to be shown at first, in model units; undefined: all of it. */
  readonly setPart: (part: ModelBox | undefined) => void;
  readonly setSize: (width: number, height: number) => void;
  readonly repaint: () => void;
  readonly pan: (by: Point) => void;
  readonly zoom: (factor: number, at?: Point) => void;
  readonly fit: () => void;
  readonly reveal: (place: Point) => void;
  /** The id of what lies at a place, `reach` px beside it at most. */
  readonly at: (place: Point, reach: number) => string | null;
  /** Takes the actor at a place into the hand; undefined where there is none. `onDrop` is told its new place in the model. */
  readonly grab: (place: Point, onDrop: (id: string, place: Point) => void) => Grip | undefined;
  readonly destroy: () => void;
}

/** The view must have kept still for so long before it is painted anew. */
const STILL_MS = 110;
/** The first picture is waited for: so long a frame may work on it. */
const FIRST_MS = 22;
/** Room around what is in sight, as a share of the shorter side. */
const MARGIN_SHARE = 0.1;
/** What is being painted, and for which print. */
interface Developing {
  readonly print: Print;
  readonly work: Work;
}

/** `insets` tells, each time it is asked, how far panels lie over the frame. */
export const createLive = (frame: HTMLElement, insets: () => Insets): Live => {
  const pace = createPace();
  let parts: Parts | null = null;
  let counts: ReadonlyMap<string, number> | undefined;
  let k = 1;
  let lit: LitIds = { lit: new Set(), alone: new Set() };
  let format = formatOf(0, 0);

  let front: Print | null = null;
  let isStale = false;
  let developing: Developing | null = null;
  let strengthening: Work | null = null;
  let litShown: { readonly print: Print; readonly lit: LitIds; readonly held: Held | null } | null = null;
  let held: Held | null = null;
  let asked = 0;
  let lastFrame = 0;

  const threshold = (): Threshold => ({ counts, k });

  const ask = () => {
    frame.dataset['rest'] = 'false';
    asked ||= requestAnimationFrame(step);
  };

  const camera = createCamera({
    size: () => format,
    insets,
    content: (zoom) => parts && contentAt(parts, namesSeen(parts.cards, zoom, lettersFor(format))),
    onMove: ask,
  });

  const soil = () => {
    isStale = true;
    if (developing && developing.print !== front) discard(developing.print);
    developing = null;
    strengthening = null;
    ask();
  };

  const start = (current: Parts) => {
    const print = createPrint();
    const viewport = camera.viewport();
    // the very first one is the sooner there the smaller it is
    const margin = front ? Math.ceil(MARGIN_SHARE * Math.min(format.width, format.height)) : 0;
    print.projection = { viewport, format, margin };
    print.shown = namesSeen(current.cards, viewport.zoom, lettersFor(format));
    print.element.dataset['shown'] = String(front === null);
    frame.append(print.element);
    lay(print, viewport);
    // and is seen as it is being painted
    front ??= print;
    isStale = false;
    developing = { print, work: develop(print, current, threshold()) };
  };

  const light = (print: Print, current: Parts) => {
    if (held) paintHeld(print, current, held);
    else lightUp(print, current, lit, lettersFor(format));
    litShown = { print, lit, held };
  };

  const isLitShown = (print: Print | null): boolean =>
    litShown !== null && litShown.print === print && litShown.lit === lit && litShown.held === held;

  const show = (print: Print, current: Parts) => {
    if (held?.isDropped) held = null;
    light(print, current);
    lay(print, camera.viewport());
    print.element.dataset['shown'] = 'true';
    if (front && front !== print) discard(front);
    front = print;
    strengthening = null;
  };

  const isWanted = (now: number, current: Parts): boolean => {
    if (!front || isStale) return true;
    const viewport = camera.viewport();
    const inSight = roomOf({ viewport, format, margin: 0 });
    if (!covers(roomOf(front.projection), inSight, current.content)) return true;
    return now - camera.movedAt() > STILL_MS && !isSameView(front.projection.viewport, viewport);
  };

  /** What answers the hand comes before what only makes it sharper. Returns how many ms are left. */
  const answer = (current: Parts, ms: number): number => {
    if (!front) return ms;
    if (front.k !== k) strengthening ??= strengthen(front, current, threshold());
    const { isDone, left } = strengthening ? workFor(strengthening, ms) : { isDone: true, left: ms };
    if (isDone) strengthening = null;
    if (!isLitShown(front)) light(front, current);
    return left;
  };

  const goOn = (current: Parts, now: number, ms: number) => {
    if (!developing && isWanted(now, current)) start(current);
    if (!developing || ms <= 0) return;
    const { print, work } = developing;
    if (!workFor(work, ms).isDone) return;
    developing = null;
    show(print, current);
  };

  const isAtRest = (): boolean =>
    !(camera.isFlying() || developing || strengthening || isStale) &&
    front?.k === k &&
    isLitShown(front) &&
    isSameView(front.projection.viewport, camera.viewport());

  const step = (now: number) => {
    asked = 0;
    pace.took(lastFrame ? now - lastFrame : 0);
    lastFrame = now;
    camera.step(now);
    if (!parts || format.width === 0) return;
    if (front) lay(front, camera.viewport());
    const isFirst = front === null || developing?.print === front;
    goOn(parts, now, isFirst ? FIRST_MS : answer(parts, pace.budget()));
    if (!isAtRest()) {
      ask();
      return;
    }
    lastFrame = 0;
    frame.dataset['rest'] = 'true';
  };

  const at = (place: Point, reach: number): string | null => {
    if (!parts) return null;
    const shown = front?.shown ?? new Map();
    const target = { parts, shown, isFaded: (id: string) => isFaded(id, threshold()) };
    const { zoom } = camera.viewport();
    return hit(target, toModel(camera.viewport(), place), reach / zoom);
  };

  const hold = (wanted: Held | null): void => {
    held = wanted;
    ask();
  };

  const grab: Live['grab'] = (place, onDrop) => {
    const id = at(place, 0);
    if (id === null || !parts?.figures.has(id)) return undefined;
    return {
      move: ({ x, y }) => {
        const { zoom } = camera.viewport();
        hold({ id, by: { x: x / zoom, y: y / zoom }, isDropped: false });
      },
      drop: () => {
        const to = held && parts && placeOf(parts, held);
        if (!held || !to) return;
        hold({ ...held, isDropped: true });
        onDrop(id, to);
        soil();
      },
      cancel: () => hold(null),
    };
  };

  const stopLooking = look.subscribe((now, before) => {
    if (now.isProjector !== before.isProjector) soil();
  });

  return {
    setDrawing: (drawing, counted) => {
      const wasEmpty = !parts?.cards.length;
      parts = partsOf(drawing, counted);
      counts = counted;
      if (wasEmpty && format.width > 0) camera.fit();
      soil();
    },
    setK: (wanted) => {
      k = wanted;
      ask();
    },
    setLit: (wanted) => {
      lit = wanted;
      ask();
    },
    setPart: camera.setPart,
    setSize: (width, height) => {
      const before = camera.room();
      format = formatOf(width, height);
      camera.resized(before);
      soil();
    },
    repaint: soil,
    pan: camera.pan,
    zoom: camera.zoom,
    fit: camera.fit,
    reveal: camera.reveal,
    at,
    grab,
    destroy: () => {
      cancelAnimationFrame(asked);
      stopLooking();
      if (developing) discard(developing.print);
      if (front) discard(front);
    },
  };
};
