import { createRunner } from './running';
import type { TidyWorker } from './tidy.worker';
import address from './tidy.worker?worker&url';

type Tidy = TidyWorker['tidy'];

const runner = createRunner<TidyWorker>(new URL(address, import.meta.url));

/** Has the worker at hand before it is asked for anything. */
export const startTidying = runner.start;

/**
 * Tidies off the main thread, so that the page answers meanwhile. Types without a shape are cards. Rejects when no
 * worker can be had, as without a network.
 */
export const tidyOffThread = (...args: Parameters<Tidy>): Promise<ReturnType<Tidy>> =>
  runner.ask((remote) => remote.tidy(...args));
