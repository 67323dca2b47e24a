import type { CanvasView } from '../../../canvas/view';
import { select } from '../../../state/selection';
import { announce } from '../../../ui/toasts';
import type { Drawing } from '../drawing';
import { actorLabel } from '../labels';

/** Chooses an actor, flies to it and has it read out. */
export const goToActor = (drawing: Drawing, view: CanvasView | null, id: string): void => {
  const content = drawing.content();
  const actor = content.actors.find((one) => one.id === id);
  const at = drawing.placeOf(id);
  if (!actor || !at) return;
  select(drawing.selection, [id]);
  view?.flyTo(at);
  announce(actorLabel(actor, content, drawing.kinds().actors));
};
