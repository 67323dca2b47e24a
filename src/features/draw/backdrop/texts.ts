import type { CanvasView } from '../../../canvas/view';
import { setFields } from '../../../domain/commands/records';
import { addText } from '../../../domain/commands/texts';
import type { TextLabel } from '../../../domain/entity';
import type { Point } from '../../../domain/layout/shapes';
import { recordKey } from '../../../domain/recordKeys';
import { words } from '../../../i18n';
import { newId } from '../../../state/id';
import { select } from '../../../state/selection';
import { focusOn } from '../../../ui/focus';
import { announce } from '../../../ui/toasts';
import { freePlaceIn } from '../canvasGestures';
import type { Drawing } from '../drawing';

/** Where the words of the chosen text are written. */
export const TEXT_FIELD = 'text-on-map';

/** The words on the map that an id stands for; undefined for actors and links. */
export const textOf = (drawing: Drawing, id: string): TextLabel | undefined =>
  drawing.content().texts.find((text) => text.id === id);

/** The words on the map that are chosen, when they are the only thing. */
export const chosenText = (drawing: Drawing): TextLabel | undefined => {
  const [only, ...others] = drawing.selection.getState().ids;
  return only !== undefined && others.length === 0 ? textOf(drawing, only) : undefined;
};

/** Chooses words on the map and goes on writing them. */
export const editText = (drawing: Drawing, id: string): void => {
  select(drawing.selection, [id]);
  focusOn(TEXT_FIELD);
};

/** Puts words on the map, ready to be written over. */
export const startText = (drawing: Drawing, view: CanvasView | null): void => {
  const t = words('backdrop');
  const { menuAt } = drawing.store.getState();
  const { x, y }: Point = menuAt && view ? view.toModel(menuAt) : freePlaceIn(drawing, view);
  const id = newId();
  const text = { id, text: t('text'), x: Math.round(x), y: Math.round(y) };
  drawing.workshop.commit(addText(drawing.mapId, text));
  announce(t('textAdded'));
  editText(drawing, id);
};

/** Other words in place of those on the map; what is typed within a second is one step of undo. */
export const writeText = ({ workshop, mapId }: Drawing, id: string, text: string): void =>
  workshop.commit(setFields(workshop.entities(), recordKey(mapId, id), { text }), 'user', {
    gesture: `type:${id}:text`,
  });
