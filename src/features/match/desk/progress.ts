/** The share of what all answers could change at which the asking may stop. */
const ENOUGH = 0.95;

/** How far a sitting has come. */
export interface Progress {
  readonly done: number;
  /** The answers that suffice, those given among them. */
  readonly goal: number;
}

/**
 * How many answers suffice: the smallest number with which 95 % of the impact of all of them, given and open, is
 * reached. `done` holds the impacts of the answers given, `open` of the questions in the order in which they are asked.
 */
export const progressOf = (done: readonly number[], open: readonly number[]): Progress => {
  const sum = (impacts: readonly number[]) => impacts.reduce((total, impact) => total + impact, 0);
  const wanted = ENOUGH * (sum(done) + sum(open));
  let reached = sum(done);
  let more = 0;
  while (reached < wanted && more < open.length) reached += open[more++] ?? 0;
  return { done: done.length, goal: done.length + more };
};
