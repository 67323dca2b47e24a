import { type Remote, wrap } from 'comlink';
import { trustedScript } from './trusted';

/** A question took longer than it may; its worker was ended. */
export class TooSlow extends Error {}

/** One worker, started when it is first asked for, or before: later there may be no network to fetch it by. */
export interface Runner<W> {
  readonly start: () => void;
  /**
   * Rejects when the worker's file cannot be fetched or run, and when the answer takes longer than `within` ms; the next
   * question starts another one.
   */
  readonly ask: <T>(question: (remote: Remote<W>) => Promise<T>, within?: number) => Promise<T>;
  /** Ends the worker; whoever still waits for an answer is told. */
  readonly stop: () => void;
}

interface Running<W> {
  readonly remote: Remote<W>;
  /** Never resolves. */
  readonly failure: Promise<never>;
  /** Ends the worker, and every question with it. */
  readonly end: (error: Error) => void;
}

const ended = <T>(answer: Promise<T>, within: number, end: (error: Error) => void): Promise<T> => {
  const timer = setTimeout(() => end(new TooSlow(`No answer within ${within} ms.`)), within);
  return answer.finally(() => clearTimeout(timer));
};

/** A runner for the worker at an address. */
export const createRunner = <W>(address: URL): Runner<W> => {
  let running: Running<W> | undefined;

  const begin = (): Running<W> => {
    const worker = new Worker(trustedScript(address), { type: 'module' });
    let end: Running<W>['end'] = () => {};
    const failure = new Promise<never>((_, reject) => {
      end = (error) => {
        if (running?.failure === failure) running = undefined;
        worker.terminate();
        reject(error);
      };
    });
    worker.addEventListener('error', () => end(new Error(`The worker at ${address.href} does not run.`)));
    // whoever waits for an answer hears of it; between two calls nobody does
    failure.catch(() => undefined);
    return { remote: wrap<W>(worker), failure, end };
  };
  const started = () => {
    running ??= begin();
    return running;
  };

  return {
    start: () => void started(),
    ask: (question, within) => {
      const { remote, failure, end } = started();
      const answer = Promise.race([question(remote), failure]);
      return within === undefined ? answer : ended(answer, within, end);
    },
    stop: () => running?.end(new Error(`The worker at ${address.href} was ended.`)),
  };
};
