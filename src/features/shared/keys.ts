import type { Point } from '../../domain/layout/shapes';
import type { MergedActor } from '../../domain/merge/view';
import type { Undo } from '../../state/undo';
import type { Deciding } from './deciding';

export interface KeyContext {
  readonly undo: Pick<Undo, 'undo' | 'redo'>;
  readonly deciding: Pick<Deciding, 'nudge'>;
  /** The chosen actor. */
  readonly actor: MergedActor | undefined;
  readonly letGo: () => void;
}

const STEP = 8;
const LARGE_STEP = 40;

const ARROWS: ReadonlyMap<string, Point> = new Map([
  ['ArrowLeft', { x: -1, y: 0 }],
  ['ArrowRight', { x: 1, y: 0 }],
  ['ArrowUp', { x: 0, y: -1 }],
  ['ArrowDown', { x: 0, y: 1 }],
]);

/** Arrow keys move what is chosen only where they have nothing else to do. */
const isOnMap = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest('.drawing-canvas, .pick-row') !== null;

const withControl = (event: KeyboardEvent, context: KeyContext): (() => void) | undefined => {
  const key = event.key.toLowerCase();
  if (key === 'y' || (key === 'z' && event.shiftKey)) return context.undo.redo;
  return key === 'z' ? context.undo.undo : undefined;
};

/** What a pressed key means on this screen. */
export const keyAction = (event: KeyboardEvent, context: KeyContext): (() => void) | undefined => {
  if (event.ctrlKey || event.metaKey) return withControl(event, context);
  if (event.key === 'Escape') return context.letGo;
  const way = ARROWS.get(event.key);
  const { actor, deciding } = context;
  if (!way || !actor || !isOnMap(event)) return undefined;
  const step = event.shiftKey ? LARGE_STEP : STEP;
  return () => deciding.nudge(actor, { x: way.x * step, y: way.y * step });
};
