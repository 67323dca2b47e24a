import { focusOn } from '../../../ui/focus';
import type { Drawing } from '../drawing';

/** Where whoever opens the list by key begins. */
export const NEW_ACTOR_FIELD = 'list-new-actor';

/** Opens the list and goes to its first field. */
export const showOutline = (drawing: Drawing): void => {
  drawing.store.setState({ panel: 'outline' });
  focusOn(NEW_ACTOR_FIELD);
};
