import { type Remote, wrap } from 'comlink';
import type { TidyWorker } from './tidy.worker';
import address from './tidy.worker?worker&url';
import { trustedScript } from './trusted';

let remote: Remote<TidyWorker> | undefined;

type Tidy = TidyWorker['tidy'];

/** Tidies off the main thread, so that the page answers meanwhile. Types without a shape are cards. */
export const tidyOffThread = (...args: Parameters<Tidy>): Promise<ReturnType<Tidy>> => {
  remote ??= wrap<TidyWorker>(
    new Worker(trustedScript(new URL(address, import.meta.url)), { type: 'module' }),
  );
  return remote.tidy(...args);
};
