import { type Remote, wrap } from 'comlink';
import type { TidyWorker } from './tidy.worker';
import address from './tidy.worker?worker&url';
import { trustedScript } from './trusted';

type Tidy = TidyWorker['tidy'];

interface Running {
  readonly remote: Remote<TidyWorker>;
  /** Never resolves: rejects when the worker's file cannot be fetched or run. */
  readonly failure: Promise<never>;
}

let running: Running | undefined;

const start = (): Running => {
  const worker = new Worker(trustedScript(new URL(address, import.meta.url)), { type: 'module' });
  const failure = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => {
      // the next call starts another one
      running = undefined;
      worker.terminate();
      reject(new Error('The worker that tidies does not run.'));
    });
  });
  // whoever waits for an answer hears of it; between two calls nobody does
  failure.catch(() => undefined);
  return { remote: wrap<TidyWorker>(worker), failure };
};

/** Has the worker at hand before it is asked for anything: later there may be no network to fetch it by. */
export const startTidying = (): void => {
  running ??= start();
};

/**
 * Tidies off the main thread, so that the page answers meanwhile. Types without a shape are cards. Rejects when no
 * worker can be had, as without a network.
 */
export const tidyOffThread = async (...args: Parameters<Tidy>): Promise<ReturnType<Tidy>> => {
  running ??= start();
  const { remote, failure } = running;
  return Promise.race([remote.tidy(...args), failure]);
};
