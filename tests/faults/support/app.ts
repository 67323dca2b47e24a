import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { ROOT } from '../../../scripts/setup.mjs';

/** The app as it is built for people, at an address. */
export interface ServedApp {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Builds the app and serves it, on a port of its own. */
export const serveApp = async (): Promise<ServedApp> => {
  const outDir = await mkdtemp(join(tmpdir(), 'yhteiskartta-app-'));
  const options = { root: ROOT, logLevel: 'error', build: { outDir, emptyOutDir: true } } as const;
  await build(options);
  const server = await preview({ ...options, preview: { host: '127.0.0.1', port: 0 } });
  const [address] = server.resolvedUrls?.local ?? [];
  if (!address) throw new Error('The app is served nowhere.');
  const close = async () => {
    await server.close();
    await rm(outDir, { recursive: true, force: true });
  };
  return { address, close };
};
