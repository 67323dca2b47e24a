import type { Action, ActionContext } from '../actions/action';

/** What can be done with networks. */
export const networkActions = (_context: ActionContext): Action[] => [];
