import type { ActorRef } from '../../domain/entity';

export const QUESTIONS = 'match-questions';
export const ACTORS = 'match-actors';
export const DECISIONS = 'match-decisions';

/** The tick of a class in the list, as an id of the page. */
export const tickId = (id: ActorRef): string => `match-tick-${id}`;
