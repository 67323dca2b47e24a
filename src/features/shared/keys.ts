import type { MergedActor } from '../../domain/merge/view';
import type { Undo } from '../../state/undo';
import { arrowStep, isRedo, isUndo } from '../../ui/keys';
import type { Deciding } from './deciding';

export interface KeyContext {
  readonly undo: Pick<Undo, 'undo' | 'redo'>;
  readonly deciding: Pick<Deciding, 'nudge'>;
  /** The chosen actor. */
  readonly actor: MergedActor | undefined;
  readonly letGo: () => void;
}

/** Arrow keys move what is chosen only where they have nothing else to do. */
const isOnMap = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest('.live-drawing, .pick-row') !== null;

/** What a pressed key means on this screen. */
export const keyAction = (event: KeyboardEvent, context: KeyContext): (() => void) | undefined => {
  const { actor, deciding, undo, letGo } = context;
  if (isUndo(event)) return undo.undo;
  if (isRedo(event)) return undo.redo;
  if (event.key === 'Escape') return letGo;
  const step = arrowStep(event);
  return step && actor && isOnMap(event) ? () => deciding.nudge(actor, step) : undefined;
};
