import type { Core } from 'cytoscape';
import type { Point } from '../domain/layout/shapes';
import { look } from '../state/look';
import { comingBox } from './fast/filling';
import { prefersStillness } from './stillness';

const FIT_PADDING = 56;
const LARGEST_FIT = 1.25;
/** In a room even a small map fills the screen. */
const LARGEST_FIT_IN_ROOM = 2;
const ZOOM_STEP = 1.25;

/** What the screens around a canvas may ask of it. Screen points are px from the canvas's upper left corner. */
export interface CanvasView {
  readonly fit: () => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly toScreen: (at: Point) => Point;
  readonly toModel: (at: Point) => Point;
  readonly zoom: () => number;
  /** The middle of what is in sight, in model units. */
  readonly centre: () => Point;
  /** Moves the view no more than it takes for the place to come out from under a panel. */
  readonly uncover: (at: Point) => void;
  /** Whether it is higher than wide, as on a phone held upright. */
  readonly isTall: () => boolean;
  /** Moves the view, if it must, so that the place is well in sight. */
  readonly reveal: (at: Point) => void;
  /** The same as a short flight, so that one sees which way it went, and so near that names can be read; at once for those who want no motion. */
  readonly flyTo: (at: Point) => void;
  /** Brings the place into the middle, at a size at which names are read with ease. */
  readonly closeUp: (at: Point) => void;
  readonly onViewport: (listener: () => void) => () => void;
  /** Moves what is seen by so many px. */
  readonly shift: (by: Point) => void;
  /** Told when the canvas has become larger or smaller. */
  readonly onResize: (listener: () => void) => () => void;
}

