import { type Remote, wrap } from 'comlink';
import { trustedScript } from './trusted';

/** One worker, started when it is first asked for, or before: later there may be no network to fetch it by. */
export interface Runner<W> {
  readonly start: () => void;
  /** Rejects when the worker's file cannot be fetched or run; the next question starts another one. */
  readonly ask: <T>(question: (remote: Remote<W>) => Promise<T>) => Promise<T>;
}

interface Running<W> {
  readonly remote: Remote<W>;
  /** Never resolves. */
  readonly failure: Promise<never>;
}

/** A runner for the worker at an address. */
export const createRunner = <W>(address: URL): Runner<W> => {
  let running: Running<W> | undefined;

  const begin = (): Running<W> => {
    const worker = new Worker(trustedScript(address), { type: 'module' });
    const failure = new Promise<never>((_, reject) => {
      worker.addEventListener('error', () => {
        running = undefined;
        worker.terminate();
        reject(new Error(`The worker at ${address.href} does not run.`));
      });
    });
    // whoever waits for an answer hears of it; between two calls nobody does
    failure.catch(() => undefined);
    return { remote: wrap<W>(worker), failure };
  };
  const started = () => {
    running ??= begin();
    return running;
  };

  return {
    start: () => void started(),
    ask: (question) => {
      const { remote, failure } = started();
      return Promise.race([question(remote), failure]);
    },
  };
};
