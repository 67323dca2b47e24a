/** The only policy that may name scripts: it admits the app's own files and nothing else. */
interface ScriptPolicy {
  createScriptURL: (url: string) => unknown;
}

interface TrustedTypesFactory {
  createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => ScriptPolicy;
}

/** A `blob:` has the origin of the page that made it, and anybody's content. */
const isOwn = (url: string): boolean => {
  const { protocol, origin } = new URL(url);
  return protocol === location.protocol && origin === location.origin;
};

/** Addresses of scripts that were made here from the app's own texts. */
const made = new Set<string>();

const admitOwn = (url: string): string => {
  if (!isOwn(url) && !made.has(url)) throw new Error(`Not a script of this app: ${url}`);
  return url;
};

const factory = (globalThis as { trustedTypes?: TrustedTypesFactory }).trustedTypes;
const policy = factory?.createPolicy('app-url', { createScriptURL: admitOwn });

/** An address of a built worker in the form that the browser asks for: trusted where it knows Trusted Types. */
export const trustedScript = (url: URL): URL =>
  // Browsers take a TrustedScriptURL wherever the types say URL.
  policy ? (policy.createScriptURL(url.href) as URL) : new URL(admitOwn(url.href));

/**
 * The address of a script that is a part of this one: where the app is a single file, its workers lie in it as texts.
 * Only the build that makes the single file calls this (scripts/single-file.mjs).
 */
export const ownScript = (text: string): string => {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  made.add(url);
  return url;
};
