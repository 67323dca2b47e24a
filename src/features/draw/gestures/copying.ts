import type { CanvasView } from '../../../canvas/view';
import { squash } from '../../../domain/change';
import { type Clip, clipOf, linesOf, type Pasting, pasteClip } from '../../../domain/commands/copy';
import { centreOf, type Point } from '../../../domain/layout/shapes';
import { words } from '../../../i18n';
import { type Copied, clipboard } from '../../../state/clipboard';
import { newId } from '../../../state/id';
import { select } from '../../../state/selection';
import type { Undo } from '../../../state/undo';
import { say } from '../../../ui/toasts';
import { centreOf as centreOfView } from '../canvasGestures';
import type { Drawing } from '../drawing';
import { removeAndSay } from '../telling/removing';

interface Place {
  readonly drawing: Drawing;
  readonly view: CanvasView | null;
}

const chosenClip = (drawing: Drawing): Clip =>
  clipOf(drawing.workshop.entities(), drawing.content(), drawing.placed(), drawing.selection.getState().ids);

/** Keeps the chosen actors for pasting. Returns them as text for other programs; undefined when there are none. */
export const copyChosen = (drawing: Drawing): string | undefined => {
  const clip = chosenClip(drawing);
  if (clip.actors.length === 0) return undefined;
  const text = linesOf(clip);
  clipboard.setState({ copied: { clip, text, mapId: drawing.mapId } });
  say(words('gestures')('copied', { count: clip.actors.length }));
  return text;
};

/** The same, and takes them off the map. */
export const cutChosen = (drawing: Drawing, undo: Undo): string | undefined => {
  const text = copyChosen(drawing);
  if (text !== undefined) removeAndSay(drawing, drawing.selection.getState().ids, undo);
  return text;
};

const put = ({ drawing, view }: Place, clip: Clip, near: Point, twins = false): Pasting => {
  const { workshop, mapId, cardOf } = drawing;
  const placed = drawing.placed();
  const options = { newId, near, cardOf, placed, twins };
  // a place pointed at is chosen; everywhere else those that come wait where places say something
  const isChosen = drawing.store.getState().menuAt !== null && !twins;
  const pasting = pasteClip(workshop.entities(), mapId, clip, {
    ...options,
    ...(isChosen ? {} : { waitingShift: drawing.waitingShift }),
  });
  workshop.commit(squash(pasting.change, pasting.added.length > 0 ? drawing.byHand() : {}));
  select(drawing.selection, [...pasting.added, ...pasting.reused]);
  const added = new Set(pasting.added);
  const places = drawing.placed().filter(({ id }) => added.has(id));
  if (places.length > 0) view?.reveal(centreOf(places));
  return pasting;
};

const tell = ({ added, reused }: Pasting): void => {
  const t = words('gestures');
  const news = added.length > 0 ? t('pasted', { count: added.length }) : t('pastedNone');
  say(reused.length > 0 ? `${news} ${t('wereThere', { count: reused.length })}` : news);
};

/** Where the menu is open, where things were cut from, or the middle of what is in sight. */
const placeFor = ({ drawing, view }: Place, { clip, mapId }: Copied): Point => {
  const { menuAt } = drawing.store.getState();
  if (menuAt && view) return view.toModel(menuAt);
  return mapId === drawing.mapId ? centreOf(clip.actors) : centreOfView(view);
};

/** Pastes what was copied on this page, from whichever map. */
export const pasteCopied = (place: Place): void => {
  const { copied } = clipboard.getState();
  if (copied) tell(put(place, copied.clip, placeFor(place, copied)));
};

/** Pastes text that came with the system's clipboard: our own means what was copied, other text goes to the entry line. */
export const pasteText = (place: Place, text: string): void => {
  const { copied } = clipboard.getState();
  // line ends change on their way through some systems' clipboards
  const isOurs = text.trim() === '' || text.replaceAll('\r\n', '\n') === copied?.text;
  if (isOurs) pasteCopied(place);
  else place.drawing.store.setState({ line: { text } });
};

/** A second one of each chosen actor, beside the first ones. */
export const duplicateChosen = (place: Place): void => {
  const clip = chosenClip(place.drawing);
  if (clip.actors.length > 0) put(place, clip, centreOf(clip.actors), true);
};
