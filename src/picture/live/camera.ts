import {
  fitting,
  freeRoom,
  type Insets,
  isWellWithin,
  type ModelBox,
  type Room,
  type Viewport,
} from '../../domain/layout/framing';
import type { Size } from '../../domain/layout/placing';
import type { Point } from '../../domain/layout/shapes';
import { look } from '../../state/look';
import { onTheWay, panned, toScreen, zoomedAbout } from './viewport';

/** What a camera asks whenever it is to show something. */
export interface CameraSubject {
  /** How large the frame is, in px. */
  readonly size: () => Size;
  /** How far panels lie over the frame, in px. */
  readonly insets: () => Insets;
  /** Everything there is when it is seen at a zoom; null: nothing is known yet. */
  readonly content: (zoom: number) => ModelBox | null;
  /** The view has changed, or is about to. */
  readonly onMove: () => void;
}

/** What is in sight of a drawing, and how that changes. Screen points in px from the frame's corner. */
export interface Camera {
  readonly viewport: () => Viewport;
  /** When the view last changed, as `performance.now()`. */
  readonly movedAt: () => number;
  readonly isFlying: () => boolean;
  /** Goes on with a flight. */
  readonly step: (now: number) => void;
  readonly pan: (by: Point) => void;
  readonly zoom: (factor: number, at?: Point) => void;
  /** Shows all of it, or the part that was asked for. */
  readonly fit: () => void;
  /** The part to be shown instead of all of it, in model units. */
  readonly setPart: (part: ModelBox | undefined) => void;
  readonly reveal: (place: Point) => void;
  /** The frame had another size before: all is shown again, or what was in the middle stays there. */
  readonly resized: (before: Room) => void;
  readonly room: () => Room;
}

const LARGEST_ZOOM = 3;
const SMALLEST_ZOOM = 0.02;
const LARGEST_FIT = 1.25;
/** In a room even a small drawing fills the screen. */
const LARGEST_FIT_IN_ROOM = 2;
const FLIGHT_MS = 180;

const clampedZoom = (zoom: number): number => Math.max(SMALLEST_ZOOM, Math.min(LARGEST_ZOOM, zoom));

const prefersStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

const limits = () => ({
  least: SMALLEST_ZOOM,
  most: look.getState().isProjector ? LARGEST_FIT_IN_ROOM : LARGEST_FIT,
});

/** A camera that shows the model's origin until it is told what to show. */
export const createCamera = ({ size, insets, content, onMove }: CameraSubject): Camera => {
  let viewport: Viewport = { zoom: 1, pan: { x: 0, y: 0 } };
  let movedAt = Number.NEGATIVE_INFINITY;
  /** The user chose what to see. */
  let isChosen = false;
  let part: ModelBox | undefined;
  let flight: { readonly from: Viewport; readonly to: Viewport; readonly start: number } | null = null;

  const room = (): Room => freeRoom(size(), insets());
  const show = (wanted: Viewport): void => {
    flight = null;
    viewport = wanted;
    movedAt = performance.now();
    onMove();
  };
  const choose = (wanted: Viewport): void => {
    isChosen = true;
    show(wanted);
  };
  const fitAll = (): void => {
    const all = part ?? content(1);
    if (!all) return;
    isChosen = false;
    const { zoom } = fitting(all, room(), limits());
    // from afar names are larger than their cards, and shall not be cut off
    show(fitting(part ?? content(zoom) ?? all, room(), limits()));
  };
  const middleTo = (from: Point, to: Point): Viewport =>
    panned(viewport, { x: to.x - from.x, y: to.y - from.y });

  return {
    viewport: () => viewport,
    movedAt: () => movedAt,
    isFlying: () => flight !== null,
    step: (now) => {
      if (!flight) return;
      const share = Math.min(1, (now - flight.start) / FLIGHT_MS);
      viewport = share === 1 ? flight.to : onTheWay(flight.from, flight.to, share * (2 - share));
      movedAt = now;
      if (share === 1) flight = null;
    },
    pan: (by) => choose(panned(viewport, by)),
    zoom: (factor, at = room().middle) =>
      choose(zoomedAbout(viewport, clampedZoom(viewport.zoom * factor), at)),
    fit: fitAll,
    setPart: (wanted) => {
      if (wanted === part) return;
      part = wanted;
      fitAll();
    },
    reveal: (place) => {
      const at = toScreen(viewport, place);
      if (isWellWithin(room(), at)) return;
      const to = middleTo(at, room().middle);
      if (prefersStillness()) {
        choose(to);
        return;
      }
      isChosen = true;
      flight = { from: viewport, to, start: performance.now() };
      onMove();
    },
    resized: (before) => {
      if (isChosen) show(middleTo(before.middle, room().middle));
      else fitAll();
    },
    room,
  };
};
