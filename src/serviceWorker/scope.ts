/** What a service worker is told, with the promise that keeps it awake until it has done what it was told. */
export interface LastingEvent extends Event {
  readonly waitUntil: (done: Promise<unknown>) => void;
}

interface RequestEvent extends LastingEvent {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
}

interface Heard {
  readonly install: LastingEvent;
  readonly activate: LastingEvent;
  readonly fetch: RequestEvent;
  readonly message: LastingEvent & { readonly data: unknown };
}

/**
 * The part of a service worker's global object that is used here. TypeScript's own words for it cannot stand in one
 * program with those for pages.
 */
export interface WorkerScope {
  readonly registration: Pick<ServiceWorkerRegistration, 'scope' | 'installing' | 'waiting'>;
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (options: {
      readonly type: 'window';
      readonly includeUncontrolled: boolean;
    }) => Promise<readonly { readonly url: string }[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: <K extends keyof Heard>(type: K, listener: (event: Heard[K]) => void) => void;
}
