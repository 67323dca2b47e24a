import type { ActorRef } from '../../domain/entity';

export const QUESTIONS = 'match-questions';
export const ACTORS = 'match-actors';
export const DECISIONS = 'match-decisions';

/** The tick of a class in the list, as an id of the page. */
export const tickId = (id: ActorRef): string => `match-tick-${id}`;

const takesFocus = (id: string): boolean => {
  const element = document.getElementById(id);
  element?.focus();
  return element !== null && element === document.activeElement;
};

/** Puts the focus on the first of these that is there to be seen, once what had it is gone. */
export const focusOn = (...ids: readonly string[]): void => {
  requestAnimationFrame(() => ids.find(takesFocus));
};
