import { answersToEnough } from '../../../domain/match/suggest/enough';

/** How far a sitting has come. */
export interface Progress {
  readonly done: number;
  /** The answers that suffice, those given among them. */
  readonly goal: number;
}

/** How many answers suffice: `given` holds the gains of the answers given, `open` of the questions as they are asked. */
export const progressOf = (given: readonly number[], open: readonly number[]): Progress => ({
  done: given.length,
  goal: given.length + answersToEnough(open, given),
});
