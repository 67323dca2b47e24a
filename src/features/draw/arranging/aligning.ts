import { GLIDE } from '../../../canvas/MapCanvas';
import { type Axis, aligned, distributed, type Side } from '../../../domain/layout/align';
import type { NamedBox } from '../../../domain/layout/overlaps';
import type { Point } from '../../../domain/layout/shapes';
import type { Drawing } from '../drawing';
import { chosenActorIds } from './tidying';

/** The rooms of the chosen actors that may be moved. */
export const movableBoxes = (drawing: Drawing): NamedBox[] => {
  const chosen = chosenActorIds(drawing);
  return drawing
    .placed()
    .filter(({ id, pinned }) => chosen?.has(id) && !pinned)
    .map((actor) => {
      const { width, height } = drawing.cardOf(actor);
      return { id: actor.id, x: actor.x, y: actor.y, width, height };
    });
};

const rounded = (places: ReadonlyMap<string, Point>): Map<string, Point> =>
  new Map([...places].map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }]));

/** Brings a side of the chosen actors onto one line. */
export const alignChosen = (drawing: Drawing, side: Side): void =>
  drawing.move(rounded(aligned(movableBoxes(drawing), side)), GLIDE);

/** Makes equal gaps between the chosen actors. */
export const distributeChosen = (drawing: Drawing, axis: Axis): void =>
  drawing.move(rounded(distributed(movableBoxes(drawing), axis)), GLIDE);
