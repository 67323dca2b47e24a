import type { CanvasView } from '../../../canvas/view';
import { inReadingOrder, nearestTo, nextTowards, type Way } from '../../../domain/layout/direction';
import { linksOf } from '../../../domain/rules';
import { NEW_ACTOR_ROOM } from '../around';
import { centreOf } from '../canvasGestures';
import { onlyActor } from '../chosen';
import type { Drawing } from '../drawing';
import { goToActor } from '../keys/goTo';

/** The last step of a walk: the way back leads to where one came from. */
interface Step {
  readonly from: string;
  readonly to: string;
  readonly way: Way;
}

const lastSteps = new WeakMap<Drawing, Step>();

const isBack = (last: Step | undefined, at: string, way: Way): last is Step =>
  last?.to === at && last.way.x === -way.x && last.way.y === -way.y;

const linkedWith = (drawing: Drawing, id: string): Set<string> =>
  new Set(linksOf(drawing.content().links, id).flatMap(({ source, target }) => [source, target]));

const neighbourOf = (drawing: Drawing, at: string, way: Way): string | undefined => {
  const placed = drawing.placed();
  const here = placed.find(({ id }) => id === at);
  const last = lastSteps.get(drawing);
  if (isBack(last, at, way) && placed.some(({ id }) => id === last.from)) return last.from;
  return here && nextTowards(here, placed, way, linkedWith(drawing, at))?.id;
};

/** Goes from the chosen actor to its neighbour in a direction; with nothing chosen to whoever is nearest the middle. */
export const walk = (drawing: Drawing, view: CanvasView | null, way: Way): void => {
  const at = onlyActor(drawing);
  if (at === undefined) {
    const first = nearestTo(centreOf(view), drawing.placed());
    if (first) goToActor(drawing, view, first.id);
    return;
  }
  const to = neighbourOf(drawing, at, way);
  if (to === undefined) return;
  lastSteps.set(drawing, { from: at, to, way });
  goToActor(drawing, view, to);
};

/** Goes to the next (1) or the last (−1) actor as one reads a page; at the end it begins anew. */
export const readOn = (drawing: Drawing, view: CanvasView | null, step: 1 | -1): void => {
  const order = inReadingOrder(drawing.placed(), NEW_ACTOR_ROOM.height);
  const at = order.findIndex(({ id }) => id === onlyActor(drawing));
  const from = at < 0 && step < 0 ? 0 : at;
  const next = order[(from + step + order.length) % order.length];
  if (next) goToActor(drawing, view, next.id);
};

/** Goes to the first or the last actor as one reads a page. */
export const goToEnd = (drawing: Drawing, view: CanvasView | null, end: 'first' | 'last'): void => {
  const order = inReadingOrder(drawing.placed(), NEW_ACTOR_ROOM.height);
  const actor = end === 'first' ? order[0] : order.at(-1);
  if (actor) goToActor(drawing, view, actor.id);
};
