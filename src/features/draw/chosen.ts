import type { Actor } from '../../domain/entity';
import type { Drawing } from './drawing';

/** The chosen actors, in the order of the map. */
export const chosenActors = (drawing: Drawing): Actor[] => {
  const { ids } = drawing.selection.getState();
  return drawing.content().actors.filter(({ id }) => ids.has(id));
};

/** Whether there is an actor among what is chosen. */
export const hasChosenActor = (drawing: Drawing): boolean => {
  const { ids } = drawing.selection.getState();
  return drawing.content().actors.some(({ id }) => ids.has(id));
};

/** Id of the actor that is chosen, when it is the only thing. */
export const onlyActor = (drawing: Drawing): string | undefined => {
  const [only, ...others] = drawing.selection.getState().ids;
  const isActor = drawing.content().actors.some(({ id }) => id === only);
  return others.length === 0 && isActor ? only : undefined;
};
