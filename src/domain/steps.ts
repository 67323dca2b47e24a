/** A long piece of work in steps: between any two of them the device may see to something else. */
export type Steps<T> = Generator<void, T, void>;

/** Does all steps in one go. */
export const finished = <T>(steps: Steps<T>): T => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};
