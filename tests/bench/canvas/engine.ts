import type { CanvasDrawing } from '../../../src/canvas/elements';
import type { Entities } from '../../../src/domain/entity';
import type { Point } from '../../../src/domain/layout/shapes';

/** A map on the page, drawn by one of those that are compared. */
export interface Shown {
  /** Where an actor stands, in px of the page. */
  readonly placeOf: (id: string) => Point;
  readonly select: (ids: readonly string[]) => void;
  /** Adds an actor with a link to another one. */
  readonly add: (id: string, at: Point, linkedTo: string) => void;
  /** Everything is there and at rest. */
  readonly atRest: () => boolean;
}

/** What draws: all of them get the same map, and paint it as they would in an app. */
export interface Engine {
  /** Resolves in the frame that paints the map first, after it was drawn. */
  readonly open: (stage: HTMLElement, entities: Entities, drawing: CanvasDrawing) => Promise<Shown>;
}

export const FONT = '500 14px "Inter Variable", system-ui, sans-serif';
export const LARGEST_ZOOM = 1.25;
export const MARGIN = 56;
