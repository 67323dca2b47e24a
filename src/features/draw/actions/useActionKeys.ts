import { useKeys } from '../../../ui/useKeys';
import type { Action } from './action';

const isIn = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

/** Performs the action that a pressed key means: on the canvas any, elsewhere those that are meant for anywhere. */
export const useActionKeys = (actions: readonly Action[]): void =>
  useKeys((event) => {
    const onCanvas = isIn(event.target, '.canvas-keys');
    // what lies over the screen has keys of its own
    if (isIn(event.target, '.overlay')) return;
    const isMeant = (one: Action) => (onCanvas || one.anywhere) && one.keyTest?.(event);
    const action = actions.find((one) => isMeant(one) && (one.isEnabled?.() ?? true));
    if (!action) return;
    event.preventDefault();
    action.perform(event);
  });
