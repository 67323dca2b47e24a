// Uses nothing but Node's own modules until the dependencies are there.
import { spawn } from 'node:child_process';
import { ensureDependencies, ROOT, runMain, SetupError } from './setup.mjs';

const FIRST_PORT = 4173;

const hasDesktop = () => {
  if (process.env['CI']) return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
};

/** @param {string} url @returns {[command: string, args: string[]]} */
const openingCommand = (url) => {
  if (process.platform === 'darwin') return ['open', [url]];
  if (process.platform === 'win32') return ['cmd', ['/c', 'start', '', url]];
  return ['xdg-open', [url]];
};

/** @param {string} url */
const openBrowser = (url) => {
  const [command, args] = openingCommand(url);
  const opener = spawn(command, args, { stdio: 'ignore', detached: true });
  // the address stands on the screen: whoever has no opener can follow it
  opener.on('error', () => {});
  opener.unref();
};

const buildApp = async () => {
  const { build } = await import('vite');
  await build({ root: ROOT, logLevel: 'error' });
};

/** Serves the built app on the next free port. @returns {Promise<string>} its address */
const serveApp = async () => {
  const { preview } = await import('vite');
  const server = await preview({
    root: ROOT,
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port: FIRST_PORT, open: false },
  });
  const stop = () => void server.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new SetupError('The server started without an address.');
  return address;
};

await runMain(async () => {
  ensureDependencies();
  await buildApp();
  const address = await serveApp();
  console.log(`Yhteiskartta is open at ${address} (Ctrl-C stops it)`);
  if (hasDesktop()) openBrowser(address);
});
