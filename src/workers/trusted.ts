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

const admitOwn = (url: string): string => {
  if (!isOwn(url)) throw new Error(`Not a script of this app: ${url}`);
  return url;
};

const factory = (globalThis as { trustedTypes?: TrustedTypesFactory }).trustedTypes;
const policy = factory?.createPolicy('app-url', { createScriptURL: admitOwn });

/** An address of a built worker in the form that the browser asks for: trusted where it knows Trusted Types. */
export const trustedScript = (url: URL): URL =>
  // Browsers take a TrustedScriptURL wherever the types say URL.
  policy ? (policy.createScriptURL(url.href) as URL) : new URL(admitOwn(url.href));
