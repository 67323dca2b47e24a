import { createMarkedWorkshops } from './markedWorkshops';

/**
 * The workshops, by id, whose authors are named on this screen. Nobody is named until somebody says so, and it is
 * forgotten with the page: a projector shall not remember it until the next time.
 */
export const { store: namesShown, mark: showNames } = createMarkedWorkshops();
