import { createRunner } from './running';
import type { TidyWorker } from './tidy.worker';
import address from './tidy.worker?worker&url';

type Tidy = TidyWorker['tidy'];
type Place = TidyWorker['place'];

const runner = createRunner<TidyWorker>(new URL(address, import.meta.url));

/** Has the worker at hand before it is asked for anything. */
export const startTidying = runner.start;

/**
 * Puts a map in order off the main thread, so that the page answers meanwhile. Rejects when no worker can be had, as
 * without a network.
 */
export const tidyOffThread = (...args: Parameters<Tidy>): Promise<ReturnType<Tidy>> =>
  runner.ask((remote) => remote.tidy(...args));

/** Finds places for many newcomers off the main thread; rejects like tidying. */
export const placeOffThread = (...args: Parameters<Place>): Promise<ReturnType<Place>> =>
  runner.ask((remote) => remote.place(...args));
