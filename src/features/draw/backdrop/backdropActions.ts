import type { Action, ActionContext } from '../actions/action';

/** What can be done with the backdrop and with words on the map. */
export const backdropActions = (_context: ActionContext): Action[] => [];
