import type { CanvasView } from '../../../canvas/view';
import { words } from '../../../i18n';
import { select } from '../../../state/selection';
import { say } from '../../../ui/toasts';
import { aroundOf } from '../around';
import { centreOf } from '../canvasGestures';
import type { Drawing } from '../drawing';
import { addsSomething, addWriting, type Writing } from './writing';

/** So many new ones are shown by showing all. */
const MANY = 12;

const revealNew = (drawing: Drawing, view: CanvasView, { newActors, last }: Writing): void => {
  if (newActors.length >= MANY) view.fit();
  const shown = newActors.length >= MANY ? [] : [newActors.at(-1)?.id, last];
  for (const id of shown) {
    const at = id === undefined ? undefined : drawing.placeOf(id);
    if (at) view.reveal(at);
  }
};

/** Chooses whom the last line begins with, so that the next key goes on from there, and brings what is new into sight. */
const showNew = (drawing: Drawing, view: CanvasView | null, writing: Writing): void => {
  if (writing.last !== undefined) select(drawing.selection, [writing.last]);
  if (view) revealNew(drawing, view, writing);
};

const nameOf = (drawing: Drawing, id: string | undefined): string =>
  drawing.content().actors.find((actor) => actor.id === id)?.name ?? '';

/** Adds what was written and shows it; who stands on the map already is only shown. Resolves when all of it is there. */
export const addAndShow = async (
  drawing: Drawing,
  view: CanvasView | null,
  writing: Writing,
): Promise<void> => {
  const middle = centreOf(view);
  if (!addsSomething(writing)) say(words('entry')('already', { name: nameOf(drawing, writing.last) }));
  const added = addWriting(drawing, writing, aroundOf(middle, middle, view?.isTall() ?? false));
  // what is there at once is shown at once
  if (added) await added;
  showNew(drawing, view, writing);
};
