import type { MergedPlaces, PlacingTask } from '../domain/merge/placing';
import type { ComparingWorker } from './comparing.worker';
import address from './comparing.worker?worker&url';
import { createRunner } from './running';

const runner = createRunner<ComparingWorker>(new URL(address, import.meta.url));

/** Has the worker running before anything is asked: later there may be no network to fetch it by. */
export const startComparing = runner.start;

/** Finds places for what many maps say together, off the main thread. Rejects when no worker can be had. */
export const placeTogetherOffThread = (task: PlacingTask): Promise<MergedPlaces> =>
  runner.ask((remote) => remote.place(task));
