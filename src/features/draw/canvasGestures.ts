import type { CanvasView } from '../../canvas/view';
import type { Point } from '../../domain/layout/shapes';
import { type Around, aroundOf } from './around';
import type { Drawing } from './drawing';

const ORIGIN: Point = { x: 0, y: 0 };

/** The middle of what is in sight. */
export const centreOf = (view: CanvasView | null): Point => view?.centre() ?? ORIGIN;

/** What is in sight, from its middle on. */
const inSight = (view: CanvasView | null): Around =>
  aroundOf(centreOf(view), centreOf(view), view?.isTall() ?? false);

/** The next free place near the middle of what is in sight. */
export const freePlaceIn = (drawing: Drawing, view: CanvasView | null): Point =>
  drawing.freePlace(inSight(view));

/** The same for a new actor; where places say something, it waits below the ground. */
export const unchosenPlaceIn = (drawing: Drawing, view: CanvasView | null): Point =>
  drawing.unchosenPlace(inSight(view));

/** Opens the name field for a new actor, perhaps one that is linked to another at once. */
export const startNamingAt = (
  drawing: Drawing,
  view: CanvasView | null,
  at: Point,
  linkedTo?: string,
): void => {
  const around = aroundOf(at, centreOf(view), view?.isTall() ?? false);
  drawing.store.setState({
    naming: { what: 'new', at, around, ...(linkedTo ? { linkedTo } : {}) },
    connecting: null,
  });
};

/** Opens it where nobody has chosen a place, and brings that into sight. */
export const startNamingAnywhere = (drawing: Drawing, view: CanvasView | null): void => {
  const at = unchosenPlaceIn(drawing, view);
  view?.reveal(at);
  startNamingAt(drawing, view, at);
};

/** Those that follow in a zone were meant for it as the first was; all others have no place of anybody's choice. */
export const nextPlace = (drawing: Drawing, around: Around, last: Point): Point =>
  drawing.placeInZoneOf(last) ?? drawing.unchosenPlace(around);
