import type { WorkboxPlugin } from 'workbox-core/types.js';

/** Addresses, each with the SHA-256 of what must be there, in base64. */
export type HashByAddress = ReadonlyMap<string, string>;

/** The hash of a content, as the list of files writes it. */
export const hashOf = async (content: ArrayBuffer): Promise<string> => {
  const hash = await crypto.subtle.digest('SHA-256', content);
  return btoa(String.fromCharCode(...new Uint8Array(hash)));
};

const isWhole = async (response: Response, hash: string): Promise<boolean> =>
  response.ok && (await hashOf(await response.clone().arrayBuffer())) === hash;

/**
 * Takes each file from where it costs least, and only as it was built. A page of the café's network, half a file or
 * one of a newer version ends the installation; the next one goes on where it ended.
 */
export const wholeness = (
  hashes: HashByAddress,
  isNamedByContent: (url: string) => boolean,
): WorkboxPlugin => ({
  // the page has just fetched most of them: what bears its content's hash in its name cannot be out of date
  requestWillFetch: async ({ request }) =>
    isNamedByContent(request.url) ? new Request(request, { cache: 'force-cache' }) : request,

  fetchDidSucceed: async ({ request, response }) => {
    const hash = hashes.get(request.url) ?? '';
    if (await isWhole(response, hash)) return response;
    const again = await fetch(request.url, { cache: 'reload' });
    if (await isWhole(again, hash)) return again;
    throw new Error(`${request.url} is not as it was built.`);
  },
});
