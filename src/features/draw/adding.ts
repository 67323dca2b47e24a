import type { Actor, RosterEntry } from '../../domain/entity';
import type { Point } from '../../domain/layout/shapes';
import { alreadyDrawn, entryNamed } from '../../domain/suggest';
import { words } from '../../i18n';
import { select } from '../../state/selection';
import { say } from '../../ui/toasts';
import type { Beside, Drawing } from './drawing';

/** Who was named: a new actor, or one that stood on the map already. */
export interface Named {
  readonly actor: Actor;
  readonly isNew: boolean;
}

/** The actor on the map that goes by this name, or that is the known one that was picked. */
export const alreadyNamed = (drawing: Drawing, name: string, picked?: RosterEntry): Actor | undefined =>
  alreadyDrawn(drawing.content().actors, name, picked ?? entryNamed(drawing.roster(), name));

/** Chooses who stands on the map already, and links them as a new actor would have been. */
const choose = (drawing: Drawing, actor: Actor, { linkedTo }: Beside): Named => {
  if (linkedTo) drawing.link(linkedTo, actor.id);
  select(drawing.selection, [actor.id]);
  return { actor, isNew: false };
};

/** Adds an actor where the author wants it; nobody is added twice. Undefined for an empty name. */
export const addOnce = (
  drawing: Drawing,
  name: string,
  at: Point,
  beside: Beside = {},
): Named | undefined => {
  const already = alreadyNamed(drawing, name, beside.entry);
  if (already) return choose(drawing, already, beside);
  const actor = drawing.add(name, at, beside);
  return actor && { actor, isNew: true };
};

/** Says of a name that it is there already; what is new is told like every change. */
export const tellNamed = ({ actor: { name }, isNew }: Named): void => {
  if (!isNew) say(words('steps')('already', { name }));
};
