import type { CanvasView } from '../../canvas/view';
import type { Point } from '../../domain/layout/shapes';
import { aroundOf } from './around';
import type { Drawing } from './drawing';

const ORIGIN: Point = { x: 0, y: 0 };

/** The middle of what is in sight. */
export const centreOf = (view: CanvasView | null): Point => view?.centre() ?? ORIGIN;

/** The next free place near the middle of what is in sight. */
export const freePlaceIn = (drawing: Drawing, view: CanvasView | null): Point =>
  drawing.freePlace(aroundOf(centreOf(view), centreOf(view), view?.isTall() ?? false));

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
