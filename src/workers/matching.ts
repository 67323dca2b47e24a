import type { MatchingWorker } from './matching.worker';
import address from './matching.worker?worker&url';
import { createRunner } from './running';

type Suggest = MatchingWorker['suggest'];
type AlikeTo = MatchingWorker['alike'];

const runner = createRunner<MatchingWorker>(new URL(address, import.meta.url));

/** Has the worker running before anything is asked: later there may be no network to fetch it by. */
export const startMatching = runner.start;

/** Which classes may be the same, found off the main thread. Rejects when no worker can be had. */
export const suggestOffThread = (...args: Parameters<Suggest>): Promise<ReturnType<Suggest>> =>
  runner.ask((remote) => remote.suggest(...args));

/** Whom a name may mean; rejects like suggesting. */
export const alikeOffThread = (...args: Parameters<AlikeTo>): Promise<ReturnType<AlikeTo>> =>
  runner.ask((remote) => remote.alike(...args));

/** Code of the municipality that a name speaks of, if it does; rejects like suggesting. */
export const municipalityOffThread = (name: string): Promise<string | undefined> =>
  runner.ask((remote) => remote.municipality(name));
