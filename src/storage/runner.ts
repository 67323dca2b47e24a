import type { SavingProblem } from '../state/saving';
import { Unavailable } from './database';

const RETRY_MS = [1000, 2000, 5000] as const;
const SLOW_MS = 2500;

/** Does what there is to do, one step at a time. */
export interface Runner {
  /** There is something to do, or it is worth trying again at once. Resolves when that has been tried. */
  readonly wake: () => Promise<void>;
  readonly stop: () => void;
}

export interface Work {
  readonly isLeft: () => boolean;
  /** Does the next step; rejects when it could not be done and must be tried again. */
  readonly step: () => Promise<void>;
  /** Called when a step fails or takes longer than 2.5 s, and with null when all is well; also when nothing changed. */
  readonly onProblem: (problem: SavingProblem | null) => void;
}

/** Browsers report a full disk in several ways; Chromium's is a DataError. */
const FULL = new Set(['QuotaExceededError', 'DataError']);

const isFull = (error: unknown): boolean => error instanceof DOMException && FULL.has(error.name);

/** What keeps something from being read or stored, by the error in which it ended. */
export const problemOf = (error: unknown): SavingProblem => {
  if (error instanceof Unavailable) return isFull(error.cause) ? 'full' : 'unavailable';
  return isFull(error) ? 'full' : 'failed';
};

const retryAfter = (failures: number): number => RETRY_MS[failures] ?? RETRY_MS[2];

/** A failed step is tried again after 1 s, 2 s, then every 5 s, and whenever somebody wakes the runner. */
export const createRunner = ({ isLeft, step, onProblem }: Work): Runner => {
  let isRunning = false;
  let isStopped = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const watchedStep = async () => {
    const slow = setTimeout(onProblem, SLOW_MS, 'failed');
    try {
      await step();
    } finally {
      clearTimeout(slow);
    }
  };

  const run = async () => {
    if (isRunning || isStopped) return;
    isRunning = true;
    clearTimeout(timer);
    try {
      while (isLeft() && !isStopped) {
        await watchedStep();
        failures = 0;
        onProblem(null);
      }
      onProblem(null);
    } catch (error) {
      onProblem(problemOf(error));
      timer = setTimeout(run, retryAfter(failures++));
    }
    isRunning = false;
  };

  const stop = () => {
    isStopped = true;
    clearTimeout(timer);
  };

  return { wake: run, stop };
};
