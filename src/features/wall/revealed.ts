import { createMarkedWorkshops } from '../../state/markedWorkshops';

/**
 * The workshops, by id, whose maps are shown on this page's wall. Every wall begins hidden, and it is forgotten with
 * the page: nobody's drawing shall be on the projector before the facilitator says so.
 */
export const { store: revealed, mark: reveal } = createMarkedWorkshops();
