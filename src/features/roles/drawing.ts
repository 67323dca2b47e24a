import type { Entities } from '../../domain/entity';
import { colouredByGroup } from '../../domain/merge/coloured';
import { overlayDrawing, sharedDrawing } from '../../domain/merge/drawing';
import type { View } from '../../domain/merge/view';
import type { Drawing } from '../../picture/drawing';
import { mergedPicture } from '../../picture/mergedPicture';
import type { Basis } from './basis';
import type { Known } from './parts';

/** What the roles are of, with the actors of each group in its colour. */
export const rolesDrawing = (view: View, records: Entities, basis: Basis, known: Known): Drawing => {
  const drawing =
    basis === 'all' ? overlayDrawing(view, 1, records) : sharedDrawing(view, known.thresholds, records);
  return mergedPicture(colouredByGroup(drawing, known.lookOf));
};

/** What a group is made of, its links among them, stands out: 1, and 0 for all else. */
export const standingOf = (
  { actors, links }: Drawing,
  members: readonly string[],
): ReadonlyMap<string, number> => {
  const inside = new Set(members);
  return new Map([
    ...actors.map(({ id }) => [id, Number(inside.has(id))] as const),
    ...links.map(({ id, source, target }) => [id, Number(inside.has(source) && inside.has(target))] as const),
  ]);
};
