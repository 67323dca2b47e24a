import { readdirSync } from 'node:fs';
import type { Request } from '@playwright/test';
import { ROOT } from '../../../scripts/setup.mjs';

const DIST = `${ROOT}dist`;

/** Addresses of the app's own files, from its root. */
const ownFiles = new Set([
  '/',
  ...readdirSync(DIST, { recursive: true, encoding: 'utf8' }).map((path) => `/${path.replaceAll('\\', '/')}`),
]);

/** The files of another version of the app are its own, too. Paths from its root. */
export const admitFiles = (files: readonly string[]): void => {
  for (const file of files) ownFiles.add(`/${file}`);
};

/** What is kept for offline use is asked for by its fingerprint, so that no old copy comes. */
const FINGERPRINT = /^\?__WB_REVISION__=[0-9a-f]+$/;

/** What a page was opened by is the test's own doing: messengers add things to links. */
const hasStrangeQuery = (request: Request, { search }: URL): boolean =>
  search !== '' && !FINGERPRINT.test(search) && !request.isNavigationRequest();

/** What a style sheet or the worker of the app fetches bears its name; a page's address would tell what it was opened by. */
const tellsPage = (request: Request): boolean => {
  const from = request.headers()['referer'];
  return Boolean(from) && !/\.(css|js)$/.test(from ?? '');
};

/** What is wrong with a request, in a sentence; undefined for what the app may ask for: its own files, and no more. */
export const requestProblem = (request: Request, origin: string): string | undefined => {
  const address = request.url();
  if (!/^(https?|wss?):/.test(address)) return undefined;
  const url = new URL(address);
  const said = `${request.method()} ${address}`;
  if (url.host !== new URL(origin).host) return `request to another origin: ${address}`;
  if (request.method() !== 'GET' || request.postData() !== null)
    return `request that sends something: ${said}`;
  if (hasStrangeQuery(request, url)) return `request with a query: ${said}`;
  if (tellsPage(request)) return `request that says where it comes from: ${said}`;
  return ownFiles.has(url.pathname) ? undefined : `request for what is none of the app's files: ${said}`;
};
