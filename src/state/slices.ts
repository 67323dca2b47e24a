import type { Steps } from '../domain/steps';

/** Half of what a frame has at 60 a second: the other half is for whoever draws it. */
const SLICE_MS = 8;

/** Gives the main thread back for a moment. */
export const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Does all steps, and gives the main thread back between slices of them; what is short is done before this returns. */
export const inSlices = async <T>(steps: Steps<T>): Promise<T> => {
  for (;;) {
    const start = performance.now();
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() - start < SLICE_MS);
    await aMoment();
  }
};
