import { type Choice, choiceOf, sharedSettings } from '../compare/chosen';
import { type Entities, WORKSHOP_KEY } from '../entity';
import { sameValue } from '../value';
import { type View, viewOf } from './view';

export interface ChosenView {
  readonly choice: Choice;
  readonly view: View;
}

/** The maps that the workshop chose, laid together. */
export const chosenView = (entities: Entities): ChosenView => {
  const choice = choiceOf(entities);
  return { choice, view: viewOf(entities, { mapIds: choice.mapIds }) };
};

/**
 * Whether two states of a workshop, the later made from the earlier, have the same chosen view: true when nothing but
 * the workshop's own record differs, and not its choice of maps. A threshold that slides changes no more than that.
 */
export const hasSameView = (before: Entities, after: Entities): boolean => {
  if (before === after) return true;
  const [one, other] = [sharedSettings(before), sharedSettings(after)];
  if (before.size !== after.size || one.set !== other.set || !sameValue(one.maps, other.maps)) return false;
  for (const [key, record] of after) {
    if (key !== WORKSHOP_KEY && before.get(key) !== record) return false;
  }
  return true;
};
