import { type Change, squash } from '../../../domain/change';
import { setFields } from '../../../domain/commands/records';
import type { Actor } from '../../../domain/entity';
import { recordKey } from '../../../domain/recordKeys';
import { chosenActors } from '../chosen';
import type { Drawing } from '../drawing';

/** Whether all the chosen actors stay where they are when the map is tidied. */
export const areAllPinned = (drawing: Drawing): boolean => {
  const chosen = chosenActors(drawing);
  return chosen.length > 0 && chosen.every(({ pinned }) => pinned);
};

/** Pins the chosen actors where they stand, or lets go of them when all are pinned: one step of undo. */
export const togglePinned = (drawing: Drawing): void => {
  const { workshop, mapId } = drawing;
  const pinned = areAllPinned(drawing) ? undefined : true;
  const placeById = new Map(drawing.placed().map(({ id, x, y }) => [id, { x, y }]));
  const step = ({ id }: Actor): Change =>
    // what stands pinned must have a place of its own
    setFields(workshop.entities(), recordKey(mapId, id), { ...placeById.get(id), pinned });
  workshop.commit(chosenActors(drawing).reduce((change, actor) => squash(change, step(actor)), {} as Change));
};
