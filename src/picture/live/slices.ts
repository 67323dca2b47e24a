/** Work done bit by bit. What it yields is how many ms the browser will need later to carry out what was painted. */
export type Work = Generator<number, void>;

/** How many ms one frame may work, at most and at least; frames that come late make it less. */
const MOST_MS = 9;
const LEAST_MS = 2;
const LATE_MS = 40;
const SOONER = 1.25;

/** How long a frame may work: less while frames come late, more again when they are in time. */
export const createPace = () => {
  let budget = MOST_MS;
  return {
    budget: (): number => budget,
    /** Tells how long the last frame took, in ms. */
    took: (ms: number): void => {
      budget = ms > LATE_MS ? Math.max(LEAST_MS, budget / 2) : Math.min(MOST_MS, budget * SOONER);
    },
  };
};

/** Goes on with the work for so many ms; what is left of them, or `done`. */
export const workFor = (work: Work, ms: number): { readonly isDone: boolean; readonly left: number } => {
  const start = performance.now();
  let later = 0;
  for (;;) {
    const { done, value } = work.next();
    later += value ?? 0;
    const left = ms - later - (performance.now() - start);
    if (done) return { isDone: true, left };
    if (left <= 0) return { isDone: false, left: 0 };
  }
};
