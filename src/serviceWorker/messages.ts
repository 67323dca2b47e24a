const MESSAGES = ['take-over', 'hand-over', 'clean-up'] as const;

/**
 * What a service worker is told: `take-over` the one that waits, when the user has said so; the one in charge `hand-over`
 * to one that waits, and `clean-up` what only older versions needed, unless there is another page to think of.
 */
export type WorkerMessage = (typeof MESSAGES)[number];

/** Whether what came to a service worker is one of these. */
export const isWorkerMessage = (data: unknown): data is WorkerMessage =>
  MESSAGES.some((message) => message === data);

/** Tells a service worker, if there is one. */
export const tell = (worker: ServiceWorker | null, message: WorkerMessage): void =>
  worker?.postMessage(message);
