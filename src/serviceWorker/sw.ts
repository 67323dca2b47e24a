import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { isWorkerMessage, tell, type WorkerMessage } from './messages';
import type { LastingEvent, WorkerScope } from './scope';
import { wholeness } from './wholeness';

/** Every file of this build from its root, with its hash; put in by scripts/precache.mjs. */
declare const BUILT_FILES: readonly (readonly [path: string, hash: string])[];

const worker = globalThis as unknown as WorkerScope;
const root = new URL('./', location.href);
const addressOf = (path: string): string => new URL(path, root).href;

const PAGE = addressOf('index.html');
const NAMED_BY_CONTENT = addressOf('assets/');
const isNamedByContent = (url: string): boolean => url.startsWith(NAMED_BY_CONTENT);

const isOurs = ({ url }: { readonly url: string }): boolean => url.startsWith(root.href);

const hashes = new Map(BUILT_FILES.map(([path, hash]) => [addressOf(path), hash]));

/**
 * One store for all versions. What bears its content's hash in its name is the same in each and fetched once; everything
 * else is kept under its hash. So no version ever meets a file of another.
 */
const files = new PrecacheController({
  cacheName: `yhteiskartta ${worker.registration.scope}`,
  plugins: [wholeness(hashes, isNamedByContent)],
});
const { cacheName } = files.strategy;
// servers let answers vary by headers that change nothing in a file
files.strategy.matchOptions = { ignoreVary: true };
files.addToCacheList(
  Array.from(hashes, ([url, hash]) => ({ url, revision: isNamedByContent(url) ? null : hash })),
);

/** While one version is being fetched, another must not throw away what it counts on. */
const FILES_LOCK = cacheName;

const install = (event: LastingEvent): Promise<unknown> =>
  navigator.locks.request(FILES_LOCK, () => files.install(event));

const onePageIsOpen = async (): Promise<boolean> => {
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return pages.filter(isOurs).length === 1;
};

const handOver = async (): Promise<void> => {
  if (await onePageIsOpen()) tell(worker.registration.waiting, 'take-over');
};

/** Older versions' files stay as long as a page may be open that was begun with them. */
const cleanUp = (event: LastingEvent): Promise<unknown> =>
  navigator.locks.request(FILES_LOCK, { ifAvailable: true }, async (lock) => {
    const { installing, waiting } = worker.registration;
    if (!lock || installing || waiting) return;
    if (await onePageIsOpen()) await files.activate(event);
  });

const isPage = ({ mode, url }: Request): boolean =>
  mode === 'navigate' && [root.pathname, new URL(PAGE).pathname].includes(new URL(url).pathname);

/** The page is this version's own; a page of an older version finds its files by their names. */
const answer = async (request: Request): Promise<Response> => {
  const url = isPage(request) ? PAGE : request.url;
  const key = files.getCacheKeyForURL(url) ?? url;
  const kept = await caches.match(key, { cacheName, ignoreVary: true });
  return kept ?? fetch(request);
};

const obey = (event: LastingEvent, message: WorkerMessage): Promise<unknown> => {
  switch (message) {
    case 'take-over':
      return worker.skipWaiting();
    case 'hand-over':
      return handOver();
    case 'clean-up':
      return cleanUp(event);
  }
};

worker.addEventListener('install', (event) => event.waitUntil(install(event)));
// the first page that ever was opened here has none yet that serves it
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('message', (event) => {
  if (isWorkerMessage(event.data)) event.waitUntil(obey(event, event.data));
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && isOurs(request)) event.respondWith(answer(request));
});
