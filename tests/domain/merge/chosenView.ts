import type { Choice } from '../../../src/domain/compare/chosen';
import type { Entities } from '../../../src/domain/entity';
import { chosenMaps } from '../../../src/domain/merge/chosen';
import { type View, viewOf } from '../../../src/domain/merge/view';

/** The maps that the workshop chose, laid together in one go. */
export const chosenView = (entities: Entities): { readonly choice: Choice; readonly view: View } => {
  const { choice, how } = chosenMaps(entities);
  return { choice, view: viewOf(entities, how) };
};
