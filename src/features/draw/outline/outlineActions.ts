import type { Action, ActionContext } from '../actions/action';

/** Showing the map as a list. */
export const outlineActions = (_context: ActionContext): Action[] => [];