/** How far the canvas is covered from each side, in px. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const REVEAL_MARGIN = 80;
const UNCOVER_MARGIN = 70;
const SMALLEST_REVEAL = 0.55;
const CLOSE_UP = 0.7;
const FLIGHT_MS = 180;

/** A part of the model, in model units. */
export interface ModelBox {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** What of the model is in sight, and how large. */
interface Viewport {
  readonly zoom: number;
  readonly pan: Point;
}

const NOT_COVERED: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** The part of the canvas that nothing covers, in px from its upper left corner. */
const freeBox = (cy: Core, { top, right, bottom, left }: Insets) => {
  const width = Math.max(1, cy.width() - left - right);
  const height = Math.max(1, cy.height() - top - bottom);
  return { left, top, width, height, middle: { x: left + width / 2, y: top + height / 2 } };
};

/** The smallest box around both. */
const around = (a: ModelBox, b: ModelBox): ModelBox => ({
  x1: Math.min(a.x1, b.x1),
  y1: Math.min(a.y1, b.y1),
  x2: Math.max(a.x2, b.x2),
  y2: Math.max(a.y2, b.y2),
});

/**
 * `insets` tells, each time it is asked, how far panels lie over the canvas; `ground`, what lies under the drawing and
 * is to be seen with it.
 */
export const createView = (
  cy: Core,
  insets: () => Insets = () => NOT_COVERED,
  ground: () => ModelBox | undefined = () => undefined,
): CanvasView => {
  const toScreen = ({ x, y }: Point): Point => ({
    x: x * cy.zoom() + cy.pan().x,
    y: y * cy.zoom() + cy.pan().y,
  });
  const toModel = ({ x, y }: Point): Point => ({
    x: (x - cy.pan().x) / cy.zoom(),
    y: (y - cy.pan().y) / cy.zoom(),
  });
  const middle = (): Point => freeBox(cy, insets()).middle;
  /** Where a part of the model is seen as large as it can be; never larger than `largest`. */
  const viewportOf = ({ x1, y1, x2, y2 }: ModelBox, largest: number): Viewport => {
    const room = freeBox(cy, insets());
    const padding = 2 * Math.min(FIT_PADDING, room.width / 10);
    const fitting = Math.min(
      (room.width - padding) / (x2 - x1),
      (room.height - padding) / (y2 - y1),
      largest,
    );
    const zoom = Math.max(fitting, cy.minZoom());
    const pan = { x: room.middle.x - (zoom * (x1 + x2)) / 2, y: room.middle.y - (zoom * (y1 + y2)) / 2 };
    return { zoom, pan };
  };
  const zoomBy = (factor: number): void => {
    cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle() });
  };
  const fit = (): void => {
    const drawn = cy.elements().empty() ? undefined : cy.elements();
    const boxes = [comingBox(cy) ?? drawn?.boundingBox(), ground()].filter((box) => box !== undefined);
    const all = boxes.length > 0 ? boxes.reduce(around) : undefined;
    const largest = look.getState().isProjector ? LARGEST_FIT_IN_ROOM : LARGEST_FIT;
    cy.viewport(all ? viewportOf(all, largest) : { zoom: 1, pan: middle() });
  };
  const isInSight = (at: Point): boolean => {
    const { x, y } = toScreen(at);
    const { left, top, width, height } = freeBox(cy, insets());
    const margin = Math.min(REVEAL_MARGIN, width / 4);
    return (
      x >= left + margin && y >= top + margin && x <= left + width - margin && y <= top + height - margin
    );
  };
  const centred = (at: Point, zoom: number): Viewport => {
    const { x, y } = middle();
    return { zoom, pan: { x: x - zoom * at.x, y: y - zoom * at.y } };
  };
  /** Zooms out while names stay legible, so that what was drawn stays in sight; pans where it is too much. */
  const viewportWith = (at: Point): Viewport | undefined => {
    if (isInSight(at)) return undefined;
    const place = { x1: at.x - 80, y1: at.y - 40, x2: at.x + 80, y2: at.y + 40 };
    const all = [cy.elements().boundingBox(), ground() ?? place].reduce(around, place);
    const room = freeBox(cy, insets());
    if (Math.min(room.width / (all.x2 - all.x1), room.height / (all.y2 - all.y1)) >= SMALLEST_REVEAL)
      return viewportOf(all, cy.zoom());
    return centred(at, cy.zoom());
  };
  const reveal = (at: Point): void => {
    const wanted = viewportWith(at);
    if (wanted) cy.viewport(wanted);
  };
  const flyTo = (at: Point): void => {
    cy.stop();
    const wanted = cy.zoom() < SMALLEST_REVEAL ? centred(at, CLOSE_UP) : viewportWith(at);
    if (!wanted) return;
    if (prefersStillness()) cy.viewport(wanted);
    else cy.animate({ ...wanted, duration: FLIGHT_MS, easing: 'ease-out' });
  };

  const uncover = (at: Point): void => {
    const { x, y } = toScreen(at);
    const { left, top, width, height } = freeBox(cy, insets());
    const margin = Math.min(UNCOVER_MARGIN, width / 4, height / 4);
    const within = (value: number, from: number, to: number) => Math.min(Math.max(value, from), to);
    const by = {
      x: within(x, left + margin, left + width - margin) - x,
      y: within(y, top + margin, top + height - margin) - y,
    };
    if (by.x !== 0 || by.y !== 0) cy.panBy(by);
  };

  return {
    toScreen,
    toModel,
    zoom: () => cy.zoom(),
    centre: () => toModel(middle()),
    isTall: () => cy.height() > cy.width(),
    fit,
    zoomIn: () => zoomBy(ZOOM_STEP),
    zoomOut: () => zoomBy(1 / ZOOM_STEP),
    reveal,
    flyTo,
    closeUp: (at) => {
      cy.viewport(centred(at, CLOSE_UP));
    },
    uncover,
    onViewport: (listener) => {
      cy.on('viewport resize', listener);
      return () => cy.off('viewport resize', listener);
    },
    shift: (by) => {
      cy.panBy(by);
    },
    onResize: (listener) => {
      cy.on('resize', listener);
      return () => cy.off('resize', listener);
    },
  };
};
