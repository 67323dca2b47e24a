import type { Core } from 'cytoscape';
import {
  centredOn,
  fitting,
  freeRoom,
  type Insets,
  isWellWithin,
  type ModelBox,
  type Room,
  type Viewport,
  wayInto,
  zoomToFit,
} from '../domain/layout/framing';
import type { Point } from '../domain/layout/shapes';
import { look } from '../state/look';
import { comingBox } from './fast/filling';
import { joined } from './fast/sheet';
import { prefersStillness } from './stillness';

const LARGEST_FIT = 1.25;
/** In a room even a small map fills the screen. */
const LARGEST_FIT_IN_ROOM = 2;
const ZOOM_STEP = 1.25;
/** Smaller than this, names are no longer read. */
const SMALLEST_REVEAL = 0.55;
const CLOSE_UP = 0.7;
const FLIGHT_MS = 180;

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
  /**
   * The same as a short flight, so that one sees which way it went, and so near that names can be read; at once for those
   * who want no motion.
   */
  readonly flyTo: (at: Point) => void;
  /** Brings the place into the middle, at a size at which names are read with ease. */
  readonly closeUp: (at: Point) => void;
  readonly onViewport: (listener: () => void) => () => void;
  /** Moves what is seen by so many px. */
  readonly shift: (by: Point) => void;
  /** Told when the canvas has become larger or smaller. */
  readonly onResize: (listener: () => void) => () => void;
}

const NOT_COVERED: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

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
  const room = (): Room => freeRoom({ width: cy.width(), height: cy.height() }, insets());
  const centred = (at: Point, zoom: number): Viewport => centredOn(at, zoom, room());
  const zoomBy = (factor: number): void => {
    cy.zoom({ level: cy.zoom() * factor, renderedPosition: room().middle });
  };
  const fit = (): void => {
    const drawn = cy.elements().empty() ? undefined : cy.elements();
    const boxes = [comingBox(cy) ?? drawn?.boundingBox(), ground()].filter((box) => box !== undefined);
    const all = boxes.reduce<ModelBox | null>(joined, null);
    const largest = look.getState().isProjector ? LARGEST_FIT_IN_ROOM : LARGEST_FIT;
    cy.viewport(
      all ? fitting(all, room(), { least: cy.minZoom(), most: largest }) : { zoom: 1, pan: room().middle },
    );
  };
  /** Zooms out while names stay legible, so that what was drawn stays in sight; pans where it is too much. */
  const viewportWith = (at: Point): Viewport | undefined => {
    const here = room();
    if (isWellWithin(here, toScreen(at))) return undefined;
    const place = { x1: at.x - 80, y1: at.y - 40, x2: at.x + 80, y2: at.y + 40 };
    const all = [cy.elements().boundingBox(), ground() ?? place].reduce(joined, place);
    return zoomToFit(all, here) >= SMALLEST_REVEAL
      ? fitting(all, here, { least: cy.minZoom(), most: cy.zoom() })
      : centred(at, cy.zoom());
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
    const by = wayInto(room(), toScreen(at));
    if (by.x !== 0 || by.y !== 0) cy.panBy(by);
  };

  return {
    toScreen,
    toModel,
    zoom: () => cy.zoom(),
    centre: () => toModel(room().middle),
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
      let [width, height] = [cy.width(), cy.height()];
      // Cytoscape also tells of a size that is as it was, a moment after it has begun to look
      const compare = () => {
        if (cy.width() === width && cy.height() === height) return;
        [width, height] = [cy.width(), cy.height()];
        listener();
      };
      cy.on('resize', compare);
      return () => cy.off('resize', compare);
    },
  };
};
