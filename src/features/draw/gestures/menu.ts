import type { CanvasView } from '../../../canvas/view';
import type { Point } from '../../../domain/layout/shapes';
import { select } from '../../../state/selection';
import type { Action, MenuOf } from '../actions/action';
import { centreOf } from '../canvasGestures';
import type { Drawing } from '../drawing';

/** Opens the menu of what is under the hand, which gets chosen first; one of several chosen means them all. */
export const openMenu = ({ store, selection }: Drawing, at: Point, id: string | null): void => {
  if (id === null) select(selection, []);
  else if (!selection.getState().ids.has(id)) select(selection, [id]);
  store.setState({ menuAt: at });
};

/** Opens the menu of what is chosen, beside it; with nothing chosen that of the ground in the middle of what is in sight. */
export const openMenuOfChosen = (drawing: Drawing, view: CanvasView | null): void => {
  const [first] = drawing.selection.getState().ids;
  const place = (first === undefined ? undefined : drawing.placeOf(first)) ?? centreOf(view);
  drawing.store.setState({ menuAt: view?.toScreen(place) ?? place });
};

/** What the menu would be opened on now. */
export const menuOf = (drawing: Drawing): MenuOf => {
  const [only, ...others] = drawing.selection.getState().ids;
  if (only === undefined) return 'ground';
  if (others.length > 0) return 'several';
  const { links, texts } = drawing.content();
  if (texts.some(({ id }) => id === only)) return 'text';
  return links.some(({ id }) => id === only) ? 'link' : 'actor';
};

/** What takes things away comes late, and only the long list of ways to arrange things after it. */
const rankOf = ({ id, group }: Action): number => {
  if (id === 'delete') return 1;
  return group === 'arrange' && id !== 'pin' ? 2 : 0;
};

/** The actions that a menu offers now. */
export const entriesOf = (actions: readonly Action[], of: MenuOf): Action[] =>
  actions
    .filter(({ inMenusOf, isEnabled }) => inMenusOf?.includes(of) && (isEnabled?.() ?? true))
    .sort((a, b) => rankOf(a) - rankOf(b));
