/** Why others cannot come to the app where it is open: it is a file; this computer only; an unprotected local network. */
export type AddressProblem = 'file' | 'only-here' | 'local-network';

const ONLY_HERE = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)$/;
const LOCAL_NETWORK =
  /^(10(\.\d+){3}|192\.168(\.\d+){2}|172\.(1[6-9]|2\d|3[01])(\.\d+){2}|169\.254(\.\d+){2}|\[f[cde].*\]|.+\.(local|lan|home\.arpa|internal)|[^.:[\]]+)$/;

/** What keeps a phone from opening this address; undefined when nothing does, as far as the address tells. */
export const addressProblem = (address: string): AddressProblem | undefined => {
  const { protocol, hostname } = new URL(address);
  if (protocol === 'file:') return 'file';
  if (ONLY_HERE.test(hostname)) return 'only-here';
  return protocol === 'http:' && LOCAL_NETWORK.test(hostname) ? 'local-network' : undefined;
};

/** An address as people read it from afar: "yhteiskartta.fi/foorumi". */
export const shortAddress = (address: string): string => {
  const { host, pathname } = new URL(address);
  return `${host}${pathname.replace(/(index\.html)?$/, '').replace(/\/$/, '')}`;
};
