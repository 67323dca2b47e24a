import type { Action, ActionContext } from '../actions/action';

/** Choosing many, copying, pasting, and the menu of what is chosen. */
export const gestureActions = (_context: ActionContext): Action[] => [];
