/** Longest stretch of work after which the page may answer: less than a person notices. */
const SLICE_MS = 40;

/** Lets the page answer, once the work since the last time has become long. */
export type Breathe = () => Promise<void>;

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

export const createBreathing = (): Breathe => {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE_MS) return;
    await nextTask();
    since = performance.now();
  };
};
