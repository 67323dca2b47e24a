/** Listeners and how to tell them. */
export interface Telling<T> {
  /** Joins a listener; returns how to leave. */
  readonly on: (listener: (news: T) => void) => () => void;
  readonly tell: (news: T) => void;
}

/**
 * Tells listeners in the order in which they joined, and of one thing before the next, also when a listener causes the
 * next while it is told of the first. One that throws does not keep the others from hearing: its error comes out of
 * `tell` when all have heard.
 */
export const createTelling = <T>(): Telling<T> => {
  const listeners = new Set<(news: T) => void>();
  const untold: T[] = [];
  let telling = false;
  const errors: unknown[] = [];

  const tellAll = (news: T) => {
    for (const listener of [...listeners]) {
      try {
        listener(news);
      } catch (error) {
        errors.push(error);
      }
    }
  };

  const tell = (news: T) => {
    untold.push(news);
    // the call that is telling already goes on to this one
    if (telling) return;
    telling = true;
    for (const next of untold) tellAll(next);
    untold.length = 0;
    telling = false;
    const failed = errors.splice(0);
    if (failed.length > 0) throw failed[0];
  };

  const on = (listener: (news: T) => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };

  return { on, tell };
};
