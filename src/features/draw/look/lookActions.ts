import type { Action, ActionContext } from '../actions/action';

/** How the app looks. */
export const lookActions = (_context: ActionContext): Action[] => [];
