import { afterEach, expect, test, vi } from 'vitest';
import { hashOf, wholeness } from '../../src/serviceWorker/wholeness';

const PAGE = 'https://app.example/index.html';
const SCRIPT = 'https://app.example/assets/draw-12345678.js';
const BUILT = 'as it was built';

const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).slice().buffer;

const { requestWillFetch, fetchDidSucceed } = wholeness(
  new Map([[SCRIPT, await hashOf(bytesOf(BUILT))]]),
  (url) => url.includes('/assets/'),
);

const event = Object.assign(new Event('install'), { waitUntil: () => undefined });

/** What is kept when this came at first; whoever asks past the browser's memory gets the other. */
const keptOf = async (
  first: Response,
  again = new Response('something else'),
): Promise<string | undefined> => {
  vi.stubGlobal('fetch', vi.fn().mockResolvedValue(again));
  const response = await fetchDidSucceed?.({ request: new Request(SCRIPT), response: first, event });
  return response?.text();
};

afterEach(() => {
  vi.unstubAllGlobals();
});

test('the hash of a file is the one that its build wrote down', async () => {
  expect(await hashOf(bytesOf('abc'))).toBe('ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=');
});

test('a file that is as it was built is kept, without a further request', async () => {
  expect(await keptOf(new Response(BUILT))).toBe(BUILT);
  expect(fetch).not.toHaveBeenCalled();
});

test('another content is asked for once more, past what the browser remembers', async () => {
  expect(await keptOf(new Response('<!doctype html>'), new Response(BUILT))).toBe(BUILT);
  expect(fetch).toHaveBeenCalledWith(SCRIPT, { cache: 'reload' });
});

test.each([
  ['half a file', new Response(BUILT.slice(0, 5))],
  ['another version', new Response('built otherwise')],
  ['an error with the right words', new Response(BUILT, { status: 500 })],
])('%s is never kept', async (_, response) => {
  await expect(keptOf(response)).rejects.toThrow(SCRIPT);
});

test('what bears its content in its name is taken from what the page has fetched; all else is asked for anew', async () => {
  const willFetch = async (url: string) =>
    (await requestWillFetch?.({ request: new Request(url, { cache: 'reload' }), event }))?.cache;
  expect(await willFetch(SCRIPT)).toBe('force-cache');
  expect(await willFetch(PAGE)).toBe('reload');
});
