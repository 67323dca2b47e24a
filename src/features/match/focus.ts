import type { ActorRef } from '../../domain/entity';

export const QUESTIONS = 'match-questions';
export const CONTRADICTIONS = 'match-contradictions';
export const ACTORS = 'match-actors';
export const DECISIONS = 'match-decisions';

/** The tick of a class in the list, as an id of the page. */
export const tickId = (id: ActorRef): string => `match-tick-${id}`;
export const DESK = 'match-desk';
/** Where the questions stand one after the other, with what was decided last. */
export const TABLE = 'match-table';
/** The question on the table, or what stands there when the asking may stop. */
export const QUESTION = 'match-question';

/** The heading of a question in the list of questions, as an id of the page. */
export const rowId = (key: string): string => `match-row-${key}`;
